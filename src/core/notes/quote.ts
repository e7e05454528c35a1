import { NOTE_LIMITS as L } from './limits.ts';
import type { Quote } from './model.ts';
import { cleanText } from './safe-text.ts';

/** A quote of `[start, end)` of a text, with its context; texts longer than a quote may be are cut at their end. */
export function quoteOf(text: string, start: number, end: number): Quote {
  const stop = Math.min(end, start + L.exact);
  return {
    exact: cleanText(text.slice(start, stop), L.exact),
    prefix: cleanText(text.slice(Math.max(0, start - L.context), start).replace(/^[\udc00-\udfff]/, '')),
    suffix: cleanText(text.slice(stop, stop + L.context).replace(/[\ud800-\udbff]$/, '')),
    start,
    end: stop,
  };
}
