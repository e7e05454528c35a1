/** Names that are only a part of the name of a law. */
import type { Mention } from '../names/mentions.ts';
import { goesOnAt, type Reading, textBehind, wordAt } from '../reading/reading.ts';

/** "The Iran Nuclear Agreement Review Act": the law's name goes on behind the words up to `to`, at most two with capitals, then what it is. */
export function isOfLaw(reading: Reading, to: number): boolean {
  for (let i = to; i < to + 3 && goesOnAt(reading, i); i++) if (i > to && LAWS.has(wordAt(reading, i))) return true;
  return false;
}
const LAWS = new Set(['act', 'bill', 'resolution']);

/** "The Justice Reform (Scotland) Bill": what stands before the brackets. */
export const isBeforeLawsPart = (reading: Reading, { to }: Mention): boolean => PART_BEHIND.test(textBehind(reading, to - 1, WIDEST_PART));
const PART_BEHIND = /^ \(\p{Lu}[\p{L} ]+\) (?:Act|Bill)\b/u;
/** Characters of the longest such brackets. */
const WIDEST_PART = 40;

/** "The Criminal Justice (Scotland) Bill": the place in the brackets. */
export const isLawsPart = (reading: Reading, { from, to }: Mention): boolean =>
  reading.text[(reading.tokens.start[from] as number) - 1] === '(' && LAW_BEHIND.test(textBehind(reading, to - 1, 8));
const LAW_BEHIND = /^\) (?:Bill|Act|Order)\b/;
