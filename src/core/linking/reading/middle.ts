import type { Facts } from '../../facts/read.ts';
import { GAP_HYPHEN, GAP_OTHER } from '../../text/tokens.ts';
import { isFirstName } from './first-name.ts';
import { follows, isAbbreviated, isCapital, isLetter, type Reading, wordAt } from './reading.ts';

/** "R." of "Joseph R. Biden". */
export const isInitial = (reading: Reading, i: number): boolean => isLetter(reading, i) && isCapital(reading, i) && isAbbreviated(reading, i);

/** How many words behind token `i` are an initial, a second first name, or a nickname in quotes or brackets. */
export function middleAt(reading: Reading, facts: Facts, i: number): number {
  const { tokens, text } = reading;
  if (i + 2 >= tokens.count) return 0;
  if (follows(reading, i + 1)) {
    if (!follows(reading, i + 2)) return 0;
    if (isInitial(reading, i + 1)) return 1;
    // "Farhan Aziz Haq": two first names and a third word.
    const names = isCapital(reading, i + 1) && isCapital(reading, i + 2);
    return names && !COMPOUND.has(wordAt(reading, i)) && isFirstName(reading, facts, i) && isFirstName(reading, facts, i + 1) ? 1 : 0;
  }
  if (tokens.gap[i + 1] !== GAP_OTHER || !OPENING.test(text.slice(tokens.end[i], tokens.start[i + 1]))) return 0;
  for (let at = i + 1; at <= i + 3 && at + 1 < tokens.count; at++) {
    if (CLOSING.test(text.slice(tokens.end[at], tokens.start[at + 1]))) return isCapital(reading, at + 1) ? at - i : 0;
    if ((tokens.gap[at + 1] as number) > GAP_HYPHEN) return 0;
  }
  return 0;
}
/** Half of many first names: "Mohammad Reza Khatami" is a brother of Mohammad Khatami. */
export const COMPOUND: ReadonlySet<string> = new Set('mohammad mohammed muhammad mohamed mohamad abdul abd ali amir hamid'.split(' '));
const OPENING = /^[ \u00a0]["'“”„‘«(]$/;
const CLOSING = /^["'“”’»)][ \u00a0]$/;
