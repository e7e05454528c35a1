/** What linking reads: an article as columns of tokens, and what one token tells. Tokens before the first and behind the last tell nothing. */
import type { Article } from '../../article/types.ts';
import { ABBREVIATED, ALL_CAPS, CAPITAL, DIGITS, GAP_SPACE, POSSESSIVE, type Tokens } from '../../text/tokens.ts';

/** The article as linking reads it: tokens, sentences, and how far capitals can be trusted. */
export interface Reading {
  article: Article;
  text: string;
  tokens: Tokens;
  /** Number of the sentence of each token. */
  sentence: Int32Array;
  /** Number of the block of each token. */
  block: Int32Array;
  /** By block: words begin with capitals by style (headline case), or are all capitals. */
  titleCase: Uint8Array;
  allCaps: Uint8Array;
  /** The article's day as yyyymmdd, 0 where unknown. */
  day: number;
  /** What `wordAt` has cut out so far: the rules ask for the same words again and again. */
  words: (string | undefined)[];
}

/** Whether the article says that it is in German, which writes every noun with a capital. */
export const isGerman = ({ article }: Reading): boolean => /^de\b/i.test(article.lang ?? '');

/** Whether only spaces stand between token `i` and the one before it. */
export const follows = ({ tokens }: Reading, i: number): boolean => tokens.gap[i] === GAP_SPACE;

/** Whether it begins with a capital. */
export const isCapital = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & CAPITAL) !== 0;

/** Whether it is of two capitals or more and nothing else. */
export const isAllCaps = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & ALL_CAPS) !== 0;

/** Whether it has digits in it. */
export const hasDigits = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & DIGITS) !== 0;

/** Whether a possessive hangs on it: "Kim’s". */
export const owns = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & POSSESSIVE) !== 0;

/** Whether a full stop shortens it: "Fla.", "R.". */
export const isAbbreviated = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & ABBREVIATED) !== 0;

/** Whether a name may go on with it: it begins with a capital, and only spaces stand before it. */
export const goesOnAt = (reading: Reading, i: number): boolean => follows(reading, i) && isCapital(reading, i);

/** Whether token `i` is one letter or digit. */
export const isLetter = ({ tokens: { start, end } }: Reading, i: number): boolean => (end[i] as number) - (start[i] as number) === 1;

/** A token's text in lower case, without marks of its own. */
export function wordAt(reading: Reading, i: number): string {
  const { tokens, text, words } = reading;
  if (i < 0 || i >= tokens.count) return '';
  const known = words[i];
  if (known !== undefined) return known;
  const end = tokens.end[i] as number;
  const word = text.slice(tokens.start[i], text[end - 1] === '.' ? end - 1 : end).toLowerCase();
  words[i] = word;
  return word;
}

/** The text right behind token `i`, so many UTF-16 units. */
export const textBehind = ({ text, tokens: { end } }: Reading, i: number, units: number): string => text.slice(end[i], (end[i] as number) + units);
/** The same right before it. */
export const textBefore = ({ text, tokens: { start } }: Reading, i: number, units: number): string =>
  text.slice(Math.max(0, (start[i] as number) - units), start[i]);
/** What stands between it and the token before it. */
export const textBetween = ({ text, tokens: { start, end } }: Reading, i: number): string => text.slice(end[i - 1], start[i]);
/** Its text as it is written. */
export const textAt = ({ text, tokens: { start, end } }: Reading, i: number): string => text.slice(start[i], end[i]);

/** Where the tokens `[from, to)` stand in the text, as UTF-16 units, and what they say. */
export function spanOf(reading: Reading, from: number, to: number): { start: number; end: number; text: string } {
  const start = reading.tokens.start[from] as number;
  const last = reading.tokens.end[to - 1] as number;
  // "Janata Dal (United)".
  const end = reading.text[last] === ')' && reading.text.slice(start, last).includes('(') ? last + 1 : last;
  return { start, end, text: reading.text.slice(start, end) };
}

/** Whether token `i` is the first of its sentence. */
export function opensSentence(reading: Reading, i: number): boolean {
  return i === 0 || reading.sentence[i] !== reading.sentence[i - 1];
}
