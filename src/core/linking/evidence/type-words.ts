import { isPlaced } from '../../facts/asked.ts';
import { CITY_TYPES, COUNTRY, NATURE, REGION, REGION_TYPES, RIVER, SITE_TYPES } from '../../facts/kinds.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Add } from '../beside/account.ts';
import { isListedBehind, isOfCounties } from '../beside/counties.ts';
import type { Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { isWordBefore } from '../reading/near.ts';
import { follows, isCapital, owns, type Reading, textBetween, wordAt } from '../reading/reading.ts';
import { AIRPORT_WORDS, CITY_WORDS, PLANT_WORDS, REGION_WORDS, RIVER_WORDS } from '../reading/words.ts';
import { POINTS, unambiguous } from '../weights.ts';

/** What a type word beside a name says of a place; the word's kind, where there is one. */
export function judgeTypeWord(item: Case, e: number, short: boolean, ambiguous: boolean, add: Add): TypeWord | undefined {
  const { facts, context, mention, reading } = item;
  const type = facts.typeOf(e);
  const named = typeWordBeside(reading, mention) ?? (type === REGION && (isShareOf(reading, mention) || isCeded(reading, mention)) ? 'region' : undefined);
  if ((CITY_TYPES.has(type) && isOfCounties(reading, mention)) || (type === REGION && isListedBehind(reading, mention.from))) {
    add('called a county', POINTS.county);
    return named;
  }
  if (!named) return undefined;
  // "The republics of Donetsk and Luhansk" are no oblasts.
  const fits = FITTING[named].has(type) && !(named === 'republic' && short);
  const article = named === 'airport' || named === 'area' ? 'an' : 'a';
  // "The road from Anaba village": generated are towns and cities.
  if (named === 'city' && isPlaced(facts, e) && isVillage(reading, mention)) add('called a village', POINTS.village);
  // "Blue Nile state", of an article on Sudan.
  else if (
    named === 'region' &&
    NATURE.has(type) &&
    mention.candidates.some((c) => facts.typeOf(c.entity) === REGION && context.homes.has(facts.homeOf(c.entity)))
  )
    add('a region is called so', POINTS.regionRather);
  // "The Black Sea region" is around the sea.
  else if (named === 'region' && NATURE.has(type)) add('of the region around it', 0);
  // "The West Midlands mayor", "the mayor of Greater Manchester".
  else if (type === REGION && hasMayor(reading, mention) && !mention.candidates.some((c) => CITY_TYPES.has(facts.typeOf(c.entity))))
    add('a region with a mayor', 0);
  else if (fits) add(`called ${article} ${named}`, POINTS.typeWord + (ambiguous && type === REGION ? unambiguous : 0));
  // "In the city of Gaza": the Strip is none.
  else if (named === 'city' && type !== COUNTRY && !CITY_TYPES.has(type) && wordAt(reading, mention.from - 1) === 'of')
    add('a city is called so', POINTS.cityRather);
  // "Erode district" is called after its town, where nobody has an entry for it.
  else if (named === 'region' && CITY_TYPES.has(type) && !mention.candidates.some((c) => REGION_TYPES.has(facts.typeOf(c.entity))))
    add(`in a ${named} of its name`, 0);
  // "The Donetsk and Lugansk regions", "Cebu province": the region of that name, though the article names the city, too.
  else if (named === 'region' && CITY_TYPES.has(type)) add('a region is called so', POINTS.regionRather);
  else add(`called ${article} ${named}`, mention.to - mention.from === 1 && named !== 'republic' ? POINTS.typeMismatch : POINTS.typeMismatchFull);
  return named;
}

const hasMayor = (reading: Reading, { from, to }: Mention): boolean =>
  wordAt(reading, to) === 'mayor' || (wordAt(reading, from - 1) === 'of' && wordAt(reading, from - 2) === 'mayor');

const isVillage = (reading: Reading, { from, to }: Mention): boolean =>
  wordAt(reading, to) === 'village' || (wordAt(reading, from - 1) === 'of' && wordAt(reading, from - 2) === 'village');

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

/** What a word beside a name calls it. */
export type TypeWord = 'area' | 'region' | 'city' | 'airport' | 'river' | 'plant' | 'republic';
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
  const possessive = owns(reading, next - 1);
  // "North Darfur's capital", "the Red Sea port of Hodeidah" are other places.
  const another = CITY_WORDS.has(wordAt(reading, next)) && (possessive || (wordAt(reading, next + 1) === 'of' && kindOf(wordAt(reading, next)) === 'city'));
  if (follows(reading, next) && !another) {
    // "A Moscow district court".
    const direct = COURTS.has(wordAt(reading, next + 1)) ? undefined : kindOf(wordAt(reading, next));
    if (direct) return direct;
    // "North Korea's nuclear ambitions", "North Korea nuclear talks".
    const works = [next + 1, next + 2].some((i) => kindOf(wordAt(reading, i)) === 'plant');
    if (wordAt(reading, next) === 'nuclear' && works && !possessive) return 'plant';
  }
  // A list: capitalised words, commas and "and" up to a type word in the plural.
  for (let i = next; i < Math.min(tokens.count, next + 10); i++) {
    if ((tokens.gap[i] as number) > GAP_COMMA) break;
    const word = wordAt(reading, i);
    const kind = kindOf(word);
    // Rivers State, between commas, is no type of its neighbours.
    if (kind && isCapital(reading, i) && tokens.gap[i] === GAP_COMMA) continue;
    if (kind && (word.endsWith('s') || word === 'territory')) return kind;
    if (!isCapital(reading, i) && word !== 'and' && word !== 'or') break;
  }
  // "The capital of Costa Rica" is no city called so, "the regional capital of Kyzyl" is.
  const head = wordAt(reading, mention.from - 2);
  const before = wordAt(reading, mention.from - 1);
  // "The mayor of New Zealand's biggest city".
  if (before === 'of') return head === 'capital' || (possessive && head === 'mayor') ? undefined : kindOf(head);
  // "The regional capital, Zaporizhzhia, remains".
  if (before === 'capital' && tokens.gap[mention.from] === GAP_COMMA) return 'city';
  return before === 'downtown' ? 'city' : headOfList(reading, mention.from);
}

