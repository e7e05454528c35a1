import type { Look } from '../../core/protocol.ts';
import type { Mark, NameMark } from './ranges.ts';
import { highlightName, isOnDark, MARKED, markSheet } from './style.ts';

/** Painted marks; `clear` takes every trace of them away. */
export interface Painted {
  /** Paints these and no others: what is marked, where the page has it now. */
  repaint(marks: readonly NameMark[]): void;
  /** Shows one mark as the open one, or none. */
  show(mark: Mark | undefined): void;
  clear(): void;
}

/**
 * Paints marks as CSS highlights over static ranges: no node of the page is touched, and the page's own changes cost it nothing.
 * The sheet is adopted, not a `<style>` element, so that the document reads byte for byte as before.
 */
export function paintMarks(marks: readonly NameMark[], look: Look): Painted {
  const sheet = new CSSStyleSheet();
  let dark: boolean | undefined;
  const dress = (painted: readonly NameMark[]) => {
    const onDark = isOnDark(painted[0]?.segments[0]?.node.parentElement ?? document.body ?? document.documentElement);
    if (onDark !== dark) sheet.replaceSync(markSheet(look.markStyle, onDark));
    dark = onDark;
    // The page may have set its own list since.
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const paint = (painted: readonly NameMark[]) => {
    dress(painted);
    for (const kind of MARKED) {
      const own = painted.filter(({ annotation }) => annotation.kind === kind);
      const name = highlightName(kind);
      if (own.length && look.markStyle !== 'hover')
        CSS.highlights.set(name, new Highlight(...own.flatMap((mark) => staticRanges(mark, look.markStyle === 'dot'))));
      else CSS.highlights.delete(name);
    }
  };
  paint(marks);
  return {
    repaint: paint,
    show(mark) {
      if (!mark) return void CSS.highlights.delete(highlightName('open'));
      const open = new Highlight(...staticRanges(mark, false));
      open.priority = 2;
      CSS.highlights.set(highlightName('open'), open);
    },
    clear() {
      for (const kind of [...MARKED, 'open'] as const) CSS.highlights.delete(highlightName(kind));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

/** `dot`: only under the first letter, one dot at the beginning of the name. */
function staticRanges({ segments }: Mark, dot: boolean): StaticRange[] {
  return (dot ? segments.slice(0, 1) : segments).map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: dot ? Math.min(end, start + 1) : end }),
  );
}
