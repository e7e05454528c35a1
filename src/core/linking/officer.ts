import { GAP_SPACE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';
import { ADHERENTS } from './words.ts';

/** "FCC chairman Jessica Lane", "the FDA's commissioner", "Apple chief executive": a body, by its officer. */
export const isBodyOfOfficer = (reading: Reading, { to }: Mention): boolean =>
  reading.tokens.gap[to] === GAP_SPACE && (OFFICERS.has(wordAt(reading, to)) || (ADHERENTS.has(wordAt(reading, to - 1)) && MEMBERS.has(wordAt(reading, to))));
/** "A Labour councillor", "the Greens senator". */
const MEMBERS = new Set(
  'councillor councillors senator senators mp mps mep meps peer lawmaker lawmakers minister ministers backbencher backbenchers'.split(' '),
);
const OFFICERS = new Set(
  'chair chairman chairwoman chairperson commissioner commissioners administrator spokesman spokeswoman spokesperson chief boss director inspector inspectors founder'.split(
    ' ',
  ),
);
