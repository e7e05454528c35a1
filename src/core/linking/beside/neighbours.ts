/** The mentions right before and behind one, and what they are to it by the words between. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { isMedia, isPlaced } from '../../facts/asked.ts';
import { familyOf, isTitleFiller } from '../../facts/families.ts';
import { CITY_TYPES, COUNTRY, ORGANISATION, PERSON, PLACE, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { follows, isCapital, owns, type Reading, textBetween, wordAt } from '../reading/reading.ts';
import { DIRECTIONS, FOR_AND_AGAINST, REGION_WORDS, STATE_OFFICES } from '../reading/words.ts';
import { isCited } from './cited.ts';
import { closes } from './comma.ts';

/** The place whose adjective or name stands right before a mention: "the Turkish Foreign Ministry", "Romania's Social Democrats"; -1 for none. */
export function placeBefore(reading: Reading, facts: Facts, before: Mention | undefined, mention: Mention): number {
  // "In Washington the Supreme Court": an article parts the two.
  if (!before || !isBehindAdjective(reading, before.to, mention.from) || !follows(reading, mention.from) || !isCapital(reading, mention.from)) return -1;
  // "The anti-Russian PAS".
  if (reading.tokens.gap[before.from] === GAP_HYPHEN && FOR_AND_AGAINST.has(wordAt(reading, before.from - 1))) return -1;
  return placeAmong(facts, before);
}

/** Nothing stands between a place and a body, or only what the body is: "Australian public broadcaster ABC", "Russian state news agency". */
function isBehindAdjective(reading: Reading, from: number, to: number): boolean {
  if (to - from > 3 || (to > from && owns(reading, from - 1))) return false;
  for (let i = from; i < to; i++) if (!follows(reading, i) || !PRESS.has(wordAt(reading, i))) return false;
  return true;
}
const PRESS = new Set('public state private news broadcaster agency newspaper daily weekly magazine television channel network'.split(' '));

/** "Arkansas Gov. Hutchinson", "Texas Sen. Cruz": one office of a state stands between the two. */
export function stateBeforeTitle(reading: Reading, facts: Facts, before: Mention | undefined, { from }: Mention): number {
  if (before?.to !== from - 1 || !follows(reading, from) || !follows(reading, from - 1) || owns(reading, before.to - 1)) return -1;
  if (!STATE_OFFICES.has(wordAt(reading, from - 1))) return -1;
  return before.candidates.find(({ entity }) => facts.typeOf(entity) === REGION)?.entity ?? -1;
}

/** The countries that "its" right before mention `i` may mean: those that the sentence names before it, by name or adjective. */
export function ownersBefore(reading: Reading, facts: Facts, mentions: readonly Mention[], i: number): readonly number[] {
  const { from } = mentions[i] as Mention;
  const found: number[] = [];
  if (wordAt(reading, from - 1) !== 'its') return found;
  for (let k = i - 1; k >= 0; k--) {
    const other = mentions[k] as Mention;
    if (reading.sentence[other.from] !== reading.sentence[from]) break;
    const place = placeAmong(facts, other);
    if (place >= 0) found.push(facts.typeOf(place) === COUNTRY ? place : facts.standsForOf(place));
  }
  return found;
}

/** The people who may be meant by a genitive right before a mention. */
export const personBefore = (reading: Reading, facts: Facts, before: Mention | undefined, { from }: Mention): readonly Candidate[] =>
  before?.to === from && follows(reading, from) && owns(reading, from - 1) ? before.candidates.filter(({ entity }) => facts.kindOf(entity) === PERSON) : NONE;
const NONE: readonly Candidate[] = [];

/** "Deloitte China", but not "told Reuters Ukraine had". */
export const isBodyBefore = (reading: Reading, facts: Facts, before: Mention | undefined, { from }: Mention): boolean =>
  before?.to === from &&
  follows(reading, from) &&
  !owns(reading, from - 1) &&
  before.candidates.every(({ entity, by, ambiguous }) => facts.kindOf(entity) === ORGANISATION && by !== BY_SHORT && !ambiguous) &&
  !isCited(reading, before);

/** "CNN's State of the Union", also in quotation marks. */
export const isMediaBefore = (reading: Reading, facts: Facts, before: Mention | undefined, { from }: Mention): boolean =>
  before?.to === from &&
  (follows(reading, from) || OPENED.test(textBetween(reading, from))) &&
  owns(reading, from - 1) &&
  isCapital(reading, from) &&
  before.candidates.some(({ entity }) => isMedia(facts, entity));

