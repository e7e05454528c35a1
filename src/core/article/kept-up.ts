import type { Dates } from './date.ts';

/** Years later than the publication that a text must name before its update counts: one may look ahead. */
const MENTIONS = 2;

/**
 * The dates of a text that is kept up, as explainers and encyclopedias are: where it tells of years after its publication, it speaks for
 * its last update, and `published` keeps the first day. Sites date old texts anew for other reasons, so the update alone shows nothing.
 */
export function datesOfText(dates: Dates, text: string): Dates & { published?: string } {
  const { date, updated } = dates;
  const [first, last] = [yearOf(date), yearOf(updated)];
  if (!date || !updated || first >= last) return dates;
  let mentions = 0;
  for (const [, ahead, year] of text.matchAll(/\b(?:(by|until|till|to|before|for|through)\s)?((?:19|20)\d\d)\b/gi)) {
    if (ahead || Number(year) <= first || Number(year) > last) continue;
    if (++mentions >= MENTIONS) return { date: updated, updated, published: date };
  }
  return dates;
}

const yearOf = (date: string | undefined): number => Number(date?.slice(0, 4));
