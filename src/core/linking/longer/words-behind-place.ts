import { BY_SHORT } from '../../dictionary/layout.ts';
import { CITY_TYPES, COUNTRY, NATURE, REGION } from '../../facts/kinds.ts';
import { wordsOfId } from '../../facts/words-of-id.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import { lettersBehind } from '../names/fragments.ts';
import { goesOn, leadsToAirport } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, goesOnAt, isAbbreviated, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { AMERICAN_PARTIES, BODY_WORDS, HEADS, PAPER_WORDS } from '../reading/words.ts';
import { bodyBehind, INSTITUTIONS } from './institution.ts';

/** Why the words behind a place's name make it a part of another name; '' where they do not. */
export const wordsBehindPlace = (item: Case, candidate: Candidate): string =>
  beforeBody(item, candidate) || beforeHead(item, candidate) || beforePair(item, candidate) || beforeOf(item, candidate) || beforeSmallWord(item, candidate);

const HOSPITALS = new Set(['hospital', 'brigham', 'physician', 'physicians']);
const TRIBES = new Set(['tribe', 'tribes', 'tribal']);

/** Of a party, a society, a court, or of any body whose letters follow. */
function beforeBody(item: Case, { entity }: Candidate): string {
  const { facts, reading, mention, placeBefore } = item;
  const { from, to } = mention;
  const type = facts.typeOf(entity);
  // "The state Capitol", "Wisconsin's Capitol".
  if (CAPITOLS.has(wordAt(reading, to - 1)) && (wordAt(reading, from - 1) === 'state' || (placeBefore >= 0 && facts.typeOf(placeBefore) === REGION)))
    return 'the Capitol of a state';
  // "The Balochistan National Party"; but "the UK Labour Party".
  if (type !== COUNTRY && partyBehind(reading, mention)) return 'part of a longer name: … party';
  // "The Alberta Party".
  if (wordAt(reading, to) === 'party' && !CITY_TYPES.has(type) && goesOn(reading, mention)) return 'part of a longer name: … party';
  // "The Chicago Justice Project", "the Manitoba Metis Federation".
  const body = item.beside.styled ? '' : bodyBehind(reading, mention, item.nextLong, type === COUNTRY ? SOCIETIES : INSTITUTIONS);
  if (body) return `part of a longer name: … ${body}`;
  // "The Popular Movement for the Liberation of Angola (MPLA)".
  if (endsBodyWithLetters(reading, mention)) return 'part of a longer name, whose letters follow';
  // "Leeds Crown Court", "Bombay High Court", of which only the last words are known; states and countries have courts of their own.
  return CITY_TYPES.has(type) && isOfCourt(reading, mention) ? 'part of a longer name: … court' : '';
}

/** A word with a capital that says what else bears the name. */
function beforeHead({ facts, reading, mention }: Case, { entity }: Candidate): string {
  const { from, to } = mention;
  const type = facts.typeOf(entity);
  // "The Pueblo tribe".
  if (CITY_TYPES.has(type) && follows(reading, to) && TRIBES.has(wordAt(reading, to))) return 'a people of that name';
  // "The Isle of Wight festival".
  if (type !== COUNTRY && follows(reading, to) && wordAt(reading, to) === 'festival') return 'a festival of that name';
  if (!goesOn(reading, mention)) return '';
  const next = wordAt(reading, to);
  // "Miss America": the state has a stop, "Miss.".
  if (type === REGION && to - from === 1 && wordAt(reading, from) === 'miss' && !isAbbreviated(reading, from)) return 'Miss, and a name';
  // "Massachusetts General treated 29 people"; but "the Ohio General Assembly".
  if (type === REGION && next === 'general' && (!goesOnAt(reading, to + 1) || HOSPITALS.has(wordAt(reading, to + 1)))) return 'a hospital';
  // "The Baltimore Sun".
  if (PAPER_WORDS.has(next)) return `a newspaper: … ${next}`;
  // "The British Normandy Memorial", "Epping Forest"; both words are bodies, too.
  if (next === 'memorial' || (next === 'forest' && CITY_TYPES.has(type))) return `part of a longer name: … ${next}`;
  // "The Rio Santiago shipyard": a river of its name.
  if (to - from === 1 && wordAt(reading, from) === 'rio') return `part of a longer name: … ${next}`;
  // "Oregon Mayor Michael Seferian", of a town in Ohio.
  if (next === 'mayor' && type === REGION && to - from === 1) return 'a town of that name has a mayor';
  // "Fort McMurray First Nation".
  if (next === 'first' && wordAt(reading, to + 1) === 'nation') return 'a people of that name';
  // "Atlantic General", a hospital.
  if (next === 'general' && NATURE.has(type)) return 'part of a longer name: … general';
  // "The Illinois Derby", a race.
  if (next === 'derby' && type === REGION) return `part of a longer name: … ${next}`;
  // "Lagos State Governor".
  if (next === 'state' && CITY_TYPES.has(type)) return 'the state of its name';
  // "The London Assembly"; states and countries are told by theirs.
  if (next === 'assembly' && CITY_TYPES.has(type)) return `part of a longer name: … ${next}`;
  // "Cleveland Police and Crime Commissioner": only England and Wales have them.
  if (next === 'police' && wordAt(reading, to + 2) === 'crime' && facts.idOf(facts.homeOf(entity)) !== 'united-kingdom')
    return 'a police force of England or Wales';
  // "The Bahrain Chamber of Commerce", whichever chambers are known.
  return next === 'chamber' && wordAt(reading, to + 1) === 'of' ? 'part of a longer name: … chamber' : '';
}

