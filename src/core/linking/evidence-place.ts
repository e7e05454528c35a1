import { BY_SHORT } from '../dictionary/layout.ts';
import { PLACE_TYPES } from '../entity.ts';
import { familyOf } from '../facts/families.ts';
import { ALL_CAPS, CAPITAL, GAP_COMMA, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import type { Add, Case } from './case.ts';
import { isInside, isMaybeClub, isSide, isState } from './clubs.ts';
import { isOfCounties } from './counties.ts';
import { isDateline } from './dateline.ts';
import { PLACE } from './kinds.ts';
import type { Candidate, Mention } from './mentions.ts';
import { isPlayersTeam } from './players.ts';
import { type Reading, wordAt } from './reading.ts';
import { isMembersState, isOfficeAfter, isSeatOf } from './state.ts';
import { POINTS } from './weights.ts';
import {
  AIRPORT_WORDS,
  AUXILIARIES,
  CITY_WORDS,
  DIRECTIONS,
  GOVERNMENT_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  PLANT_WORDS,
  REGION_WORDS,
  RIVER_WORDS,
  SPEECH_VERBS,
} from './words.ts';

const CITY_TYPES = new Set(['city', 'town', 'district'].map((t) => PLACE_TYPES.indexOf(t as 'city')));
const REGION_TYPES = new Set(['region', 'territory', 'country', 'area'].map((t) => PLACE_TYPES.indexOf(t as 'region')));
const COUNTRY = PLACE_TYPES.indexOf('country');
const REGION = PLACE_TYPES.indexOf('region');
const RIVER = PLACE_TYPES.indexOf('river');
const NATURE = new Set(['sea', 'strait', 'river', 'lake', 'island', 'mountain'].map((t) => PLACE_TYPES.indexOf(t as 'sea')));
const SITE_TYPES = new Set(['site', 'base', 'building'].map((t) => PLACE_TYPES.indexOf(t as 'site')));

/** "On the border with Jordan". */
const isBorder = (reading: Reading, from: number): boolean => wordAt(reading, from - 1) === 'with' && BORDERS.has(wordAt(reading, from - 2));
const BORDERS = new Set(['border', 'borders', 'frontier']);

/** What speaks for and against a place: prepositions, type words, lists, commas, datelines. */
export function judgePlace(item: Case, e: number, words: number, { by, ambiguous }: Candidate, add: Add): void {
  const { facts, context, mention, reading, afterComma, beforeComma, placeAfter, owner, townBefore } = item;
  const short = by === BY_SHORT;
  const type = facts.typeOf(e);
  const before = wordAt(reading, mention.from - 1);
  // A preposition takes the doubt from an ambiguous name, but not from a site's of whose country nothing is said: "at Notre Dame".
  const foreign = SITE_TYPES.has(facts.typeOf(e)) && !context.homes.has(facts.homeOf(e));
  const { gap } = reading.tokens;
  if (gap[mention.to] === GAP_HYPHEN && FROM_THERE.has(wordAt(reading, mention.to)))
    add('of people and firms from there', POINTS.preposition + (ambiguous && !foreign ? -POINTS.ambiguous : 0));
  // "A win over Samoa", "seven seasons at Napoli".
  const side = context.sport && (isSide(reading, mention) || isMaybeClub(item));
  // "Riad told", after Riad Salameh.
  if (ambiguous && words === 1 && type !== COUNTRY && context.firstWords.has(reading.tokens.hash1[mention.from] as number))
    add('somebody in the article is called so', POINTS.firstName);
  // "Cuba told", after Jorge Cuba.
  if (type === COUNTRY && words === 1 && !PLACE_PREPOSITIONS.has(before) && context.afterFirst.has(reading.tokens.hash1[mention.from] as number))
    add('the surname of somebody in the article', POINTS.surname);
  if ((PLACE_PREPOSITIONS.has(before) || isBorder(reading, mention.from)) && !side)
    add('a preposition of place', POINTS.preposition + (ambiguous && !foreign ? -POINTS.ambiguous : 0));
  else if (
    (context.sport || ((CITY_TYPES.has(type) || type === REGION) && isPlayersTeam(reading, mention.to, type === REGION))) &&
    !SITE_TYPES.has(type) &&
    // "The state of Georgia".
    !(words > 1 && REGION_WORDS.has(wordAt(reading, mention.from))) &&
    !isInside(item) &&
    !isState(reading, mention) &&
    !(type === COUNTRY && isOwner(item)) &&
    !afterComma.length &&
    !beforeComma.some((other) => other !== e && [facts.insideOf(other), facts.homeOf(other)].includes(e)) &&
    !isDateline(reading, mention) &&
    // "United States President Donald Trump".
    !(familyOf(wordAt(reading, mention.to)) & GOVERNING)
  )
    add('a team in a report on sport', POINTS.team);
  if (facts.standsForOf(e) >= 0 && SPEECH_VERBS.has(wordAt(reading, mention.to))) add('acts as a government', POINTS.government);
  else if (ambiguous && facts.standsForOf(e) >= 0 && !isRatherElsewhere(item, e) && isPerhapsGovernment(reading, mention))
    add('may act as a government', POINTS.governmentPerhaps);
  // "Georgia's premier": states of America have none.
  if (type === COUNTRY && ambiguous && (reading.tokens.flags[mention.to - 1] as number) & POSSESSIVE && familyOf(wordAt(reading, mention.to)) & PREMIER)
    add('its premier follows', POINTS.typeWord);
  if (isDateline(reading, mention)) {
    // "WASHINGTON (AP)", of an article on the state, too.
    const city = type === REGION && mention.candidates.some((c) => CITY_TYPES.has(facts.typeOf(c.entity)));
    add(city ? 'a dateline, and a city is called so' : 'a dateline', city ? POINTS.typeMismatchFull : POINTS.dateline);
  }
  // "Southern California" is no longer California; "eastern Ukraine" is still Ukraine.
  if (type === REGION && DIRECTIONS.has(before) && (reading.tokens.flags[mention.from - 1] as number) & CAPITAL)
    add('a part with a name of its own', POINTS.namedPart);
  const home = facts.homeOf(e);
  if (owner >= 0 && home >= 0 && owner !== e && type !== COUNTRY) {
    const inside = facts.insideOf(e);
    if ([home, inside, facts.insideOf(inside)].includes(owner) || home === facts.homeOf(owner)) add('its country stands before it', POINTS.nationOwn);
    else add('another country stands before it', POINTS.ownerOther);
  }
  if (isOfList(item, e)) add('in a list of its like', POINTS.list);
  const named = typeWordBeside(reading, mention) ?? (type === REGION && isShareOf(reading, mention) ? 'region' : undefined);
  // "In Alabama, most of them in Tuscaloosa and Birmingham".
  if (!named && words === 1 && CITY_TYPES.has(type) && mention.candidates.length > 1 && isBesideItsRegion(item, e))
    add('its region stands in the sentence', POINTS.regionInSentence);
  if (CITY_TYPES.has(type) && isOfCounties(reading, mention)) add('called a county', POINTS.county);
  else if (named) {
    // "The republics of Donetsk and Luhansk" are no oblasts.
    const fits = FITTING[named].has(type) && !(named === 'republic' && short);
    const article = named === 'airport' || named === 'area' ? 'an' : 'a';
    // "The Black Sea region" is around the sea.
    if (named === 'region' && NATURE.has(type)) add('of the region around it', 0);
    else if (fits) add(`called ${article} ${named}`, POINTS.typeWord + (ambiguous && type === REGION ? -POINTS.ambiguous : 0));
    // "Erode district" is called after its town, where nobody has an entry for it.
    else if (named === 'region' && CITY_TYPES.has(type) && !mention.candidates.some((c) => REGION_TYPES.has(facts.typeOf(c.entity))))
      add(`in a ${named} of its name`, 0);
    else add(`called ${article} ${named}`, words === 1 && named !== 'republic' ? POINTS.typeMismatch : POINTS.typeMismatchFull);
  }
  // "Coastal Mississippi towns".
  if (reading.tokens.gap[mention.to] === GAP_SPACE && OF_STATES.has(wordAt(reading, mention.to))) {
    if (type === RIVER) add('what states have', POINTS.typeMismatchFull);
    else if (type === REGION && ambiguous) add('what states have', -POINTS.ambiguous);
  }
  // "R-Texas" helps; "D-Mass." is half a code.
  const member = isMembersState(reading, mention);
  if (member && short) add('an abbreviation behind a party', POINTS.codeAlone);
  else if (member || isOfficeAfter(reading, mention) || isSeatOf(reading, mention)) {
    if (type === REGION) add('a member or officer of the state', POINTS.typeWord + (ambiguous ? -POINTS.ambiguous : 0));
    else if (mention.candidates.length > 1) add('a member or officer of a state', POINTS.typeMismatchFull);
  }
  if (type === REGION && ambiguous && !beforeComma.length && !member && isPostalCode(reading, mention)) {
    if (isAfterTown(reading, mention)) add('behind a town, with a comma', POINTS.codeAfterTown);
    else add('two letters without a town before them', POINTS.codeAlone);
  }
  // "Conway, Washington", though nobody knows Conway.
  if (townBefore && type === REGION && mention.candidates.length > 1) add('behind a town, with a comma', POINTS.codeAfterTown);
  if (beforeComma.some((other) => facts.insideOf(other) === e || facts.homeOf(other) === e))
    add('a place of it stands before, with a comma', POINTS.commaInside);
  if (afterComma.length && CITY_TYPES.has(type)) {
    const chain = [facts.homeOf(e), facts.insideOf(e), facts.insideOf(facts.insideOf(e)) ?? -1];
    const inside = afterComma.some((other) => chain.includes(other));
    // A city of which only the country is known may lie in any region of it.
    const open = facts.insideOf(e) === facts.homeOf(e);
    const larger = afterComma.some((other) => REGION_TYPES.has(facts.typeOf(other)) && !(open && facts.homeOf(other) === facts.homeOf(e)));
    // "Washington, DC" names one place twice.
    if (inside || afterComma.includes(e)) add('its country or region follows', POINTS.commaInside);
    else if (larger) {
      const abroad = afterComma.every((other) => other !== facts.homeOf(e) && facts.homeOf(other) !== facts.homeOf(e));
      add('another country or region follows', abroad ? POINTS.commaAbroad : POINTS.commaElsewhere);
    }
  }
  // "Dundalk in the Republic of Ireland".
  // "Kherson region of Ukraine": the city only where no region is called so.
  const region = named === 'region' && mention.candidates.some((c) => REGION_TYPES.has(facts.typeOf(c.entity)));
  if (placeAfter >= 0 && CITY_TYPES.has(type) && !region && [facts.homeOf(e), facts.insideOf(e), facts.insideOf(facts.insideOf(e))].includes(placeAfter))
    add('its country or region stands behind it', POINTS.commaInside);
}

const isBesideItsRegion = ({ facts, reading, mention, context }: Case, e: number): boolean => {
  const region = facts.insideOf(e);
  if (region < 0 || facts.typeOf(region) !== REGION) return false;
  return (context.named.get(region) ?? []).some((at) => reading.sentence[at] === reading.sentence[mention.from]);
};

const OF_STATES = new Set('towns cities counties legislature lawmakers voters coast governor senator senators congressman congresswoman'.split(' '));

/** "Of San Jose" in California, where nothing of Costa Rica is named. */
const isRatherElsewhere = ({ facts, context, mention }: Case, e: number): boolean =>
  !context.homes.has(facts.homeOf(e)) && mention.candidates.some((c) => facts.kindOf(c.entity) === PLACE && context.homes.has(facts.homeOf(c.entity)));

const isPerhapsGovernment = (reading: Reading, { from, to }: Mention): boolean =>
  AUXILIARIES.has(wordAt(reading, to)) || GOVERNMENT_PREPOSITIONS.has(wordAt(reading, from - 1));

/** "The Kampala-born son", "a Dubai-based trader". */
const FROM_THERE = new Set('born based bred raised headquartered registered listed bound area wide'.split(' '));

/** "Ukraine's Vladyslav Heraskevych" competes for it, whatever the sport. */
const isOwner = ({ facts, mention, reading: { tokens } }: Case): boolean =>
  ((tokens.flags[mention.to - 1] as number) & POSSESSIVE) !== 0 && facts.firstNames.has(tokens.hash1[mention.to] as number);

/** President, premier, chancellor, minister: bits of `families.ts`. */
const GOVERNING = 1 | 2 | 4 | 8;
const PREMIER = 2 | 4;

/** Whether a place is what the others of its list are. */
export const isOfList = ({ facts, list }: Case, e: number): boolean => list?.kind === PLACE && list.home === facts.homeOf(e) && list.type === facts.typeOf(e);

/** "TX", "OR": as short as a word or another acronym. */
const isPostalCode = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && (tokens.end[from] as number) - (tokens.start[from] as number) === 2;

/** "Bristow, VA": Bristow is not in the data, but so towns are written; "Jane Doe, MD" is a doctor. */
function isAfterTown(reading: Reading, { from }: Mention): boolean {
  const { tokens } = reading;
  if (from === 0 || tokens.gap[from] !== GAP_COMMA || DEGREES.has(wordAt(reading, from))) return false;
  return ((tokens.flags[from] as number) & ALL_CAPS) !== 0 && ((tokens.flags[from - 1] as number) & (CAPITAL | ALL_CAPS)) === CAPITAL;
}
/** Codes of states that also stand behind a person's name. */
const DEGREES = new Set(['md', 'ma', 'ms', 'pa']);

/** What types of place a type word fits. */
const FITTING: Readonly<Record<TypeWord, ReadonlySet<number>>> = {
  region: REGION_TYPES,
  city: CITY_TYPES,
  area: new Set([...CITY_TYPES, ...REGION_TYPES]),
  airport: new Set([...CITY_TYPES, ...SITE_TYPES]),
  river: new Set([RIVER]),
  plant: SITE_TYPES,
  republic: new Set([COUNTRY, REGION]),
};

type TypeWord = 'area' | 'region' | 'city' | 'airport' | 'river' | 'plant' | 'republic';
/** What a word beside a name makes it; what stands further down counts. "The Houston area" is around the city, "the area of Donetsk" may be the region. */
const TYPE_WORDS: ReadonlyMap<string, TypeWord> = new Map(
  (
    [
      ['plant', PLANT_WORDS],
      ['river', RIVER_WORDS],
      ['airport', AIRPORT_WORDS],
      ['city', CITY_WORDS],
      ['region', REGION_WORDS],
      ['area', new Set(['area'])],
      ['republic', new Set(['republics'])],
    ] as const
  ).flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)),
);

