import { GAP_SPACE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';

/** "FCC chairman Jessica Lane", "the FDA's commissioner", "Apple chief executive": a body, by its officer. */
export function isBodyOfOfficer(reading: Reading, { to }: Mention): boolean {
  if (reading.tokens.gap[to] !== GAP_SPACE) return false;
  const next = wordAt(reading, to);
  return OFFICERS.has(next) || (next === 'chief' && CHIEFS.has(wordAt(reading, to + 1)));
}
const OFFICERS = new Set(
  'chair chairman chairwoman chairperson commissioner commissioners administrator spokesman spokeswoman spokesperson chief boss director inspector inspectors co-founder founder'.split(
    ' ',
  ),
);
const CHIEFS = new Set('executive economist financial operating'.split(' '));
