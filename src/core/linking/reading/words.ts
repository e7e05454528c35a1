/** Word lists of linking; all lower case, compared with the text lowered. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin a sentence with a capital and are no part of a name. */
export const SENTENCE_OPENERS = wordSet(`
  divided armed tired jailed ousted exiled disgraced embattled convicted accused retired defiant beleaguered deposed sacked detained arrested captured besides together alongside considered likewise
  a an the this that these those he she it they we you i his her its their our your my who what when where why how which whose in on at by for from to of with
  without after before during while since until as if because although though but and or nor so yet not no all some many most few both each every any another other
  several numerous multiple various countless such one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundreds thousands millions dozens meanwhile however moreover furthermore also still then thus there
  here now today yesterday tomorrow tonight earlier later last next once again even only just about above across against along among around behind below beneath beside
  between beyond despite down except inside into like near off onto opposite out outside over past per through throughout toward towards under underneath unlike up upon
  via within amid according asked speaking following given despite instead perhaps maybe indeed additionally accordingly will would can could may might shall should must
  do does did has have had is are was were be been being let yes no ok well oh former ex new old more less than too very much first second third finally
  nearby elsewhere separately overnight officials lawmakers critics experts analysts sources reports police troops forces soldiers rebels protesters demonstrators residents people president minister prime
  while whether unless whereas though never always often sometimes recently currently previously originally initially eventually afterwards afterward back both either
  neither top senior leading fellow local moderate progressive conservative liberal see visiting calling citing quoting quoted using consider imagine remember recall official based born led backed accusing warning noting adding saying said says will
  rival rivals parent host hosts holders champions`);

/** Words that join the parts of a list. */
export const JOINING = wordSet('and or');

/** Directions and the like that stand before a place and change nothing of which place it is, or only its part. */
export const DIRECTIONS = wordSet(`north south east west northern southern eastern western central northeast northwest southeast southwest 
  northeastern northwestern southeastern southwestern upper lower greater mainland downtown rural urban modern ancient imperial soviet post pre anti pro non inner outer`);

/** Words after a name that begin with a capital in some styles and still leave the name what it is. */
export const HARMLESS_FOLLOWERS =
  wordSet(`jr sr ii iii iv rs monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec embassy embassies consulate pow pows veteran veterans managing cm summit summits says said warns calls urges visits meets vows tells slams seeks wants faces backs rejects denies plans votes holds hits win wins won and or
  in on at for to of the a as is are was with from by after before over amid against will has have who that ams msps mlas tds meps mps leaders legislator legislators lawmaker lawmakers`);

/** What kind of place a word beside a name makes it. */
export const REGION_WORDS = wordSet(
  'region regions oblast oblasts province provinces state states county counties districts prefectures cantons departments district governorate prefecture canton department area areas territory raion republic krai',
);
export const CITY_WORDS = wordSet('city town village capital municipality port downtown mayor streets suburb suburbs neighborhood neighbourhood');
/** An airport bears the name of its town, or one of its own. */
export const AIRPORT_WORDS = wordSet('airport airports airfield');
/** What a thing is, as the last word of its name. */
export const HEADS = wordSet(
  'airport university college school hospital prison station bridge river lake sea strait canal mountains island islands peninsula valley desert province region oblast district county city square palace castle cathedral mosque church temple museum stadium party movement front alliance coalition union group bank agency ministry department commission committee council court tribunal institute foundation treaty agreement accord accords protocol convention doctrine crisis war massacre uprising revolution referendum affair scandal summit conference police semester navy',
);
export const RIVER_WORDS = wordSet('river rivers banks');
export const PLANT_WORDS = wordSet('plant reactor npp');

/** Prepositions before a place that is meant as a place. */
export const PLACE_PREPOSITIONS = wordSet(
  'in at near bordering neighbouring neighboring from to into through outside around across toward towards inside throughout within reach leave leaving left visit visiting visited reached capital of over via',
);

/** Who somebody is to somebody else. */
export const KIN = wordSet(
  'wife husband widow widower son daughter grandson granddaughter brother sister sibling mother father cousin nephew niece uncle aunt partner family',
);

/** Relatives by marriage. */
export const SPOUSES = wordSet('wife husband widow widower partner');

