import { follows, goesOnAt, owns, type Reading, wordAt } from './reading.ts';
import { SPOUSES } from './words.ts';

/** "Bill and Hillary Clinton", "Bill and his wife Hillary Clinton": where the full name of the other begins; -1 for none. */
export function otherOfCouple(reading: Reading, i: number): number {
  if (wordAt(reading, i + 1) !== 'and' || !follows(reading, i + 1) || owns(reading, i)) return -1;
  let other = i + 2;
  while (other < i + LONGEST_LINK && follows(reading, other) && (LINKS.has(wordAt(reading, other)) || SPOUSES.has(wordAt(reading, other)))) other++;
  return goesOnAt(reading, other) && goesOnAt(reading, other + 1) && !owns(reading, other) ? other : -1;
}
const LINKS = new Set(['his', 'her']);
/** Words from a first name to the other's. */
const LONGEST_LINK = 5;
