import { BY_SHORT } from '../../dictionary/layout.ts';
import { isMedia, isPlaced } from '../../facts/asked.ts';
import { COUNTRY, ORGANISATION, PERSON, PLACE, TERM } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import type { Context } from '../context/context.ts';
import { isLongAcronym } from '../names/acronyms.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isAllCaps, owns, type Reading, wordAt } from '../reading/reading.ts';
import { ADHERENTS, HEADS, HEADS_OF_BODIES } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isCitys } from './clubs.ts';
import { isNationsCouncil } from './security-council.ts';

const OF = new Set(['of', 'for', 'de', 'des', 'du', 'del']);
const WORLDWIDE = new Set(['international', 'world', 'united']);
/** What every country can have. */
const ANYBODYS = new Set('border borders territories territory frontier'.split(' '));

const isAcronym = (reading: Reading, { from, to }: Mention): boolean => to - from === 1 && isAllCaps(reading, from);

/** A candidate and what the article tells of its world. */
interface World {
  e: number;
  kind: number;
  prominence: number;
  candidate: Candidate;
  short: boolean;
  /** The country or body it belongs to, and the country behind that; -1 for none. */
  direct: number;
  home: number;
  /** How often the article names its country, and how often of these by this very name. */
  often: number;
  own: number;
  /** How many entities related to it the article names. */
  neighbours: number;
  /** "Labour Party": the whole name, but it says only what the body is. */
  generic: boolean;
}

/** Country and relations: does anything else of its world stand in the article? */
export function judgeWorld(item: Case, candidate: Candidate, add: Add): void {
  const world = worldOf(item, candidate);
  const { kind, prominence, home, often, own, neighbours, direct, short } = world;
  if (home >= 0 && often > own) add('its country is in the article', POINTS.home + (often > 3 ? POINTS.homeOften : 0));
  judgeSole(item, world, add);
  if (kind === ORGANISATION) judgeBodysCountry(item, world, add);
  // The Security Council of an article on the United Nations.
  if (short && prominence === 5 && direct >= 0 && item.facts.kindOf(direct) === ORGANISATION) {
    if (item.context.named.has(direct)) add('its body is in the article', POINTS.bodyNamed);
    else if (often > own) add('another of its body is in the article', POINTS.homeAlmostLeads);
    if (isNationsCouncil(item, direct)) add('no other security council is told of', POINTS.ofNations);
  }
  if (isOthersTown(item, world)) add('another country leads the article', POINTS.otherLeadsTown);
  if (kind === PLACE && candidate.ambiguous && ANYBODYS.has(wordAt(item.reading, item.mention.to - 1))) judgeAnybodys(item, world, add);
  // Georgia, of an article with its capital, its president and its ports.
  if (candidate.ambiguous && neighbours >= MANY && item.facts.typeOf(world.e) === COUNTRY) add('much of it is in the article', POINTS.home);
  if (neighbours) add(`${neighbours} related in the article`, POINTS.neighbour * Math.min(3, neighbours));
  // The market moves shares of all countries.
  else if (!item.move) judgeStranger(item, world, add);
}

/** "The occupied territories", of an article on Ukraine that does not name Palestine, or the other way round. */
function judgeAnybodys({ facts, context, mention }: Case, { e, home, neighbours }: World, add: Add): void {
  const here = context.homes.has(home) || neighbours > 0 || [home, ...facts.neighboursOf(e)].some((other) => context.peoples.has(other));
  if (here === mention.candidates.some((c) => c.entity !== e && context.homes.has(facts.homeOf(c.entity)))) return;
  if (here) add('its country alone is in the article', POINTS.home);
  else add('the country of another is in the article', POINTS.territoriesOther);
}

