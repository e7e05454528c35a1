/** Lists of words that have compounds, too: a text parts "first-round" and "free agent" alike, and lists have both with a hyphen. */
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { type Reading, wordAt } from './reading.ts';

export interface Terms {
  has(term: string): boolean;
  /** What the compounds begin with. */
  firsts: ReadonlySet<string>;
}

/** @param terms parted by spaces; compounds of two words with a hyphen */
export function termsOf(terms: string): Terms {
  const all = terms.split(/\s+/);
  const set = new Set(all);
  return { has: (term) => set.has(term), firsts: new Set(all.filter((term) => term.includes('-')).map((term) => term.slice(0, term.indexOf('-')))) };
}

/** What is in one of two lists. */
export const eitherOf = (a: Terms, b: Terms): Terms => ({ has: (term) => a.has(term) || b.has(term), firsts: new Set([...a.firsts, ...b.firsts]) });

/** The compound of a list that begins at token `i`, with the hyphen that the list has, or else the word there. */
export function termAt(reading: Reading, i: number, terms: Terms): string {
  const word = wordAt(reading, i);
  if (!terms.firsts.has(word) || i + 1 >= reading.tokens.count || (reading.tokens.gap[i + 1] as number) > GAP_HYPHEN) return word;
  const term = `${word}-${wordAt(reading, i + 1)}`;
  return terms.has(term) ? term : word;
}
