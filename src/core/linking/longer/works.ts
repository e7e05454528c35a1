import type { Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';

/**
 * Whether a name is the title of a work: it stands alone in quotation marks, and words of its sentence are of films, series, songs or
 * books. 'Oliver Stone's film "World Trade Center" earned $18.7 million.'
 */
export function isWork(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, text, sentence } = reading;
  const end = tokens.end[to - 1] as number;
  const opens = titleFrom(text, tokens.start[from] as number);
  if (opens < 0 || !CLOSES.test(text.slice(end, end + 2))) return false;
  for (let i = Math.max(0, from - NEAR); i < Math.min(tokens.count, to + NEAR); i++)
    if (sentence[i] === sentence[from] && WORKS.has(wordAt(reading, i))) return true;
  return false;
}
/** Where the quotation mark stands that opens the title which a name ends, "Dark Streets of London", or is by itself; -1 for none. */
function titleFrom(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const title = TITLE.exec(before);
  return title ? start - title[0].length : -1;
}
/** Words with capitals, and small ones that join them. */
const TITLE = /["“‘'«](?:\p{Lu}[\p{L}’']* (?:(?:of|in|the|from|to|and|for|on|at|a) |\p{Lu}[\p{L}’']* )*)?$/u;
const LONGEST_TITLE = 40;
const CLOSES = /^[,.;]?["”’'»]/;
/** In words. */
const NEAR = 16;
const WORKS = new Set(
  'film films movie movies adaptation remake sequel director directed debuted starring box-office album albums song songs single sitcom series comedy drama novel musical soundtrack episode episodes premiere premieres renews renewed grossed'.split(
    ' ',
  ),
);
