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
 * Nodes of all blocks in document order. Broken blocks give what `mend` or a look for types and dates can save, never an error.
 */
export function readStructured(texts: readonly string[], mend?: (text: string) => string): StructuredNode[] {
  const nodes: StructuredNode[] = [];
  let room: number = LIMITS.text;
  for (const text of texts) {
    room -= text.length;
    if (room < 0) break;
    collect(parse(text, mend), 0, nodes);
  }
  return nodes;
}

function parse(text: string, mend: (text: string) => string = String): unknown {
  const clean = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*.*?\*\/)\s*/, '').replace(/(?:-->|\/\/\s*\]\]>|\]\]>|;)?\s*$/, '');
  for (const attempt of [String, mend]) {
    try {
      return JSON.parse(attempt(clean)) as unknown;
    } catch {
      // The next attempt is more tolerant; the last resort needs no syntax at all.
    }
  }
  return salvage(clean);
}

/** What can be told from a block that is no JSON: its type and dates. */
function salvage(text: string): unknown {
  const values: Record<string, unknown> = {};
  for (const key of ['@type', 'datePublished', 'dateModified', 'dateCreated', 'headline', 'inLanguage']) {
    const found = new RegExp(`"${key}"\\s*:\\s*"([^"]{1,300})"`).exec(text);
    if (found?.[1]) values[key] = found[1];
  }
  return values;
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
