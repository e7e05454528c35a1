import { bodyOf, type Dom, domOf, firstOf, nextNode } from './extract/dom.ts';

const LIMITS = {
  /** An endless page has shown forty stories before a reader tires. */
  articles: 200,
  /** Elements looked at in each; a story shows its first paragraphs by then. */
  nodes: 2_000,
  /** A teaser seldom has three paragraphs of a sentence each. */
  paragraphs: 3,
  prose: 300,
  paragraph: 60,
} as const;

/**
 * The elements that hold whole articles: several where a page goes on to the next story, otherwise the body alone.
 * Each is read by itself (`ReadOptions.root`) and gets its own title and date.
 */
export function findArticleRoots(document: Document): Element[] {
  const dom = domOf(document);
  const body = bodyOf(dom, document);
  if (!body) return [];
  const found: Element[] = [];
  for (const element of firstOf(dom, document, 'article', LIMITS.articles)) {
    if (!isInside(dom, element, found) && isStory(dom, element)) found.push(element);
  }
  return found.length > 1 ? found : [body];
}

function isInside(dom: Dom, element: Element, others: readonly Element[]): boolean {
  const outer = new Set<Node>(others);
  for (let at: Node | null = element; at; at = dom.parent(at)) if (outer.has(at)) return true;
  return false;
}

/** Whether an element holds a heading and some paragraphs of prose. @param nested whether those of an `article` within it count, too */
export function isStory(dom: Dom, root: Element, nested = false): boolean {
  let [paragraphs, prose, headed] = [0, 0, false];
  let node: Node | null = dom.first(root);
  for (let steps = 0; node && steps < LIMITS.nodes; steps++) {
    let inner: Node | null = null;
    if (dom.type(node) === 1) {
      const name = dom.name(node as Element);
      if (/^h[12]$/.test(name)) headed = true;
      if (name === 'p') {
        const length = lengthOf(dom, node);
        if (length >= LIMITS.paragraph) [paragraphs, prose] = [paragraphs + 1, prose + length];
        if (headed && paragraphs >= LIMITS.paragraphs && prose >= LIMITS.prose) return true;
      } else if (nested || name !== 'article') inner = dom.first(node);
    }
    node = nextNode(dom, root, node, inner);
  }
  return false;
}

/** Text directly in an element and its children, in UTF-16 units. */
function lengthOf(dom: Dom, element: Node): number {
  let length = 0;
  for (let node = dom.first(element), steps = 0; node && steps < 50; node = dom.next(node), steps++) {
    const text = dom.type(node) === 3 ? node : dom.type(node) === 1 ? dom.first(node) : null;
    if (text && dom.type(text) === 3) length += dom.data(text).trim().length;
  }
  return length;
}
