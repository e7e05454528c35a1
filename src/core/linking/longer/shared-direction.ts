import type { Mention } from '../names/mentions.ts';
import { follows, isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { DIRECTIONS } from '../reading/words.ts';

/** "In West and Central Africa", "Western and Central African states": two directions share what they are of. Not "the West and South Korea". */
export function isSharedDirection(reading: Reading, { from, to }: Mention): boolean {
  if (to - from !== 1 || !WEST.has(wordAt(reading, from)) || wordAt(reading, to) !== 'and') return false;
  const [other, shared] = [to + 1, to + 2];
  if (![to, other, shared].every((i) => follows(reading, i)) || !isCapital(reading, other) || !isCapital(reading, shared)) return false;
  // "Western and South Korean officials".
  return DIRECTIONS.has(wordAt(reading, other)) && (wordAt(reading, from) === 'west' || !COMPASS.has(wordAt(reading, other)));
}
const WEST = new Set(['west', 'western']);
const COMPASS = new Set(['north', 'south', 'east']);
