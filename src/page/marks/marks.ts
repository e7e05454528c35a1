import type { Look } from '../../core/protocol.ts';
import { highlightsOfOurs, sheetOfOurs } from './highlights.ts';
import { lineUnder } from './lines.ts';
import type { Mark, NameMark, Segment } from './ranges.ts';
import { highlightName, isOnDark, lined, markSheet, type Named, PAINTED } from './style.ts';

/** Painted marks; `clear` takes every trace of them away. */
export interface Painted {
  /** Paints these and no others: what is marked, where the page has it now. */
  repaint(marks: readonly NameMark[]): void;
  /** Shows one mark as the open one, or none. */
  show(mark: Mark | undefined): void;
  clear(): void;
}

/** Paints marks as CSS highlights. */
export function paintMarks(marks: readonly NameMark[], look: Look): Painted {
  const sheet = sheetOfOurs();
  const highlights = highlightsOfOurs([...PAINTED, 'open' as const].map(highlightName));
  const paint = (painted: readonly NameMark[]) => {
    const drawn = look.markStyle === 'hover' ? [] : painted;
    const hasLine = lineUnder();
    const parts = new Map(PAINTED.map((name): [Named, Segment[]] => [name, []]));
    for (const { annotation, segments } of drawn)
      for (const part of look.markStyle === 'dot' ? dotOf(segments) : segments)
        parts.get(hasLine(part.node) ? lined(annotation.kind) : annotation.kind)?.push(part);
    // What the page looks like is asked before anything is written into it: each question after that would have it styled anew.
    sheet.wear(markSheet(look.markStyle, isOnDark(painted)));
    for (const [name, all] of parts) highlights.paint(highlightName(name), all);
  };
  paint(marks);
  return {
    repaint: paint,
    show: (mark) => highlights.paint(highlightName('open'), mark?.segments ?? [], 2),
    clear() {
      highlights.clear();
      sheet.remove();
    },
  };
}

/** Only the first letter: one dot at the beginning of the name. */
const dotOf = ([first]: NameMark['segments']) => (first ? [{ ...first, end: Math.min(first.end, first.start + 1) }] : []);
