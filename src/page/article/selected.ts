import type { Span } from '../../core/article/types.ts';
import type { Piece } from './article.ts';

/** The selected part of the article, in units of its text and without blanks at its ends; null where nothing of it is selected. */
export function selectedPart(pieces: readonly Piece[]): Span | null {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  let [start, end] = [-1, -1];
  for (const { node, start: at, end: to, offset } of pieces) {
    if (!range.intersectsNode(node)) continue;
    const from = Math.max(offset, node === range.startContainer ? range.startOffset : 0);
    const until = Math.min(offset + to - at, node === range.endContainer ? range.endOffset : node.length);
    if (until <= from) continue;
    const text = node.data.slice(from, until);
    const [a, b] = [from + text.length - text.trimStart().length, until - (text.length - text.trimEnd().length)];
    if (b <= a) continue;
    if (start < 0) start = at + a - offset;
    end = at + b - offset;
  }
  return start < 0 || end <= start ? null : { start, end };
}