/** "X region", "the X, Y and Z regions", "the city of X", "downtown X". */
function typeWordBeside(reading: Reading, mention: Mention): TypeWord | undefined {
  const kindOf = (word: string) => TYPE_WORDS.get(word);
  const { tokens } = reading;
  const next = mention.to;
  // "North Darfur's capital" is another place.
  if (next < tokens.count && tokens.gap[next] === 1 && !((tokens.flags[next - 1] as number) & POSSESSIVE && CITY_WORDS.has(wordAt(reading, next)))) {
    const direct = kindOf(wordAt(reading, next));
    if (direct) return direct;
    // "North Korea's nuclear ambitions".
    if (wordAt(reading, next) === 'nuclear' && !((tokens.flags[next - 1] as number) & POSSESSIVE)) return 'plant';
  }
  // A list: capitalised words, commas and "and" up to a type word in the plural.
  for (let i = next; i < Math.min(tokens.count, next + 10); i++) {
    if ((tokens.gap[i] as number) > GAP_COMMA) break;
    const word = wordAt(reading, i);
    const kind = kindOf(word);
    if (kind && (word.endsWith('s') || word === 'territory')) return kind;
    if (!((tokens.flags[i] as number) & 1) && word !== 'and' && word !== 'or') break;
  }
  // "The capital of Costa Rica" is no city called so, "the regional capital of Kyzyl" is.
  const head = wordAt(reading, mention.from - 2);
  const before = wordAt(reading, mention.from - 1);
  if (before === 'of') return head === 'capital' ? undefined : kindOf(head);
  // "The regional capital, Zaporizhzhia, remains".
  if (before === 'capital' && tokens.gap[mention.from] === GAP_COMMA) return 'city';
  return before === 'downtown' ? 'city' : headOfList(reading, mention.from);
}

