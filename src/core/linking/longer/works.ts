import type { Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';

/**
 * Whether a name is the title of a work: it stands alone in quotation marks, and words of its sentence are of films, series, songs or
 * books. 'Oliver Stone's film "World Trade Center" earned $18.7 million.'
 */
export function isWork(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, text, sentence } = reading;
  const end = tokens.end[to - 1] as number;
  if (!OPENS.has(text[(tokens.start[from] as number) - 1] ?? '') || !CLOSES.test(text.slice(end, end + 2))) return false;
  for (let i = Math.max(0, from - NEAR); i < Math.min(tokens.count, to + NEAR); i++)
    if (sentence[i] === sentence[from] && WORKS.has(wordAt(reading, i))) return true;
  return false;
}
const OPENS = new Set(['"', '“', '‘', "'", '«']);
const CLOSES = /^[,.;]?["”’'»]/;
/** In words. */
const NEAR = 16;
const WORKS = new Set(
  'film films movie movies adaptation remake sequel director directed debuted starring box-office album albums song songs single sitcom series comedy drama novel musical soundtrack episode episodes premiere premieres renews renewed grossed'.split(
    ' ',
  ),
);