function worldOf({ facts, context, mention, reading }: Case, candidate: Candidate): World {
  const { entity: e, by, ambiguous } = candidate;
  const short = by === BY_SHORT;
  const direct = facts.homeOf(e);
  const above = direct >= 0 && facts.kindOf(direct) !== PLACE ? facts.homeOf(direct) : -1;
  const home = above >= 0 ? above : direct;
  const often = context.homes.get(home >= 0 ? home : e) ?? 0;
  // What `gatherContext` counted of this very entity.
  const counted = !short && !ambiguous && mention.candidates.length === 1 && !isPlaced(facts, e);
  const own = context.named.has(e) && counted ? 1 : 0;
  const neighbours = relatedIn(facts, context, mention, e, home);
  const last = wordAt(reading, mention.to - 1);
  const generic =
    !short &&
    ambiguous &&
    (HEADS.has(last) || ADHERENTS.has(last) || last === 'commons' || (wordAt(reading, mention.from) === 'ministry' && mention.to - mention.from > 2));
  return { e, kind: facts.kindOf(e), prominence: facts.prominenceOf(e), candidate, short, direct, home, often, own, neighbours, generic };
}

/** Romney where America leads, Maine: nobody and nothing else is called so, or only others who declare it (Liz Cheney). */
function judgeSole({ facts, context, mention }: Case, { e, kind, candidate, short, home, often }: World, add: Add): void {
  if (home < 0 || home !== context.leading || isPlaced(facts, e)) return;
  if (!mention.candidates.every((c) => c.entity === e || (kind === PERSON && c.ambiguous && !context.named.has(c.entity)))) return;
  const { ambiguous } = candidate;
  if (kind === PERSON && short && !ambiguous && often >= OFTEN) add('its country leads the article', POINTS.homeLeadsPerson);
  else if (kind !== PERSON && !short && (kind === PLACE || !ambiguous)) add('its country leads the article', POINTS.homeLeadsName);
}

/** Bodies that every country has: that of the country which the article is about. */
function judgeBodysCountry(item: Case, world: World, add: Add): void {
  const { facts, context, mention, reading } = item;
  const { e, prominence, candidate, short, home, often, neighbours, generic } = world;
  const { ambiguous } = candidate;
  const shared = short || generic || (ambiguous && mention.candidates.length > 1 && mention.to - mention.from > 1);
  if (shared && home >= 0 && context.leading >= 0 && facts.typeOf(home) === COUNTRY && !isCitys(item, candidate)) {
    const own = home === context.leading;
    if (own && !isPaperOfSeveral(item, e)) add('its country leads the article', POINTS.homeLeads + (short ? leadersShort(item, e, home) : 0));
    else if (
      !own &&
      prominence === 5 &&
      often >= 5 &&
      often * 2 >= (context.homes.get(context.leading) ?? 0) &&
      !mention.candidates.some((c) => facts.homeOf(c.entity) === context.leading)
    )
      add('its country almost leads the article', POINTS.homeAlmostLeads);
    else if (!own && ambiguous && !(context.sport && short) && (generic || isLeaders(item, e) || (short && !neighbours)))
      add('another country leads the article', short ? POINTS.otherLeads : POINTS.otherLeadsName);
  }
  // "In the House and Senate": only America's chambers are called so side by side.
  if (short && prominence === 5 && isOfCongress(reading, mention)) add('both chambers of the Congress', POINTS.bothChambers);
  // "Democrats", of an article that names no other country.
  const only = context.leading < 0 && context.homes.size === 1 && context.homes.has(home);
  if (short && prominence === 5 && only && isNations(reading, mention)) add('no other country is in the article', POINTS.homeAlmostLeads);
}

/** "The Times" of an American article that names neither New York's nor Los Angeles's. */
const isPaperOfSeveral = ({ facts, reading, mention }: Case, e: number): boolean =>
  isMedia(facts, e) &&
  (wordAt(reading, mention.from) === 'the' || wordAt(reading, mention.from - 1) === 'the') &&
  mention.candidates.some((c) => c.entity !== e && isMedia(facts, c.entity) && facts.homeOf(c.entity) === facts.homeOf(e));

