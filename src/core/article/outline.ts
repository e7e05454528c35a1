/**
 * The outline of a page: what the walker saw, as plain data. Everything that decides what belongs to the article works on it,
 * so it can be tested without a page. Containers come in document order, a parent always before its children.
 */

/** A block-level element around text. */
export interface Container {
  /** Index of the enclosing container, -1 for the outermost. */
  parent: number;
  /** Local name, lower case. */
  tag: string;
  /** Class, id, role, itemprop and test id, lower case, joined by spaces: what the page's author called it. */
  hint: string;
}

/** A run of text between two block boundaries. */
export interface OutlineBlock {
  container: number;
  /** White space collapsed, never empty. */
  text: string;
  /** UTF-16 units of the text that lie in links. */
  linked: number;
  /** UTF-16 units that lie in bold or italic elements. */
  strong: number;
}

/** A `<time>` element, or another that names a moment for machines. */
export interface OutlineTime {
  /** Index of the block it stands in, or of the one that follows. */
  block: number;
  container: number;
  value: string;
  hint: string;
}

export interface Outline {
  containers: readonly Container[];
  blocks: readonly OutlineBlock[];
  times: readonly OutlineTime[];
  /** Why the walk ended early, if it did. */
  cut?: 'nodes' | 'text';
}

/** What the page says about itself that helps to find its article. */
export interface OutlineHints {
  title?: string;
  description?: string;
  /** Text of the article as structured data gives it; often cut or with markup. */
  body?: string;
}