/** Of two places, or of two rivers, that share what they are. */
function beforePair({ facts, reading, mention }: Case, { entity }: Candidate): string {
  const { to } = mention;
  const type = facts.typeOf(entity);
  // "Fort Lauderdale-Hollywood International Airport".
  if (isAirportsPair(reading, to)) return 'the airport of two cities';
  if (wordAt(reading, to) !== 'and' || !follows(reading, to)) return '';
  const behind = `part of a longer name: … ${wordAt(reading, to + 2)}`;
  // "Norfolk and Suffolk NHS Foundation Trust", "Derry and Strabane Council".
  if (type !== COUNTRY && isOfPair(reading, to)) return behind;
  // "The Lower Brisbane and Bremer rivers".
  return CITY_TYPES.has(type) && isCapital(reading, to + 1) && WATERS.has(wordAt(reading, to + 2)) && follows(reading, to + 2) ? behind : '';
}

/** A name that goes on with "of" or its like, or belongs to somebody. */
function beforeOf({ facts, reading, mention }: Case, { entity, by, ambiguous, possessed }: Candidate): string {
  const { from, to } = mention;
  const next = wordAt(reading, to);
  if (!follows(reading, to)) return '';
  // "The Palau de la Generalitat".
  if (goesOnForeign(reading, to) && !wordsOfId(facts, entity).slice(1, -1).includes(next)) return `part of a longer name: … ${next}`;
  const isOf = next === 'of' && goesOnAt(reading, to + 1);
  // "A United States of Africa".
  const another = isOf && !isFirstName(reading, facts, to + 1);
  if (another && to - from > 1 && facts.typeOf(entity) === COUNTRY) return 'part of a longer name: … of';
  // "the City of York" is not the City, "the Gulf of Maine" not the Gulf.
  if (isOf && (by === BY_SHORT || ambiguous)) return 'part of a longer name: … of';
  // "St. George's Cathedral".
  return possessed && isCapital(reading, to) && HEADS.has(next) ? `part of a longer name: … ${next}` : '';
}

/** A word that needs no capital: a daily, a wind, an estate, a pact. */
function beforeSmallWord({ facts, reading, mention }: Case, { entity }: Candidate): string {
  const { from, to } = mention;
  const type = facts.typeOf(entity);
  const next = wordAt(reading, to);
  if (!follows(reading, to)) return '';
  // "The state-run Iran daily".
  if (next === 'daily' && OWNED.has(wordAt(reading, from - 1))) return `a newspaper: … ${next}`;
  // "Santa Ana winds".
  if (WINDS.has(next)) return 'a wind or fault of its name';
  // "The depths of Wembley estate", in Kiambu.
  if (next === 'estate' && !wordAt(reading, to + 1).startsWith('agent')) return 'an estate of its name';
  // "At Juba intersection in Mogadishu".
  if (CITY_TYPES.has(type) && CROSSINGS.has(next)) return 'a crossing of its name';
  if (owns(reading, to - 1)) return '';
  // "New York magazine", "Zagreb county court".
  if (next === 'magazine' || (next === 'court' && wordAt(reading, to - 1) === 'county')) return `part of a longer name: … ${next}`;
  // "The Paris treaty", "the Nairobi peace process": the pact, not the city.
  const pact = next === 'peace' ? wordAt(reading, to + 1) : next;
  return CITY_TYPES.has(type) && PACTS.has(pact) ? 'the name of a pact' : '';
}

