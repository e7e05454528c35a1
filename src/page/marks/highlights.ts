import type { Segment } from './ranges.ts';

/** Paints segments under a name of the page's registry, over static ranges: no node of the page is touched, and its own changes cost nothing. None: the name goes. */
export function highlight(name: string, segments: readonly Segment[], priority = 0): void {
  if (!segments.length) return void CSS.highlights.delete(name);
  const made = new Highlight(
    ...segments.map(({ node, start, end }) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })),
  );
  made.priority = priority;
  CSS.highlights.set(name, made);
}

/** A style sheet of ours in the page: adopted, not a `<style>` element, so that the document reads byte for byte as before. */
export interface Sheet {
  wear(css: string): void;
  remove(): void;
}

export function sheetOfOurs(): Sheet {
  const sheet = new CSSStyleSheet();
  let worn = '';
  return {
    wear(css) {
      if (css !== worn) sheet.replaceSync(css);
      worn = css;
      // The page may have set its own list since.
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    remove() {
      if (document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