/** Verbs whose subject is a person, or a government named by its capital. */
export const SAYS_OR_ACTS =
  wordSet(`tell admit admits admitted warn announce accuse insist argue agree refuse confirm hope respond sign promise threaten suspend impose launch annex invade back seek recognise recognize blame expect propose offer try declare maintain regard view intend welcome criticise criticize dismiss order approve send expel summon deploy withdraw
  said says say saying told tells warned warns announced announces denied denies deny accused accuses accuse claimed claims claim insisted insists
  insist argued argues added adds stated states vowed vows pledged pledges called calls urged urges demanded demands condemned condemns rejected rejects agreed agrees refused
  refuses refuse confirmed confirms hopes hoped wants wanted want believes believed thinks thought fears feared sees saw considers considered plans planned decided decides
  responded responds replied replies signed signs promised promises threatened threatens suspended suspends imposed imposes launched launches annexed annexes invaded invades
  supports supported backs backed seeks sought recognised recognized blames blamed expects expected proposes proposed offered offers tried tries declared declares maintains
  maintained regards regarded views viewed intends needs needed welcomed welcomes criticised criticized dismissed dismisses ordered orders approved approves sent sends
  expelled expels summoned summons deployed deploys withdrew withdraws argued controls controlled concerned keen ready willing unwilling prepared determined reluctant
  stick sticks stuck sticking push pushes pushed pushing weigh weighs weighed weighing press presses pressed pressing freeze freezes froze frozen lift lifts lifted
  ease eases eased broker brokers brokered mediate mediates mediated retaliate retaliates retaliated veto vetoes vetoed hail hails hailed recall recalls recalled arm arms armed pledging warning insisting accusing blacklist blacklists blacklisted sanction sanctions sanctioned`);
/** Auxiliaries after which a capital is the one who acts: "Moscow has", "Kiev would". */
export const AUXILIARIES = wordSet(
  'has had have is was would will could can may might must should does did also now again still later recently repeatedly therefore already never',
);
/** Words before a capital that make it a government: "talks with Moscow", "pressure on Tehran". */
export const GOVERNMENT_PREPOSITIONS = wordSet(
  'with by against between accuse accused convince persuade urge urged told tell warn warned support supporting allow help helping force pressure ask asked supply supplying supplied arm arming counter deter punish sanction hand handed handing',
);
/** Nouns of politics before "of/with/between/to" or after a possessive that mean the government. */
export const GOVERNMENT_NOUNS =
  wordSet(`government decision policy demands demand position stance claim claims allies ally forces troops ambassador envoy response plan plans interests war
  invasion aggression annexation sanctions ties relations relationship pressure support control influence embassy leadership leaders regime authorities intentions military army
  roadmap proposal proposals offer offers strategy approach commitment commitments refusal withdrawal veto ambitions diplomacy diplomats officials
  expulsion expulsions warning warnings rhetoric concessions threat threats crackdown messaging proposition propositions diktat diktats
  propaganda leverage ire wrath displeasure`);

/** Verbs and nouns of government that follow a capital directly: "Moscow-backed". */
export const GOVERNMENT_SUFFIXES = wordSet('backed led installed controlled appointed brokered aligned friendly imposed supported sponsored funded style');

/** What stands before the name of a ship. */
export const SHIPS = wordSet('uss hms hmas hmcs vessel ship boat tanker yacht trawler ferry carrier frigate destroyer cruiser submarine warship');

/** What is named after people. */
export const NAMED_AFTER =
  wordSet(`airport airfield airbase base barracks stadium arena university college school academy hospital library museum theatre theater hall
  bridge tunnel dam port street avenue boulevard road highway square park mosque prison institute centre center foundation prize award medal way expressway flyover interchange roundabout`);

/** What a body is, as the last word of its name. */
export const HEADS_OF_BODIES = wordSet(
  'council assembly parliament senate congress representatives commission court justice rights department ministry treasury committee',
);
/** Words that some papers write small in the name of a body, behind the country or union that has it. */
export const SMALL_IN_BODIES: ReadonlySet<string> = new Set([
  ...HEADS_OF_BODIES,
  ...'of and security general supreme high constitutional state foreign home interior defence defense human house air national federal oversight intelligence judiciary select public accounts relations armed services ways means budget banking finance energy commerce education appropriations'.split(
    ' ',
  ),
]);

