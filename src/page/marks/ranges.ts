import type { Annotation } from '../../core/annotation.ts';
import type { Span } from '../../core/article/types.ts';
import type { PageNote } from '../../core/notes/on-page.ts';
import type { Piece } from '../article/article.ts';

/** A part of a mark within one text node, with the words that must still stand there. */
export interface Segment extends Span {
  node: Text;
  text: string;
}

/** An annotation and where it lies in the page. */
export interface NameMark {
  id: string;
  annotation: Annotation;
  segments: readonly Segment[];
}

/** A teacher's notes on the same words, and the annotations under them, whose own marks give way. */
export interface NoteMark {
  id: string;
  notes: readonly [PageNote, ...PageNote[]];
  beside: readonly Annotation[];
  segments: readonly Segment[];
}

/** What a reader can open. */
export type Mark = NameMark | NoteMark;

/** `[start, end)` of the article's text in the page, by text nodes; empty where it is not there. `pieces` are in reading order and do not overlap. */
export function segmentsOf({ start, end }: Span, pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = firstAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.start >= end) break;
    const from = Math.max(start, piece.start) - piece.start + piece.offset;
    const to = Math.min(end, piece.end) - piece.start + piece.offset;
    if (to > from) segments.push({ node: piece.node, start: from, end: to, text: piece.node.data.slice(from, to) });
  }
  return segments;
}

/** Whether the words under a mark are still those that were read. */
export function stillThere(mark: Mark): boolean {
  return mark.segments.every(({ node, start, end, text }) => node.isConnected && node.data.slice(start, end) === text);
}

/** Whether two names of one entity begin at the same place of the same text node, wherever the article's text has moved to. */
export function onSameWords(a: Mark, b: Mark): boolean {
  const [one, other] = [a.segments[0], b.segments[0]];
  if (!('annotation' in a && 'annotation' in b) || !one || !other) return false;
  return one.node === other.node && one.start === other.start && a.annotation.entity === b.annotation.entity;
}

/** A live range over a mark: made only where rectangles are needed, since live ranges make the page's own changes dear. */
export function rangeOf(mark: Mark): Range {
  const [first, last] = [mark.segments[0], mark.segments.at(-1)] as [Segment, Segment];
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

/** The line boxes of a mark, without empty ones. */
export function boxesOf(mark: Mark): DOMRect[] {
  return [...rangeOf(mark).getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

/** Index of the first piece that ends after `offset`. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