/** A possessive, and a quotation that opens. */
const OPENED = /^['’]s ["“]$/;

/** The place that "of" or "in" puts behind a mention: "the Supreme Court of Venezuela", "the Labour Party in Britain"; -1 for none. */
export function placeAfter(reading: Reading, facts: Facts, mention: Mention, next: Mention | undefined): number {
  if (!next) return -1;
  const between = wordAt(reading, next.from - 1);
  // "In the Bandiagara region of central Mali".
  const region = REGION_WORDS.has(wordAt(reading, mention.to)) ? 1 : 0;
  const of = mention.to + region;
  if (next.from !== of + 1 + (between === 'the' || DIRECTIONS.has(between) ? 1 : 0) || !BEHIND.has(wordAt(reading, of))) return -1;
  const { gap } = reading.tokens;
  // "Near Bandiagara, in central Mali".
  if (!follows(reading, of) && !(gap[of] === GAP_COMMA && wordAt(reading, of) === 'in')) return -1;
  for (let i = mention.to; i <= next.from; i++) if (i !== of && !follows(reading, i)) return -1;
  return placeAmong(facts, next);
}

const BEHIND = new Set(['of', 'in']);

/** The place that a mention can be, a country first. */
function placeAmong(facts: Facts, { candidates }: Mention): number {
  const places = candidates.filter(({ entity }) => facts.kindOf(entity) === PLACE);
  return (places.find(({ entity }) => facts.typeOf(entity) === COUNTRY) ?? places[0])?.entity ?? -1;
}

const isOffice = (word: string): boolean => familyOf(word) !== 0 || isTitleFiller(word);

/** The country of the person behind a body, where nothing but an office parts the two: "Supreme Court Chief Justice Boniface Alexandre"; -1 else. */
export function officerBehind(reading: Reading, facts: Facts, { to }: Mention, behind: readonly (Mention | undefined)[]): number {
  // "Justice" is also somebody's name.
  const person = behind.find((one) => one && one.to - one.from > 1);
  const [only] = person?.candidates ?? [];
  if (!person || !only || only.by === BY_SHORT || facts.kindOf(only.entity) !== PERSON) return -1;
  if (person.from === to && !familyOf(wordAt(reading, to - 1))) return -1;
  for (let i = to; i <= person.from; i++) if (!follows(reading, i) || (i < person.from && !isOffice(wordAt(reading, i)))) return -1;
  // "Supreme Court Chief Justice Richard Wagner" is no composer.
  const born = facts.beginOf(only.entity);
  return reading.day && ((facts.endOf(only.entity) && facts.endOf(only.entity) < reading.day - LONG_DEAD) || born > reading.day)
    ? -1
    : facts.homeOf(only.entity);
}
/** Thirty years, as days are counted: 19961231. */
const LONG_DEAD = 300_000;

/** What the name in brackets behind a mention may mean, or, where it stands in them itself, the name before it: "the FLN (National Liberation Front)". */
export const twinsOf = (reading: Reading, before: Mention | undefined, mention: Mention, behind: Mention | undefined): readonly number[] =>
  [isBracketed(reading, mention, behind) ? behind : undefined, isBracketed(reading, before, mention) ? before : undefined].flatMap(
    (twin) => twin?.candidates.filter((c) => c.by !== BY_SHORT).map((c) => c.entity) ?? [],
  );
const isBracketed = ({ tokens, text }: Reading, a: Mention | undefined, b: Mention | undefined): boolean =>
  a !== undefined && b?.from === a.to && text[(tokens.start[b.from] as number) - 1] === '(' && text[tokens.end[b.to - 1] as number] === ')';

/** "Conway, Washington": a town that nobody knows stands before a mention, with a comma. */
export const isTownBefore = (reading: Reading, facts: Facts, before: Mention | undefined, mention: Mention): boolean =>
  (before?.to !== mention.from || (isSmallTown(facts, before) && (reading.tokens.gap[mention.to] ?? GAP_COMMA) >= GAP_COMMA)) && isBehindTown(reading, mention);

/** Conway, of which only that in Arkansas is known, and people. */
const isSmallTown = (facts: Facts, { candidates }: Mention): boolean =>
  candidates.every(
    ({ entity }) => facts.kindOf(entity) === PERSON || (facts.kindOf(entity) === PLACE && CITY_TYPES.has(facts.typeOf(entity)) && isPlaced(facts, entity)),
  );

/** "In Conway, Washington", "of Coeur d’Alene, Idaho;": a word with a capital, which a preposition calls a place, and a comma. */
function isBehindTown(reading: Reading, { from, to }: Mention): boolean {
  const { gap } = reading.tokens;
  if (from < 2 || gap[from] !== GAP_COMMA || !isCapital(reading, from - 1) || !closes(reading, to)) return false;
  // "Hyde Road, Limerick".
  if (ROADS.has(wordAt(reading, from - 1))) return false;
  // "And King County, Washington."
  if (wordAt(reading, from - 1) === 'county' && follows(reading, from - 1) && isCapital(reading, from - 2)) return true;
  let first = from - 1;
  while (first > from - 4 && (gap[first] as number) <= GAP_HYPHEN && !PLACE_BEFORE.has(wordAt(reading, first - 1))) first--;
  return follows(reading, first) && PLACE_BEFORE.has(wordAt(reading, first - 1));
}
const ROADS = new Set('road street avenue lane drive square'.split(' '));
const PLACE_BEFORE = new Set(['in', 'of', 'from', 'near', 'at']);
