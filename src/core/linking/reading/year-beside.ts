import { GAP_COMMA } from '../../text/tokens.ts';
import { follows, hasDigits, type Reading, textAt, wordAt } from './reading.ts';
import { DAYS_AND_MONTHS } from './words.ts';

/** "1992", and "24" or "24th" of a month. */
export const YEAR = /^(?:19|20)\d\d$/;
export const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** The year of the date right behind words that end before token `to`: "the coup of March 22, 2012", "invaded in 2014"; 0 for none. */
export function yearBehind(reading: Reading, to: number): number {
  const { tokens } = reading;
  if (!DATED.has(wordAt(reading, to)) || !follows(reading, to)) return 0;
  for (let i = to + 1; i < Math.min(tokens.count, to + LONGEST_DATE) && (tokens.gap[i] as number) <= GAP_COMMA; i++) {
    const word = wordAt(reading, i);
    if (YEAR.test(word)) return Number(word);
    if (!DAYS_AND_MONTHS.has(word) && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return 0;
  }
  return 0;
}
/** The year right before the word at token `from`: "the 1992 violence"; 0 for none. */
export function yearBefore(reading: Reading, from: number): number {
  const word = wordAt(reading, from - 1);
  return follows(reading, from) && YEAR.test(word) ? Number(word) : 0;
}

/** The year that a sentence tells, 0 where it tells none or several. */
export function yearOfSentence(reading: Reading, at: number): number {
  const { tokens, sentence } = reading;
  let year = 0;
  let first = at;
  while (first > 0 && sentence[first - 1] === sentence[at]) first--;
  for (let i = first; i < tokens.count && sentence[i] === sentence[at]; i++) {
    if (!hasDigits(reading, i) || (tokens.end[i] as number) - (tokens.start[i] as number) !== 4) continue;
    const told = Number(textAt(reading, i));
    if (told < 1900 || told > 2100) continue;
    if (year && year !== told) return 0;
    year = told;
  }
  return year;
}

const DATED = new Set(['of', 'in']);
/** In words. */
const LONGEST_DATE = 5;
