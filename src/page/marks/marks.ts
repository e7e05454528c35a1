import type { Look } from '../../core/protocol.ts';
import { highlightsOfOurs, sheetOfOurs } from './highlights.ts';
import { lineUnder } from './lines.ts';
import type { Mark, NameMark } from './ranges.ts';
import { highlightName, isOnDark, lined, MARKED, markSheet } from './style.ts';

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
  const highlights = highlightsOfOurs([...MARKED, ...MARKED.map(lined), 'open' as const].map(highlightName));
  const paint = (painted: readonly NameMark[]) => {
    sheet.wear(markSheet(look.markStyle, isOnDark(painted)));
    const drawn = look.markStyle === 'hover' ? [] : painted;
    const hasLine = lineUnder();
    for (const kind of MARKED) {
      const all = drawn.filter(({ annotation }) => annotation.kind === kind).flatMap(({ segments }) => (look.markStyle === 'dot' ? dotOf(segments) : segments));
      const onLine = new Set(all.filter(({ node }) => hasLine(node)));
      highlights.paint(
        highlightName(kind),
        all.filter((one) => !onLine.has(one)),
      );
      highlights.paint(highlightName(lined(kind)), [...onLine]);
    }
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