const COURTS = new Set(['court', 'courts', 'judge', 'prosecutor', 'prosecutors', 'attorney']);

/** "The regions of X, Y and Z": the plural before a list, seen from any member behind the first. */
function headOfList(reading: Reading, from: number): TypeWord | undefined {
  const head = wordAt(reading, ofBefore(reading, from) - 1);
  return head === 'cities' || head === 'towns' ? 'city' : head.endsWith('s') ? TYPE_WORDS.get(head) : undefined;
}

/** "80% of Donetsk and Kherson", "all of Luhansk": of what can be a city or a region so much is told of the region. */
function isShareOf(reading: Reading, { from, to }: Mention): boolean {
  const of = ofBefore(reading, from);
  // "All of Canterbury's points".
  if (of < 1 || owns(reading, to - 1)) return false;
  return SHARES.has(wordAt(reading, of - 1)) || textBetween(reading, of).includes('%');
}

/** "Withdraw from Zaporizhzhia and Kherson in exchange for Donetsk and Luhansk": who cedes two at once cedes regions. */
const isCeded = (reading: Reading, { from, to }: Mention): boolean =>
  (wordAt(reading, to) === 'and' || wordAt(reading, from - 1) === 'and') && isWordBefore(reading, from, CEDED_BEFORE, CEDED);
const CEDED = new Set('withdraw withdraws withdrawing cede cedes ceding ceded annex annexed annexing annexation exchange relinquish surrender'.split(' '));
/** In words. */
const CEDED_BEFORE = 6;

/** The token "of" before a name or before the list that it stands in; -1 for none. */
function ofBefore(reading: Reading, from: number): number {
  const { gap } = reading.tokens;
  for (let i = from; i > 1 && from - i < LONG_LIST && (gap[i] as number) <= GAP_COMMA; i--) {
    const word = wordAt(reading, i - 1);
    if (word === 'of') return i - 1;
    if (!isCapital(reading, i - 1) && !IN_LISTS.has(word)) return -1;
  }
  return -1;
}
/** Small words of a list, and of the names in it: "Rio de Janeiro, São Paulo and Minas Gerais". */
const IN_LISTS = new Set(['and', 'or', 'de', 'do', 'da']);
/** In words. */
const LONG_LIST = 20;
const SHARES = new Set(['all', 'percent', 'cent']);
