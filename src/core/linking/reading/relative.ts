import { type Reading, wordAt } from './reading.ts';
import { KIN, SPOUSES } from './words.ts';

/** Words between who is a relative and the name: "father, former Vice President". */
const REACH = 4;

/**
 * Whether the full name at a token is told of somebody else's relative: "the son of Rep. Ron Paul", "her father, former Vice President Dick
 * Cheney", "the husband of Kellyanne Conway". Not "his wife, Hillary Clinton": the two share the story.
 */
export function isOfRelative(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && reading.sentence[i] === reading.sentence[at]; i--) {
    const word = wordAt(reading, i);
    if (KIN.has(word)) return !SPOUSES.has(word) || wordAt(reading, i + 1) === 'of';
  }
  return false;
}
