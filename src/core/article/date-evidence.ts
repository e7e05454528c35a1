import type { StructuredNode } from './structured.ts';

/** A date element or a short line of the page that may hold its date. */
export interface DateMark {
  /** Machine-readable value, if it has one. */
  value?: string;
  text: string;
  /** Class names and item properties of the element and those around it. */
  hint: string;
  /** Whether it stands in the article's element, or near its headline. */
  near: boolean;
}

/** All that a page may tell about its dates. */
export interface DateFacts {
  structured: readonly StructuredNode[];
  meta: ReadonlyMap<string, string>;
  url: string;
  /** In reading order. */
  marks: readonly DateMark[];
  /** First lines around the headline and the beginning of the text, in reading order. */
  lines: readonly string[];
  /** BCP 47 tag of the page, for the order of 3/4/2024. */
  lang?: string;
  /** Texts of the site's own data in scripts: asked for only where nothing else tells. */
  data?: () => readonly string[];
}
