import { GAP_SPACE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';

/** "FCC chairman Jessica Lane", "the FDA's commissioner", "Apple chief executive": a body, by its officer. */
export const isBodyOfOfficer = (reading: Reading, { to }: Mention): boolean => reading.tokens.gap[to] === GAP_SPACE && OFFICERS.has(wordAt(reading, to));
const OFFICERS = new Set(
  'chair chairman chairwoman chairperson commissioner commissioners administrator spokesman spokeswoman spokesperson chief boss director inspector inspectors founder'.split(
    ' ',
  ),
);