/** "The regions of X, Y and Z": the plural before a list, seen from any member behind the first. */
function headOfList(reading: Reading, from: number): TypeWord | undefined {
  const head = wordAt(reading, ofBefore(reading, from) - 1);
  return head === 'cities' || head === 'towns' ? 'city' : head.endsWith('s') ? TYPE_WORDS.get(head) : undefined;
}

/** "80% of Donetsk and Kherson", "all of Luhansk": of what can be a city or a region so much is told of the region. */
function isShareOf(reading: Reading, { from, to }: Mention): boolean {
  const of = ofBefore(reading, from);
  // "All of Canterbury's points".
  if (of < 1 || (reading.tokens.flags[to - 1] as number) & POSSESSIVE) return false;
  return SHARES.has(wordAt(reading, of - 1)) || reading.text.slice(reading.tokens.end[of - 1], reading.tokens.start[of]).includes('%');
}

/** The token "of" before a name or before the list that it stands in; -1 for none. */
function ofBefore(reading: Reading, from: number): number {
  const { gap, flags } = reading.tokens;
  for (let i = from; i > 1 && from - i < LONG_LIST && (gap[i] as number) <= GAP_COMMA; i--) {
    const word = wordAt(reading, i - 1);
    if (word === 'of') return i - 1;
    if (!((flags[i - 1] as number) & CAPITAL) && word !== 'and' && word !== 'or') return -1;
  }
  return -1;
}
/** In words. */
const LONG_LIST = 20;
const SHARES = new Set(['all', 'percent', 'cent']);
