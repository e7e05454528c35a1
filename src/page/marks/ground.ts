import type { Piece } from '../article/article.ts';

/** The nearest node that holds all pieces. */
export function groundOf(pieces: readonly Piece[]): Node {
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (!first || !last) return document.documentElement;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range.commonAncestorContainer;
}