const isOfCongress = (reading: Reading, { from, to }: Mention): boolean => {
  const [own, before, behind] = [wordAt(reading, from), wordAt(reading, from - 2), wordAt(reading, to + 1)];
  return (
    to - from === 1 &&
    ((own === 'senate' && wordAt(reading, from - 1) === 'and' && before === 'house') ||
      (own === 'house' && wordAt(reading, to) === 'and' && behind === 'senate'))
  );
};

/** What a short name of a body gets where its country leads the article. */
function leadersShort(item: Case, e: number, home: number): number {
  const { facts, mention, reading, placeBefore } = item;
  // "The Journal of the Acoustical Society" is another.
  if ((placeBefore >= 0 && placeBefore !== home) || OF.has(wordAt(reading, mention.to))) return 0;
  if (mention.candidates.some((c) => c.entity !== e && facts.homeOf(c.entity) === home)) return POINTS.shortBody;
  return mention.to - mention.from > 1 ? POINTS.shortBodyAlone : isPublicBody(item) ? POINTS.shortWordAlone : POINTS.shortBody;
}

/** A small town, of a country that the article does not name elsewhere. */
const isOthersTown = ({ facts, context, mention }: Case, { e, kind, home, often, own }: World): boolean =>
  kind === PLACE && isPlaced(facts, e) && mention.to - mention.from > 1 && home >= 0 && often <= own && context.leading >= 0 && context.leading !== home;

/** Nothing of its world stands in the article. */
function judgeStranger({ facts, context, mention, reading }: Case, world: World, add: Add): void {
  const { e, kind, prominence, candidate, short, home, often, own, generic } = world;
  const { ambiguous } = candidate;
  // "The occupied territories", "the southern border", of nobody who is related to those.
  if (home < 0 && kind === PLACE && ambiguous && context.leading >= 0 && ANYBODYS.has(wordAt(reading, mention.to - 1)))
    add('nothing of its world in the article', POINTS.unrelatedTitle);
  if (home < 0 || often > own || (!ambiguous && isLongAcronym(reading, mention))) return;
  const sharedName = generic && mention.candidates.length > 1;
  // Who is known to nearly everyone needs no company, nor a person known to many who is named in full.
  const renowned = kind === PERSON && !short && mention.to - mention.from > 1 ? prominence >= 4 : prominence === 5;
  const lesser = kind === PERSON || (prominence < 4 && !(kind === TERM && !ambiguous));
  if (!sharedName && (renowned || !lesser)) return;
  const weak = short || isPlaced(facts, e) || isAcronym(reading, mention);
  add('nothing of its world in the article', unrelated(kind, mention, ambiguous, weak));
}

/** "Democrats", "Congress"; but houses and senates are of states, too, and times of all kinds. */
const isNations = (reading: Reading, { from, to }: Mention): boolean =>
  ADHERENTS.has(wordAt(reading, to - 1)) || wordAt(reading, from) === 'congress' || wordAt(reading, from) === 'democratic';
const isTheCountrys = (reading: Reading, { from }: Mention): boolean => COUNTRYS.has(wordAt(reading, from - 1)) && owns(reading, from - 1);
const COUNTRYS = new Set(['country', 'nation']);

/** "Congress", "the DNA" of Romania: "Labor" of Australia: one word that only a body bears; "Angels" and "United" are words besides. */
const isPublicBody = ({ reading, mention, beside }: Case): boolean => {
  const word = wordAt(reading, mention.from);
  // "Labor is short on farms."
  const party = ADHERENTS.has(word) && (!beside.opens || owns(reading, mention.to - 1));
  return party || HEADS_OF_BODIES.has(word) || word === 'commons' || word === 'coalition' || isAcronym(reading, mention);
};

