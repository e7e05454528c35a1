import type { Segment } from './ranges.ts';

/** What one reading paints under its names of the page's registry. */
export interface Highlights {
  /** Paints segments over static ranges: no node of the page is touched, and its own changes cost nothing. None: the name goes. */
  paint(name: string, segments: readonly Segment[], priority?: number): void;
  clear(): void;
}

/**
 * The page has one registry, and an update leaves the reader of before in open tabs, under the same names: what it left there goes now,
 * and where a newer one has painted since, nothing is touched.
 */
export function highlightsOfOurs(names: readonly string[]): Highlights {
  const ours = new Map<string, Highlight>();
  const isOutdone = () => names.some((name) => ![undefined, ours.get(name)].includes(CSS.highlights.get(name)));
  const paint: Highlights['paint'] = (name, segments, priority = 0) => {
    if (isOutdone()) return;
    ours.delete(name);
    if (!segments.length) return void CSS.highlights.delete(name);
    const made = new Highlight(
      ...segments.map(({ node, start, end }) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })),
    );
    made.priority = priority;
    ours.set(name, made);
    CSS.highlights.set(name, made);
  };
  for (const name of names) CSS.highlights.delete(name);
  return {
    paint,
    clear() {
      for (const [name, one] of ours) if (CSS.highlights.get(name) === one) CSS.highlights.delete(name);
      ours.clear();
    },
  };
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
