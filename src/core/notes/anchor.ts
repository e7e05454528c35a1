/**
 * Finds a note's words again in an article that may have been edited or moved, as Hypothesis published it:
 *
 *   position, if the quote still reads there ──► the exact quote with the best context ──► a near match of quote and context ──► lost
 *
 * A note at a wrong place teaches something wrong: where two places are nearly as good, or the surroundings speak against one, it is lost.
 */
import type { Span } from '../article/types.ts';
import { alignBorders, findNear, likeness } from './distance.ts';
import { type Flat, flatten, toFlat, toOriginal } from './flat.ts';
import { NOTE_LIMITS as L } from './limits.ts';
import type { Quote } from './model.ts';

/** How sure a place must be. Found on `tests/core/notes/edited.ts`; the reasons stand with each. */
const SURE = {
  /** One side unchanged and half of the other, or both sides lightly edited: below, it is another mention. */
  context: 0.55,
  /** One side alone may speak, if it is long and nearly unchanged: the sentence was moved. */
  side: 0.85,
  /** Better than the next place by this much. */
  margin: 0.15,
  /** A quote of this many characters speaks for itself. */
  longQuote: 40,
  /** A near match may have this share of edits, of quote and context together. */
  edits: 0.28,
  /** … and the quote itself must keep this much: "Kiev" may become "Kyiv", never "Minsk". */
  quote: 0.5,
} as const;

/** A text in which quotes are looked for. */
export interface Anchor {
  /** Where a quote stands; undefined where it is lost. */
  place(quote: Quote): Span | undefined;
  /** Whether the text has a quote word for word, with some words before or after it: told at once, where `place` may look for long. */
  says(quote: Quote): boolean;
}

/** The last text that was made ready, with what was found in it: a panel asks for the same notes of the same text whenever it is drawn. */
let last: { text: string; anchor: Anchor } | undefined;

/** Makes a text ready for quotes to be found in it. */
export function anchorIn(text: string): Anchor {
  if (last?.text !== text) last = { text, anchor: madeReady(text) };
  return last.anchor;
}

function madeReady(text: string): Anchor {
  const flat = flatten(text);
  const known = new WeakMap<Quote, Span | 'lost'>();
  const look = (quote: Quote) => {
    const found = find(flat, flatQuote(quote), quote.start === undefined ? undefined : toFlat(flat, quote.start));
    return found ? toOriginal(flat, found.start, found.end) : 'lost';
  };
  return {
    place(quote) {
      const place = known.get(quote) ?? look(quote);
      known.set(quote, place);
      return place === 'lost' ? undefined : place;
    },
    says: (quote) => isVerbatim(flat.text, flatQuote(quote)),
  };
}

/** Characters of one side that are hardly shared by two articles that name the same people. */
const SIDE = 12;

function isVerbatim(text: string, { exact, prefix, suffix }: Wanted): boolean {
  if (exact === '') return false;
  const [before, after] = [prefix.slice(-SIDE), suffix.slice(0, SIDE)];
  return occurrences(text, exact).some((start) => {
    const end = start + exact.length;
    const left = text.slice(Math.max(0, start - SIDE - 1), start).trimEnd();
    const right = text.slice(end, end + SIDE + 1).trimStart();
    return (before !== '' && left.endsWith(before)) || (after !== '' && right.startsWith(after)) || before + after === '';
  });
}

interface Wanted {
  exact: string;
  prefix: string;
  suffix: string;
}

function flatQuote({ exact, prefix, suffix }: Quote): Wanted {
  const plain = (s: string) => flatten(s).text.trim();
  return { exact: plain(exact), prefix: plain(prefix).slice(-L.context), suffix: plain(suffix).slice(0, L.context) };
}

