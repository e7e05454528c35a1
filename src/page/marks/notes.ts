import { highlightsOfOurs, sheetOfOurs } from './highlights.ts';
import type { NoteMark } from './ranges.ts';
import { highlightName, isOnDark, noteSheet } from './style.ts';

export interface PaintedNotes {
  repaint(notes: readonly NoteMark[]): void;
  clear(): void;
}

/** The words of a teacher's notes, painted over those of the names and under the open one. */
export function paintNotes(): PaintedNotes {
  const sheet = sheetOfOurs();
  const highlights = highlightsOfOurs([highlightName('note')]);
  const clear = () => {
    highlights.clear();
    sheet.remove();
  };
  return {
    repaint(notes) {
      const segments = notes.flatMap((mark) => mark.segments);
      if (segments.length === 0) return clear();
      sheet.wear(noteSheet(isOnDark(notes)));
      highlights.paint(highlightName('note'), segments, 1);
    },
    clear,
  };
}
