/** A lone name that the words beside it tell to be somebody's first: nobody and nothing known is meant by it. */
import { GAP_COMMA } from '../../text/tokens.ts';
import { follows, isCapital, type Reading, wordAt } from './reading.ts';
import { INDEFINITE, KIN, POSSESSIVES } from './words.ts';

/** "Her name is Kenya", "my brother's name is Israel", "a son, Prince, and a daughter, Paris". */
export const isSomebodysFirst = (reading: Reading, from: number, to: number): boolean =>
  to - from === 1 && (isNameTold(reading, from) || isChildTold(reading, from, to));

/** The name of a relative, or of her or him; a country's name is told so as well. */
function isNameTold(reading: Reading, at: number): boolean {
  if (!IS.has(wordAt(reading, at - 1)) || wordAt(reading, at - 2) !== 'name' || !follows(reading, at) || !follows(reading, at - 1)) return false;
  const whose = wordAt(reading, at - 3);
  return PERSONAL.has(whose) || KIN.has(whose.replace(/['’]s$/, ''));
}
const IS = new Set(['is', 'was']);
const PERSONAL = new Set(['my', 'his', 'her', 'your', 'whose']);

/** A relative between an article or a possessive and a comma, then the name, and a comma or the end. */
function isChildTold(reading: Reading, at: number, to: number): boolean {
  const { gap, count } = reading.tokens;
  if (gap[at] !== GAP_COMMA || !CHILDREN.has(wordAt(reading, at - 1)) || isCapital(reading, at - 1)) return false;
  const before = wordAt(reading, at - 2);
  if (!INDEFINITE.has(before) && !POSSESSIVES.has(before)) return false;
  return to >= count || gap[to] === GAP_COMMA || !follows(reading, to);
}
const CHILDREN = new Set('son daughter grandson granddaughter brother sister baby child'.split(' '));
