import { GAP_HYPHEN, GAP_SPACE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';

/** "An e-mail in English, …", "a French-speaking city", "the Dutch language": the tongue, and no country or its people. */
export function isLanguage(reading: Reading, { from, to }: Mention): boolean {
  const { gap, count } = reading.tokens;
  const next = to < count && ((gap[to] as number) === GAP_SPACE || (gap[to] as number) === GAP_HYPHEN) ? wordAt(reading, to) : '';
  return OF_TONGUES.has(next) || (TONGUE_FOLLOWS.has(wordAt(reading, from - 1)) && (next === '' || (next === 'and' && gap[to] === GAP_SPACE)));
}
const OF_TONGUES = new Set('language languages speaking speaker speakers'.split(' '));
const TONGUE_FOLLOWS = new Set('in into speak speaks spoke spoken speaking fluent'.split(' '));

/** "African Americans", "Asian-American voters": people of the United States. */
export const isOfAmericans = (reading: Reading, { from, to }: Mention): boolean =>
  CONTINENTAL.has(wordAt(reading, from)) && AMERICANS.has(wordAt(reading, to)) && (reading.tokens.gap[to] as number) <= GAP_HYPHEN;
const CONTINENTAL = new Set(['african', 'asian']);
const AMERICANS = new Set(['american', 'americans']);
