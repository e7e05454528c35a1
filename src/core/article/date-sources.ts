import type { DateFacts, DateMark } from './date-evidence.ts';
import { PUBLISHED_WORDS, UPDATED_WORDS } from './date-keys.ts';
import { daysApart } from './moments.ts';
import { findDate, parseDate } from './parse-date.ts';
import { isArticleType, type StructuredNode, textOf } from './structured.ts';

/** Date under a key of the structured data: the article's own before those of things that the page names. */
export function structuredDate(nodes: readonly StructuredNode[], key: string, monthFirst: boolean): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const node of nodes) {
    const value = textOf(node, key);
    const date = value === undefined ? undefined : parseDate(value, monthFirst);
    const worth = trustIn(node) - node.depth;
    if (date && worth > most) [best, most] = [date, worth];
  }
  return best;
}

/** A film or a comment named in the page has a date of its own. */
function trustIn({ types }: StructuredNode): number {
  if (types.some(isArticleType)) return 10;
  if (types.length === 0 || types.some((type) => /WebPage|CreativeWork|Article|Posting/i.test(type))) return 6;
  return types.some((type) => /Video|Audio|Recipe|Podcast/i.test(type)) ? 1 : -2;
}

/** The first of the keys that holds a date. */
export function metaDate(meta: ReadonlyMap<string, string>, keys: readonly string[], monthFirst: boolean): string | undefined {
  for (const key of keys) {
    const value = meta.get(key);
    const date = value === undefined ? undefined : parseDate(value, monthFirst);
    if (date) return date;
  }
  return undefined;
}

/** The most telling date element or dated line of the page, of those that speak of an update or of those that do not. */
export function markDate({ marks }: DateFacts, monthFirst: boolean, updated: boolean): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const mark of marks) {
    const says = `${mark.hint} ${mark.text}`;
    if (isUpdate(says) !== updated) continue;
    const date = momentOf(mark, monthFirst);
    const worth = 1 + (mark.near ? 4 : 0) + (PUBLISHED_WORDS.test(says) ? 2 : 0);
    if (date && worth > most) [best, most] = [date, worth];
  }
  return best;
}

const isUpdate = (says: string): boolean => UPDATED_WORDS.test(says) && !PUBLISHED_WORDS.test(says);

/** The machine's value, unless what the reader sees beside it is another day: values are often those of the last change. */
function momentOf({ value, text }: DateMark, monthFirst: boolean): string | undefined {
  const told = value ? parseDate(value, monthFirst) : undefined;
  const seen = findDate(text, monthFirst);
  return told && (!seen || daysApart(told, seen) <= 1) ? told : (seen ?? told);
}

/** The first date in words around the headline, of the lines that speak of an update or of those that do not. */
export function lineDate({ lines }: DateFacts, monthFirst: boolean, updated: boolean): string | undefined {
  for (const line of lines) {
    const date = isUpdate(line) === updated ? findDate(line, monthFirst) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** Days that the reader sees around the headline, in the page's own time zone. */
export function seenDays({ marks, lines }: DateFacts, monthFirst: boolean): Set<string> {
  const texts = [...marks.filter(({ near }) => near).map(({ text }) => text), ...lines];
  return new Set(texts.flatMap((text) => findDate(text, monthFirst) ?? []));
}