function find(flat: Flat, wanted: Wanted, position: number | undefined): Span | undefined {
  const { text } = flat;
  const { exact } = wanted;
  if (exact === '') return undefined;
  const bare = wanted.prefix + wanted.suffix === '';
  if (position !== undefined && text.startsWith(exact, position)) {
    const place = { start: position, end: position + exact.length };
    // Without surroundings nothing but the words speaks for a place: they must be words there.
    if (bare ? isWhole(text, place) : contextOf(text, wanted, place).total > 0.95) return place;
  }
  const scored = occurrences(text, exact)
    .map((start) => ({ start, end: start + exact.length }))
    .map((place) => ({ ...place, ...contextOf(text, wanted, place) }))
    .sort((a, b) => b.total - a.total);
  const [best, second] = scored;
  if (best && !second && exact.length >= SURE.longQuote) return best;
  if (best && best.total - (second?.total ?? 0) >= SURE.margin && (best.total >= SURE.context || best.side >= SURE.side)) return best;
  // Two equal places with equal surroundings (a repeated sentence): the old position decides, if it still is one of them.
  if (best && second && best.total > 0.95)
    return position === undefined ? undefined : scored.find(({ start, total }) => total > 0.95 && Math.abs(start - position) <= 2);
  return near(text, wanted);
}

/** Where a text has the words as whole words. */
function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < 1000; at = text.indexOf(exact, at + 1)) {
    if (isWhole(text, { start: at, end: at + exact.length })) found.push(at);
  }
  return found;
}

/** Words only: "Iran" is not found in "Tirana". */
function isWhole(text: string, { start, end }: Span): boolean {
  const letter = (i: number) => /[\p{L}\p{N}]/u.test(text[i] ?? '');
  return !(letter(start - 1) && letter(start)) && !(letter(end - 1) && letter(end));
}

/** How well the surroundings of a place fit: together, and on the better side. Sides too short to speak do not; where none are told, any fit. */
function contextOf(text: string, { prefix, suffix }: Wanted, { start, end }: Span): { total: number; side: number } {
  const before = text.slice(Math.max(0, start - prefix.length - 1), start).trim();
  const after = text.slice(end, end + suffix.length + 1).trim();
  const left = likeness(prefix, before.slice(-prefix.length || before.length));
  const right = likeness(suffix, after.slice(0, suffix.length || after.length));
  const total =
    prefix.length + suffix.length === 0
      ? 1
      : (left * Math.max(prefix.length, 1) + right * Math.max(suffix.length, 1)) / (Math.max(prefix.length, 1) + Math.max(suffix.length, 1));
  return { total, side: Math.max(speaks(prefix) ? left : 0, speaks(suffix) ? right : 0) };
}

const speaks = (side: string) => side.length >= L.context / 2;

/**
 * Quote and context together, then the quote with either side: as much as the edits left standing. A few words without context are
 * near to too much: "Iran" to "Iraq", and to the middle of "Tirana".
 */
function near(text: string, { exact, prefix, suffix }: Wanted): Span | undefined {
  if (!speaks(prefix) && !speaks(suffix) && exact.length < SURE.longQuote) return undefined;
  const before = prefix === '' ? '' : `${prefix} `;
  const after = suffix === '' ? '' : /^[\p{L}\p{N}("]/u.test(suffix) ? ` ${suffix}` : suffix;
  const tries = [
    { pattern: before + exact + after, from: before.length, share: SURE.edits },
    ...(speaks(suffix) ? [{ pattern: exact + after, from: 0, share: SURE.edits / 2 }] : []),
    ...(speaks(prefix) ? [{ pattern: before + exact, from: before.length, share: SURE.edits / 2 }] : []),
  ];
  for (const { pattern, from, share } of tries) {
    const [best, second] = findNear(text, pattern, Math.floor(pattern.length * share));
    if (!best) continue;
    if (second && second.edits - best.edits < pattern.length * SURE.margin) return undefined;
    const [start = 0, end = 0] = alignBorders(pattern, text.slice(best.start, best.end), [from, from + exact.length]).map((border) => best.start + border);
    const place = trimmed(text, start, end);
    if (place && likeness(text.slice(place.start, place.end), exact) >= SURE.quote) return place;
  }
  return undefined;
}

/** Whole words, no blanks at the ends. */
function trimmed(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  const letter = (i: number) => /[\p{L}\p{N}]/u.test(text[i] ?? '');
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  while (start > 0 && letter(start) && letter(start - 1)) start--;
  while (end < text.length && letter(end - 1) && letter(end)) end++;
  return start < end ? { start, end } : undefined;
}
