import type { Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { wordSet } from '../reading/words.ts';

/**
 * Whether a name is the title of a work: it stands alone in quotation marks, and words of its sentence are of films, series, songs or
 * books. 'Oliver Stone's film "World Trade Center" earned $18.7 million.'
 */
export function isWork(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, text, sentence } = reading;
  const end = tokens.end[to - 1] as number;
  if (!CLOSES.test(text.slice(end, end + 2)) || !isInTitle(text, tokens.start[from] as number)) return false;
  if (isOfTitles(text, tokens.start[from] as number, end)) return true;
  for (let i = Math.max(0, from - NEAR); i < Math.min(tokens.count, to + NEAR); i++)
    if (sentence[i] === sentence[from] && WORKS.has(wordAt(reading, i))) return true;
  return false;
}
/** "“Road to Morocco,” “Road to Singapore”", "she played in “Hellcats of the Navy.”": among others in quotation marks, or behind what actors do. */
function isOfTitles(text: string, start: number, end: number): boolean {
  if (MORE_TITLES.test(text.slice(end, end + JOINT))) return true;
  const open = start - (TITLE.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[0].length ?? 0);
  const before = text.slice(Math.max(0, open - JOINT - 1), open);
  return BEHIND_TITLES.test(before) || PLAYED.test(before);
}
const MORE_TITLES = /^[,;!?]?["”](?:,|,? and)? ["“]\p{Lu}/u;
const BEHIND_TITLES = /[\p{Ll}!?][,;]?["”](?:,|,? and)? $/u;
const PLAYED = /\b(?:played|starred|appeared|starring|appearing) in $/;
/** Characters between two titles, and before the first. */
const JOINT = 14;
/** Whether a quotation mark stands before a name, or before words of a title that the name ends: "Dark Streets of London". */
const isInTitle = (text: string, start: number): boolean => TITLE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start));
/** Words with capitals, and small ones that join them. */
const TITLE = /["“‘'«](?:\p{Lu}[\p{L}’']* (?:(?:of|in|the|from|to|and|for|on|at|a) |\p{Lu}[\p{L}’']* )*)?$/u;
const LONGEST_TITLE = 40;
const CLOSES = /^[,.;!?]?["”’'»]/;
/** In words. */
const NEAR = 16;
const WORKS = wordSet(
  'film films movie movies adaptation remake sequel director directed debuted starring album albums song songs single sitcom series comedy drama novel novels novelist broadway musical musicals starred soundtrack episode episodes premiere premieres renews renewed grossed',
);
