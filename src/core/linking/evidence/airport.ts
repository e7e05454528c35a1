import { GAP_COMMA } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { isWordBefore } from '../reading/near.ts';
import { follows, goesOnAt, type Reading, wordAt } from '../reading/reading.ts';

/** "At Ronald Reagan Washington National", "flights to Reagan": airports bear the names of people. */
export function isAirport(reading: Reading, { from, to }: Mention): boolean {
  // "Three airports, LaGuardia, John F. Kennedy and Newark".
  const listed = (reading.tokens.gap[from] === GAP_COMMA || wordAt(reading, from - 1) === 'and') && (!follows(reading, to) || wordAt(reading, to) === 'and');
  if (listed && isWordBefore(reading, from, NEAR_AIRPORTS, AIRPORTS)) return true;
  if (JOINING_FLIGHTS.has(wordAt(reading, from - 1)) && FLIGHTS.has(wordAt(reading, from - 2))) return true;
  const last = follows(reading, to + 1) ? to + 1 : to;
  return (
    to - from > 1 && goesOnAt(reading, to) && [to, last].some((i) => NATIONAL.has(wordAt(reading, i)) && goesOnAt(reading, i) && !goesOnAt(reading, i + 1))
  );
}
const AIRPORTS = new Set(['airports']);
/** In words. */
const NEAR_AIRPORTS = 10;
const JOINING_FLIGHTS = new Set(['to', 'from', 'into']);
const FLIGHTS = new Set(['flights', 'flight', 'flying', 'flew']);
const NATIONAL = new Set(['national', 'international']);
