import type { Article } from '../core/article/types.ts';
import type { NoteSpan } from '../core/protocol.ts';
import type { Piece } from './article.ts';
import { isOnDark } from './mark-style.ts';
import { placeMarks, type Segment } from './ranges.ts';

/** Shown differently from automatic marks: a solid line and a tint, as a marker pen on paper. */
const NAMES = ['backgrounder-note', 'backgrounder-note-open'] as const;

/** A teacher's notes on the page's text. */
export interface NoteMarks {
  /** Paints the words of notes, and brings one into view. False where nothing is read here. */
  show(notes: readonly NoteSpan[], open?: string): boolean;
  /** The part of the article that is selected now. */
  selected(): { start: number; end: number } | null;
  clear(): void;
}

/** Painted as highlights over static ranges: no node of the page is touched. */
export function noteMarks(current: () => { article: Article; pieces: readonly Piece[] } | undefined): NoteMarks {
  const sheet = new CSSStyleSheet();
  return {
    show(notes, open) {
      const now = current();
      if (!now) return false;
      const place = (spans: readonly NoteSpan[]): Segment[] => placeMarks(spans as never, now.pieces).flatMap(({ segments }) => segments);
      const all = place(notes);
      const [opened] = place(notes.filter(({ id }) => id === open));
      sheet.replaceSync(noteSheet(all[0]?.node.parentElement ? isOnDark(all[0].node.parentElement) : false));
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      CSS.highlights.set(NAMES[0], highlight(all, 2));
      CSS.highlights.set(NAMES[1], highlight(opened ? place(notes.filter(({ id }) => id === open)) : [], 3));
      opened?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    },
    selected() {
      const selection = getSelection();
      const now = current();
      if (!now || !selection?.rangeCount || selection.isCollapsed) return null;
      return spanOf(selection.getRangeAt(0), now.pieces);
    },
    clear() {
      for (const name of NAMES) CSS.highlights.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

function highlight(segments: readonly Segment[], priority: number): Highlight {
  const made = new Highlight(
    ...segments.map(({ node, start, end }) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })),
  );
  made.priority = priority;
  return made;
}

const noteSheet = (
  dark: boolean,
) => `::highlight(${NAMES[0]}){background-color:${dark ? '#e8c65a33' : '#f4d03f4d'};text-decoration:underline solid 2px ${dark ? '#e8c65a' : '#a67c00'};text-underline-offset:3px}
::highlight(${NAMES[1]}){background-color:${dark ? '#e8c65a66' : '#f4d03fb3'}}
@media (forced-colors:active){::highlight(${NAMES[0]}){text-decoration:underline double 2px CanvasText}::highlight(${NAMES[1]}){background-color:Highlight;color:HighlightText}}`;

/** A selection in units of the article's text, without blanks at its ends; null outside the article. */
function spanOf(range: Range, pieces: readonly Piece[]): { start: number; end: number } | null {
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
