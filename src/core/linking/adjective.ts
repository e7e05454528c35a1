/** Where the adjective of a country or continent means something else. */
import { GAP_HYPHEN, GAP_SPACE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';

/** "An e-mail in English, …", "a French-speaking city", "the Dutch language": the tongue, and no country or its people. */
export function isLanguage(reading: Reading, { from, to }: Mention): boolean {
  const next = wordBehind(reading, to);
  return OF_TONGUES.has(next) || (next === '' && TONGUE_FOLLOWS.has(wordAt(reading, from - 1)));
}
const OF_TONGUES = new Set('language languages speaking speakers'.split(' '));
const TONGUE_FOLLOWS = new Set('in into speak speaks spoke spoken speaking fluent'.split(' '));

/** "African Americans", "Asian-American voters": people of the United States. */
export const isOfAmericans = (reading: Reading, { from, to }: Mention): boolean =>
  CONTINENTAL.has(wordAt(reading, from)) && AMERICANS.has(wordBehind(reading, to));
const CONTINENTAL = new Set(['african', 'asian']);
const AMERICANS = new Set(['american', 'americans']);

/** The word at `to` where a space or a hyphen joins it to what stands before, else ''. */
function wordBehind(reading: Reading, to: number): string {
  const gap = reading.tokens.gap[to];
  return gap === GAP_SPACE || gap === GAP_HYPHEN ? wordAt(reading, to) : '';
}