/** The House of Commons of an article on Canada: the country that leads has a body of the name. */
const isLeaders = ({ facts, mention, context }: Case, e: number): boolean =>
  mention.to - mention.from > 1 &&
  mention.candidates.some((c) => c.entity !== e && facts.kindOf(c.entity) === ORGANISATION && facts.homeOf(c.entity) === context.leading);

/** Related to a country, and more than another place of its name is likely to have beside it. */
const MANY = 5;

/** How often a country must be named to be what an article is about. */
const OFTEN = 3;

/** How many entities related to `e` the article names, its country and other readings of the mention left out. */
function relatedIn(facts: Facts, context: Context, mention: Mention, e: number, home: number): number {
  let related = 0;
  const meet = (other: number) => {
    if (other !== home && context.named.has(other) && !mention.candidates.some((c) => c.entity === other)) related++;
  };
  for (const other of facts.neighboursOf(e)) meet(other);
  meet(facts.insideOf(e));
  if (facts.kindOf(e) === PLACE) for (const other of context.named.keys()) if (facts.insideOf(other) === e) meet(other);
  return related;
}

/**
 * How much it tells against an entity that nothing of its world stands in the article.
 * @param weak a short form, an acronym or a generated name
 */
function unrelated(kind: number, { candidates, from, to }: Mention, ambiguous: boolean, weak: boolean): number {
  if (kind === PERSON) return ambiguous && !weak ? POINTS.unrelatedTitle : POINTS.unrelated;
  if (ambiguous && to - from > 1) return POINTS.unrelatedTitle;
  if (ambiguous || weak || candidates.length > 1) return POINTS.unrelated;
  return kind === ORGANISATION ? POINTS.unrelatedBody : POINTS.unrelatedPlace;
}

/** Parties, ministries and courts bear the same names in many countries and states; a place right before the name, or after "of", tells whose it is. */
export function judgeNation({ facts, context, placeBefore, placeAfter, officerFrom, owners, reading, mention }: Case, e: number, add: Add): void {
  const direct = facts.homeOf(e);
  // "The Zimbabwean International Olympic Committee President".
  if (direct < 0 || (mention.to - mention.from > 2 && WORLDWIDE.has(wordAt(reading, mention.from)))) return;
  const above = facts.kindOf(direct) === PLACE ? -1 : facts.homeOf(direct);
  const home = above >= 0 ? above : direct;
  if (officerFrom >= 0 && facts.typeOf(home) === COUNTRY)
    add(
      officerFrom === home ? 'an officer from its country follows' : 'an officer from another country follows',
      officerFrom === home ? POINTS.nationOwn : POINTS.nationOther,
    );
  // "The Bangladeshi government, through its Foreign Ministry".
  if (owners.length && !owners.includes(home)) add('of another country of the sentence', POINTS.nationOther);
  // "The country's Supreme Court", of the country that the article is about.
  if (context.leading >= 0 && home !== context.leading && isTheCountrys(reading, mention)) add('of the country that leads the article', POINTS.nationOther);
  if (placeAfter >= 0 && placeAfter !== home && facts.typeOf(placeAfter) === COUNTRY && wordAt(reading, mention.to) === 'of')
    add('another country stands behind it', POINTS.nationOther);
  else if (placeAfter === home || (placeAfter >= 0 && facts.homeOf(placeAfter) === home && facts.standsForOf(placeAfter) >= 0))
    add('its country stands behind it', POINTS.nationOwn);
  if (placeBefore < 0) return;
  if (home === placeBefore) add('its country stands before it', POINTS.nationOwn);
  else if (facts.typeOf(placeBefore) === COUNTRY) add('another country stands before it', POINTS.nationOther);
  // "California Senate"; but "a Virginia Democrat" is a Democrat, and the Texas National Guard a part of the nation's.
  else if (!ADHERENTS.has(wordAt(reading, mention.to - 1)) && !(facts.homeOf(placeBefore) === home && wordAt(reading, mention.to - 1) === 'guard'))
    add('another place stands before it', POINTS.nationOther);
}
