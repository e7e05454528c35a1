import type { NoteMark } from './ranges.ts';
import { isOnDark } from './style.ts';

/** The words of a teacher's notes, painted: a solid line and a tint, as a marker pen on paper. Automatic marks have neither. */
const NAME = 'backgrounder-note';

export interface PaintedNotes {
  repaint(notes: readonly NoteMark[]): void;
  clear(): void;
}

/** Painted as highlights over static ranges: no node of the page is touched. */
export function paintNotes(): PaintedNotes {
  const sheet = new CSSStyleSheet();
  const clear = () => {
    CSS.highlights.delete(NAME);
    if (document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  return {
    repaint(notes) {
      const segments = notes.flatMap((mark) => mark.segments);
      const parent = segments[0]?.node.parentElement;
      if (!parent) return clear();
      sheet.replaceSync(noteSheet(isOnDark(parent)));
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const ranges = segments.map(({ node, start, end }) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
      const made = new Highlight(...ranges);
      // Over the names' marks, under the open one's.
      made.priority = 1;
      CSS.highlights.set(NAME, made);
    },
    clear,
  };
}

const noteSheet = (
  dark: boolean,
) => `::highlight(${NAME}){background-color:${dark ? '#e8c65a33' : '#f4d03f4d'};text-decoration:underline solid 2px ${dark ? '#e8c65a' : '#a67c00'};text-underline-offset:3px}
@media (forced-colors:active){::highlight(${NAME}){text-decoration:underline double 2px CanvasText}}`;
