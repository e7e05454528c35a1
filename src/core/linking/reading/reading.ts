import type { Article } from '../../article/types.ts';
import { ALL_CAPS, CAPITAL, GAP_BLOCK, GAP_SENTENCE, type Tokens, tokenise } from '../../text/tokens.ts';

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

/** Words. A text without full stops is cut after so many: rules look through a sentence for every name in it, in time that grows with its square. */
const LONGEST_SENTENCE = 400;

export function openReading(article: Article, fold: Uint16Array): Reading {
  const { text } = article;
  const tokens = tokenise(text, fold);
  const n = tokens.count;
  const sentence = new Int32Array(n);
  const block = new Int32Array(n);
  const ends: number[] = [];
  let number = 0;
  let begin = 0;
  for (let i = 1; i < n; i++) {
    const gap = tokens.gap[i] as number;
    const newBlock = gap === GAP_BLOCK;
    if (newBlock) ends.push(i);
    block[i] = (block[i - 1] as number) + (newBlock ? 1 : 0);
    const flags = tokens.flags[i] as number;
    if (newBlock || (gap === GAP_SENTENCE && flags !== 0) || i - begin >= LONGEST_SENTENCE) {
      number++;
      begin = i;
    }
    sentence[i] = number;
  }
  ends.push(n);
  const titleCase = new Uint8Array(ends.length);
  const allCaps = new Uint8Array(ends.length);
  let from = 0;
  for (const [b, to] of ends.entries()) {
    const style = styleOf(text, tokens, from, to);
    titleCase[b] = style === 'title' ? 1 : 0;
    allCaps[b] = style === 'caps' ? 1 : 0;
    from = to;
  }
  const day = /^\d{4}-\d{2}-\d{2}/.exec(article.date ?? '')?.[0];
  return { article, text, tokens, sentence, block, titleCase, allCaps, day: day ? Number(day.replaceAll('-', '')) : 0, words: new Array(n) };
}

/** Style of a block: headline case where four fifths of its longer words begin with a capital, and it is short. */
function styleOf(text: string, tokens: Tokens, from: number, to: number): 'title' | 'caps' | 'plain' {
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (let i = from; i < to && i < from + 60; i++) {
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    long++;
    const flags = tokens.flags[i] as number;
    if (flags & CAPITAL) capital++;
    if (flags & ALL_CAPS) caps++;
  }
  // "WHO IS NEXT?": too short for shares, but not one small letter.
  if (long && to - from >= 3 && shouts(text, tokens, from, to)) return 'caps';
  if (to <= from || long < 2) return 'plain';
  const length = (tokens.end[to - 1] as number) - (tokens.start[from] as number);
  if (caps / long >= 0.8 && long >= 3) return 'caps';
  const last = text[tokens.end[to - 1] as number];
  return long >= 4 && capital / long >= 0.75 && length < 180 && last !== '.' ? 'title' : 'plain';
}

function shouts(text: string, tokens: Tokens, from: number, to: number): boolean {
  const words = text.slice(tokens.start[from], tokens.end[to - 1]);
  return to - from < 60 && words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
}

/** Whether the article says that it is in German, which writes every noun with a capital. */
export const isGerman = ({ article }: Reading): boolean => /^de\b/i.test(article.lang ?? '');

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