/** Nouns that end the name of a body: a name before them, in a headline too, is only its beginning. */
export const BODY_WORDS =
  wordSet(`council committee commission department association university college institute school bank company club agency authority board centre center foundation
  federation society union museum hospital airport stadium times post herald tribune journal gazette news exchange orchestra church cathedral corporation corp inc ltd group festival`);

/** What a minister, commissioner or envoy is for: between a country or body and the office, these belong to the office. */
export const PORTFOLIOS =
  wordSet(`trade migration immigration asylum budget competition energy climate environment agriculture farm fisheries health education justice home affairs labor labour
  transport transportation treasury industry culture human rights special permanent high humanitarian enlargement neighbourhood neighborhood digital economics economic financial
  monetary internal market development cooperation aid sanctions border commerce information oil petroleum nuclear peace counterterrorism antitrust technology science sports and`);

/** Words that make what stands before them a firm. */
export const FIRM_WORDS = wordSet(
  'industries insurance power group holdings holding bancorp financial motors motor pharmaceuticals airlines airways steel electric energy resources capital partners technologies systems foods stores brands',
);
export const FIRM_ENDINGS = wordSet('inc corp co ltd plc llc llp ag gmbh sa nv spa pjsc asa oyj bhd tbk corporation incorporated limited');

/** Parties as they stand before the other one of a coalition. */
export const COALITION_PARTIES = wordSet('conservative tory labour cdu spd');
/** Kinds of storms that bear names, where several are told: "Hurricanes Harvey and Irma". */
export const STORM_KINDS = wordSet('hurricanes typhoons cyclones');
/** What parties call themselves and nothing else does: behind a state or a chamber they are no part of its name. */
export const AMERICAN_PARTIES = wordSet('democrat democrats democratic republican republicans gop');

/** A letter for a party, with the state of its member: "R-Texas". */
export const PARTY_LETTERS = wordSet('r d i');

/** Holders of these titles may bear a place as their name: "the Duchess of Sussex". */
export const PEERS = wordSet('prince princess duke duchess earl countess marquess viscount baron baroness');

/** What deals in a field has it after "of" or "for": "Ministry of Foreign Affairs". */
export const FIELD_HEADS = wordSet(
  'ministry ministries minister ministers department departments secretary commissioner representative school college faculty institute',
);

/** People of a party, wherever they come from: "a Virginia Democrat". */
export const ADHERENTS = wordSet(
  'democrat democrats republican republicans tory tories conservative conservatives liberal liberals socialist socialists green greens communist communists maoist maoists labour labor nationals',
);

/** What firms do, as agencies put it before their names. */
export const TRADES =
  /^(?:\p{L}{3,12}maker|auditor|lender|insurer|retailer|broadcaster|newspaper|airline|startup|miner|brewer|conglomerate|utility|operator|publisher|supermarket|tabloid|magazine|weekly|daily|ngo)s?$/u;

/** Who sits for a state or governs it. */
export const STATE_OFFICES = wordSet('sen sens senator senators rep reps gov governor congressman congresswoman');

/** Months, in full and in their order. */
export const MONTHS = wordSet('january february march april may june july august september october november december');
/** Days and months. Without May and April, who are also people; in capitals nobody is called March. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', ...MONTHS].filter((word) => word !== 'may' && word !== 'april'),
);

/** What newspapers are called, as the last word of their names. */
export const PAPER_WORDS = wordSet(
  'times post herald tribune journal telegraph guardian independent sun mirror observer star mail globe chronicle inquirer dispatch bee gazette courant courier examiner pravda shimbun',
);

/** The two chambers of a congress, as they are named in short. */
export const TWO_CHAMBERS = wordSet('house senate');

export const ARTICLES = wordSet('a an the');
export const INDEFINITE = wordSet('a an');
/** What introduces somebody's name. */
export const CALLED = wordSet('called named');
export const POSSESSIVES = wordSet('his her their');
/** What stands before the name of a country with a hyphen, and tells who is meant by it: "the anti-Russian party". */
export const FOR_AND_AGAINST = wordSet('pro anti');
/** What is played for: "the European championship". */
export const CONTESTS = wordSet('championship championships');
