import { GAP_COMMA } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { isCapital, type Reading, wordAt } from '../reading/reading.ts';

/**
 * Whether a name is that of one of several counties: "in Los Angeles, Riverside and San Bernardino Counties", "nine counties have cases:
 * Alameda, Los Angeles, Orange", "the County of Los Angeles". Cities lend them their names, but are not meant.
 */
export const isOfCounties = (reading: Reading, mention: Mention): boolean =>
  isListedBefore(reading, mention.to) || isListedBehind(reading, mention.from) || isOfCounty(reading, mention.from);

/** "The County of Los Angeles". */
const isOfCounty = (reading: Reading, from: number): boolean =>
  wordAt(reading, from - 1) === 'of' && wordAt(reading, from - 2) === 'county' && isCapital(reading, from - 2);

/** Names with capitals, commas and "and" lead from token `to` to the plural. */
function isListedBefore(reading: Reading, to: number): boolean {
  const { gap, count } = reading.tokens;
  for (let i = to; i < Math.min(count, to + LONGEST_LIST) && (gap[i] as number) <= GAP_COMMA; i++) {
    const word = wordAt(reading, i);
    if (word === COUNTIES) return true;
    if (!isCapital(reading, i) && word !== 'and' && word !== 'or') return false;
  }
  return false;
}

/** The plural stands before a colon in the same sentence, and the name behind it. */
export function isListedBehind(reading: Reading, from: number): boolean {
  const { tokens, text, sentence } = reading;
  let colon = false;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_BEHIND) && sentence[i] === sentence[from]; i--) {
    colon ||= text[tokens.end[i] as number] === ':';
    if (colon && wordAt(reading, i) === COUNTIES) return true;
  }
  return false;
}
const COUNTIES = 'counties';
/** In words. */
const LONGEST_LIST = 24;
const LONGEST_BEHIND = 90;
