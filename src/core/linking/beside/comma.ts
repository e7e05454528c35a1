/** "Goma, Congo", "Moscow, Idaho": a place, a comma, and what it lies in. */
import { AMERICA, isAmericanRegion } from '../../facts/american.ts';
import { FORMER_COUNTRIES } from '../../facts/countries.ts';
import { CITY_TYPES, COUNTRY, REGION, REGION_TYPES } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA, GAP_OTHER } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isCapital, owns, type Reading, textAt, wordAt } from '../reading/reading.ts';
import { DAYS_AND_MONTHS } from '../reading/words.ts';

/** One right behind the other with a comma, and no list. */
export const commaBetween = (reading: Reading, facts: Facts, a: Mention, b: Mention): boolean =>
  b.from === a.to && reading.tokens.gap[b.from] === GAP_COMMA && ((closes(reading, b.to) && !isSpeaker(reading, b)) || isTownOf(facts, a, b));

/** "North of Pyongyang, South Korea's military said", "left for Moscow, Ukraine says": the second begins what is said by whom. */
const isSpeaker = (reading: Reading, { to }: Mention): boolean => owns(reading, to - 1) || (follows(reading, to) && SAYS.has(wordAt(reading, to)));
const SAYS = new Set(['said', 'says']);

/** "Alexandria, Virginia and Azerbaijan": a list, but the first two are one place. */
const isTownOf = (facts: Facts, a: Mention, b: Mention): boolean =>
  a.candidates.some(({ entity }) => {
    const region = facts.insideOf(entity);
    return region >= 0 && facts.typeOf(region) === REGION && b.candidates.some((other) => other.entity === region);
  });

/** Whether what follows "City, Region" ends it: a list of cities goes on instead with another capital or "and". */
export function closes(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i >= tokens.count) return true;
  const gap = tokens.gap[i] as number;
  if (gap >= GAP_OTHER) return true;
  // "In Vienna, Va., Tuesday"; "born in Cairo, Illinois, and raised there".
  if (gap === GAP_COMMA && (DAYS_AND_MONTHS.has(wordAt(reading, i)) || (wordAt(reading, i) === 'and' && i + 1 < tokens.count && !isCapital(reading, i + 1))))
    return true;
  return !isCapital(reading, i) && textAt(reading, i) !== 'and';
}

/** In what a place lies: its country, its region, and what that is part of. */
export const chainOf = (facts: Facts, e: number): readonly number[] => [facts.homeOf(e), facts.insideOf(e), facts.insideOf(facts.insideOf(e))];

/**
 * What the names behind the comma say of a place: that it lies there, that it lies elsewhere in its country or in another, or nothing.
 * @param behind candidates of the mention behind the comma
 */
export function toldBehind(facts: Facts, e: number, behind: readonly number[]): 'there' | 'elsewhere' | 'abroad' | '' {
  if (!behind.length) return '';
  // "Lebanon, Pennsylvania": a town of that state.
  const state = behind.every((other) => isAmericanRegion(facts, other));
  if (facts.typeOf(e) === COUNTRY) return state && facts.idOf(e) !== AMERICA ? 'abroad' : '';
  if (!CITY_TYPES.has(facts.typeOf(e))) return '';
  const home = facts.homeOf(e);
  const chain = chainOf(facts, e);
  // "Washington, DC" names one place twice.
  if (behind.some((other) => chain.includes(other)) || behind.includes(e)) return 'there';
  // A city of which only the country is known may lie in any region of it.
  // "WASHINGTON, Pa.": where a capital lies is known.
  const open = facts.insideOf(e) === home && facts.standsForOf(e) < 0;
  // "BELGRADE, Yugoslavia": a country that is no more was another's, too.
  const larger = behind.some(
    (other) => REGION_TYPES.has(facts.typeOf(other)) && !FORMER_COUNTRIES.has(facts.idOf(other)) && !(open && facts.homeOf(other) === home),
  );
  if (!larger) return '';
  return behind.every((other) => other !== home && facts.homeOf(other) !== home) ? 'abroad' : 'elsewhere';
}