/** "Lauderdale-Hollywood International Airport", from the hyphen on. */
const isAirportsPair = (reading: Reading, to: number): boolean =>
  reading.tokens.gap[to] === GAP_HYPHEN && isCapital(reading, to) && leadsToAirport(reading, to + 1);

/** Whether small words of another language, and then a capital, go on behind a name. */
function goesOnForeign(reading: Reading, to: number): boolean {
  const isSmall = (i: number, words: ReadonlySet<string>) => follows(reading, i) && !isCapital(reading, i) && words.has(wordAt(reading, i));
  if (!isSmall(to, OF_FOREIGN)) return false;
  const behind = isSmall(to + 1, THE_FOREIGN) ? to + 2 : to + 1;
  return goesOnAt(reading, behind);
}
const OF_FOREIGN = new Set(['de', 'del', 'della', 'du', 'des', 'di', 'da', 'do', 'dos']);
const THE_FOREIGN = new Set(['la', 'las', 'los', 'le', 'les']);

const isOfCourt = (reading: Reading, { to }: Mention): boolean => {
  for (let i = to; i < to + 3 && goesOnAt(reading, i) && !owns(reading, i - 1); i++) if (wordAt(reading, i) === 'court') return true;
  return false;
};

/** Countries have councils and ministries of their own, but clubs, schools and papers only bear their names. */
const SOCIETIES = new Set(
  'project federation association society foundation institute partnership university college school hospital museum company times herald tribune'.split(' '),
);

/** "… and Suffolk NHS": one name with a capital, then with one what the two share. */
function isOfPair(reading: Reading, to: number): boolean {
  const isPart = (i: number) => follows(reading, i) && (isCapital(reading, i) || wordAt(reading, i) === 'of');
  // "Hampshire and Isle of Wight Constabulary".
  for (let i = to + 1; i < to + LONGEST_PAIR && isPart(i) && !owns(reading, i - 1); i++)
    if (i > to + 1 && (OF_PAIRS.has(wordAt(reading, i)) || (i === to + 2 && SHARED_HOUSES.has(wordAt(reading, i))))) return true;
  return false;
}
/** In words, from "and" on. */
const LONGEST_PAIR = 6;
const OF_PAIRS = new Set(['nhs', 'council', 'police', 'constabulary']);
const SHARED_HOUSES = new Set(['hospital', 'hospitals', 'university']);
const WATERS = new Set(['rivers', 'bays', 'lakes', 'creeks', 'straits', 'canals', 'mountains', 'forests']);
const CAPITOLS = new Set(['capitol', 'building']);
const OWNED = new Set(['run', 'owned', 'state']);
const CROSSINGS = new Set(['intersection', 'junction', 'roundabout']);
const WINDS = new Set(['wind', 'winds', 'fault']);
const PACTS = new Set(
  'treaty treaties accord accords agreement agreements protocol protocols convention conventions memorandum declaration process trials'.split(' '),
);

/** Whether a body's name ends here, words with capitals that "of", "for" and "the" join, one of which says what it is: its letters stand in brackets behind. */
function endsBodyWithLetters(reading: Reading, { from, to }: Mention): boolean {
  if (!JOINTS.has(wordAt(reading, from - 1)) || !lettersBehind(reading, to)) return false;
  for (let i = from - 1; i >= 0 && follows(reading, i + 1); i--) {
    const word = wordAt(reading, i);
    if (!isCapital(reading, i)) {
      if (!JOINTS.has(word)) return false;
    } else if (HEADS.has(word) || BODY_WORDS.has(word) || word === 'initiative') return true;
  }
  return false;
}
const JOINTS = new Set(['of', 'for', 'the', 'and', 'in', 'on']);

/** A party's name goes on behind the place: at most three words with capitals, the last says what it is. */
function partyBehind(reading: Reading, { to }: Mention): boolean {
  const isOwner = (i: number) => owns(reading, i) && wordAt(reading, i) !== 'people';
  for (let i = to; i < to + 3 && goesOnAt(reading, i) && !isOwner(i - 1); i++)
    if (i > to && PARTIES.has(wordAt(reading, i))) return !AMERICAN_PARTIES.has(wordAt(reading, i - 1));
  return false;
}
const PARTIES = new Set(['party', 'movement', 'league']);
