import { anchorIn } from './anchor.ts';
import { NOTE_LIMITS as L } from './limits.ts';
import type { Quote, TeacherReading } from './model.ts';
import { cut } from './safe-text.ts';

/** Parts of a query that only count visitors. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref_src|cmp|share|smid|at_\w+)(?:=|$)/i;
/** They do so unless they have a number: by that, some sites name a story. */
const COUNTING_IN_WORDS = /^(?:ref|source|s)(?:=(?!\d+$)|$)/i;

/** A page's address as a reading may hold it: signs that could end an attribute of a page are written by their number. */
export const keptAddress = (address: string): string => cut(address.replace(/[\s<>"'\\]/g, numbered), L.address);
const numbered = (sign: string) => encodeURIComponent(sign).replace("'", '%27');

/**
 * An address as pages are compared: without protocol, www, counting parameters, a last slash and a fragment, unless that is a path by
 * which the page's own scripts tell one story from another.
 */
export function plainAddress(address: string): string {
  const found = /^https?:\/\/(?:[^/?#]*@)?(?:www\.|m\.|amp\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?(#(?!!?\/?$)[!/].+)?/i.exec(address.replaceAll("'", '%27'));
  if (!found) return address;
  const query = (found[3] ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !COUNTING.test(pair) && !COUNTING_IN_WORDS.test(pair))
    .sort()
    .join('&');
  return `${(found[1] ?? '').toLowerCase()}${(found[2] ?? '').replace(/\/(?:amp\/?)?$/, '')}${query === '' ? '' : `?${query}`}${found[4] ?? ''}`;
}

/** Share of a reading's quotes that a moved copy must hold … */
const MOVED = 0.6;
/** … and of those that it must have word for word, before its edits are looked at: teachers keep many readings, and most are of other articles. */
const VERBATIM = 1 / 3;
/** As many quotes tell one article from another. */
const ASKED = 30;

/**
 * Whether a reading is of this article: by its address or canonical address, else by its quotes.
 * @returns how it was known, or undefined
 */
export function belongsTo(reading: TeacherReading, page: { url: string; canonical?: string | undefined; text: string }): 'address' | 'quotes' | undefined {
  const own = plainAddress(reading.article.url);
  if (own === plainAddress(page.url) || (page.canonical !== undefined && own === plainAddress(page.canonical))) return 'address';
  const quotes = reading.notes.flatMap(({ quote }) => (quote ? [quote] : [])).slice(0, ASKED);
  return quotes.length >= 2 && holdsMost(quotes, page.text) ? 'quotes' : undefined;
}

/** Stops looking as soon as the answer is known. */
function holdsMost(quotes: readonly Quote[], text: string): boolean {
  const anchor = anchorIn(text);
  if (quotes.filter((quote) => anchor.says(quote)).length < quotes.length * VERBATIM) return false;
  const wanted = Math.max(2, quotes.length * MOVED);
  let found = 0;
  for (const [i, quote] of quotes.entries()) {
    if (anchor.place(quote)) found++;
    if (found >= wanted) return true;
    if (found + quotes.length - i - 1 < wanted) return false;
  }
  return false;
}
