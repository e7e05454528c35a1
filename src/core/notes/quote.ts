import { NOTE_LIMITS as L } from './limits.ts';
import type { Quote } from './model.ts';
import { cleanText, cut, safeText } from './safe-text.ts';

type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** A quote of `[start, end)` of a text, with its context; texts longer than a quote may be are cut at their end. */
export function quoteOf(text: string, start: number, end: number): Quote {
  const stop = Math.min(end, start + L.exact);
  const prefix = text.slice(Math.max(0, start - L.context), start);
  return { ...cleanQuote({ exact: text.slice(start, stop), prefix, suffix: text.slice(stop, stop + L.context) }), start, end: stop };
}

/**
 * A quote of a page's own text as a file may hold it. The blanks between the words and their context stay: they tell whether the words
 * end there, and whether the context is of the same line.
 */
export function cleanQuote({ exact, prefix, suffix }: Words): Words {
  return {
    exact: cleanText(exact, L.exact),
    prefix: safeText(prefix).trimStart().replace(/\s+$/, oneBlank).slice(-L.exact),
    suffix: cut(safeText(suffix).trimEnd().replace(/^\s+/, oneBlank), L.exact),
  };
}

const oneBlank = (blanks: string) => (blanks.includes('\n') ? '\n' : ' ');
