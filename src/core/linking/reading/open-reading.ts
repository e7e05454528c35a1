import type { Article } from '../../article/types.ts';
import { ALL_CAPS, CAPITAL, GAP_BLOCK, GAP_SENTENCE, type Tokens, tokenise } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';

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
