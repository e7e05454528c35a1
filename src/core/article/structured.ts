/** Structured data of a page (JSON-LD), read with patience: graphs, arrays, comments, line feeds in strings, trailing commas. */

/** One object of the data that has a type. Values are those of the page, unchecked. */
export interface StructuredNode {
  types: readonly string[];
  values: Readonly<Record<string, unknown>>;
  /** How deep below the top it was found; the page's own subject lies at the top. */
  depth: number;
}

const LIMITS = {
  /** The longest real block seen is 400 kB; beyond it is no description of an article. */
  text: 600_000,
  /** Product lists have thousands of nodes, none of which is needed. */
  nodes: 400,
  depth: 6,
  /** Arrays in arrays count here; real data has four. */
  levels: 16,
} as const;

/**
 * Nodes of all blocks in document order. Of a block that is no JSON, `rescue` tells what it can; never an error.
 */
export function readStructured(texts: readonly string[], rescue?: (text: string) => unknown): StructuredNode[] {
  const nodes: StructuredNode[] = [];
  let room: number = LIMITS.text;
  for (const text of texts) {
    room -= text.length;
    if (room < 0) break;
    collect(parse(text, rescue), 0, nodes);
  }
  return nodes;
}

function parse(text: string, rescue?: (text: string) => unknown): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Broken data is common, and no reason to stop.
    return rescue?.(text);
  }
}

function collect(value: unknown, depth: number, into: StructuredNode[], level = 0): void {
  if (level > LIMITS.levels || depth > LIMITS.depth || into.length >= LIMITS.nodes || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth, into, level + 1);
    return;
  }
  const values = value as Record<string, unknown>;
  const types = list(values['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
  if (types.length > 0 || values.datePublished) into.push({ types, values, depth });
  for (const key of Object.keys(values)) if (key !== '@type') collect(values[key], key === '@graph' ? depth : depth + 1, into, level + 1);
}

function list(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

/** Types of schema.org that are read like news. */
const ARTICLE = /^\w*Article$|^Report$|^(?:LiveBlog|Blog|SocialMedia)Posting$|^ClaimReview$/i;

export const isArticleType = (type: string): boolean => ARTICLE.test(type);

/** The node that describes the page's article: nearest to the top, then the one with most to say. */
export function articleNode(nodes: readonly StructuredNode[]): StructuredNode | undefined {
  let best: StructuredNode | undefined;
  let most = -1;
  for (const node of nodes) {
    if (!node.types.some(isArticleType)) continue;
    const { datePublished, headline, articleBody } = node.values;
    const value = (datePublished ? 4 : 0) + (headline ? 2 : 0) + (articleBody ? 1 : 0) - 3 * node.depth;
    if (value > most) [best, most] = [node, value];
  }
  return best;
}

/** A text value of a node, or undefined. */
export function textOf(node: StructuredNode | undefined, key: string): string | undefined {
  const value = node?.values[key];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (Array.isArray(value) && typeof value[0] === 'string') return value[0].trim();
  if (typeof value === 'object' && value !== null && '@value' in value && typeof value['@value'] === 'string') return value['@value'];
  return undefined;
}
