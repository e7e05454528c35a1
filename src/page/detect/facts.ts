import { ARTICLE, COUNT, ELEMENTS, NODES, PARAGRAPH, PARAGRAPHS } from '../../core/article/detect-limits.ts';
import type { BodyFacts, PageFacts } from '../../core/article/facts.ts';
import { isArticleType, readStructured } from '../../core/article/structured.ts';
import { judgeHead } from '../../core/article/verdict.ts';
import { bodyOf, type Dom, domOf, firstOf, nextNode } from '../article/extract/dom.ts';
import { readMeta, readStructuredTexts } from '../article/extract/head.ts';

const DATED = ['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'publishdate', 'pubdate'];
const SYSTEMS: readonly (readonly [RegExp, NonNullable<PageFacts['system']>])[] = [
  [/phpbb|vbulletin|xenforo|discourse|mybb|flarum/i, 'forum'],
  [/wiki|confluence/i, 'wiki'],
  [/sphinx|docusaurus|mkdocs|gitbook|vitepress|javadoc|doxygen/i, 'docs'],
  [/shopify|prestashop|woocommerce|magento|opencart/i, 'shop'],
];
const WHITE = /^\s*$/;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Signs between sentences, and the scripts that write them without any. */
const SENTENCE = /[.!?…。！？।؟,，、;:\u0e00-\u0eff\u1000-\u109f\u1362-\u1368\u1780-\u17ff]/;

/**
 * Facts of a page for `judge`. Cheap ones first: where the address and the head decide, the text is not touched.
 * `url` is the page's address; the document's own may be stale after a route change.
 */
export function collectFacts(document: Document, url: string): PageFacts {
  const dom = domOf(document);
  const facts = headFacts(dom, document, url);
  return judgeHead(facts) ? facts : { ...facts, body: bodyFacts(dom, document) };
}

function headFacts(dom: Dom, document: Document, url: string): PageFacts {
  const bare: PageFacts = { url, types: [], dated: false };
  if (judgeHead(bare)) return bare;
  const meta = readMeta(dom, document);
  const ogType = meta.get('og:type')?.toLowerCase();
  const structured = readStructured(readStructuredTexts(dom, document), glimpse);
  const types = structured.filter(({ depth }) => depth < 2).flatMap(({ types }) => types);
  const dated = DATED.some((key) => meta.has(key)) || structured.some(({ types, values }) => values.datePublished !== undefined && types.some(isArticleType));
  const generator = `${meta.get('generator') ?? ''} ${meta.get('application-name') ?? ''}`;
  const system = SYSTEMS.find(([pattern]) => pattern.test(generator))?.[1];
  return { url, types: [...new Set(types)], dated, ...(ogType && { ogType }), ...(system && { system }) };
}

/** Of structured data that is no JSON: whether it speaks of an article with a date. */
function glimpse(text: string): unknown {
  return { '@type': /"@type"\s*:\s*"(\w*Article)"/.exec(text)?.[1], datePublished: /"datePublished"/.test(text) || undefined };
}

function bodyFacts(dom: Dom, document: Document): BodyFacts {
  const groups = new Map<Node | null, { text: number; count: number }>();
  let [paragraphs, prose] = [0, 0];
  const add = (parent: Node | null, text: number): void => {
    paragraphs++;
    prose += text;
    const group = groups.get(parent) ?? { text: 0, count: 0 };
    groups.set(parent, { text: group.text + text, count: group.count + 1 });
  };
  for (const element of firstOf(dom, document, 'p', PARAGRAPHS * 4)) {
    if (paragraphs >= PARAGRAPHS) break;
    const text = proseWithin(dom, element);
    if (text >= PARAGRAPH) add(dom.parent(element), text);
  }
  const body = bodyOf(dom, document);
  if (body && prose < ARTICLE * 3) scanText(dom, body, add);
  const sizes = [...groups.values()];
  const largest = sizes.reduce((a, b) => (b.text > a.text ? b : a), { text: 0, count: 0 });
  const count = (name: string): number => Math.min(dom.byTag(document, name).length, COUNT);
  let passwords = 0;
  for (const input of firstOf(dom, document, 'input', 60)) if (dom.attribute(input, 'type') === 'password') passwords++;
  return {
    prose,
    group: largest.text,
    grouped: largest.count,
    groups: sizes.length,
    links: count('a'),
    articles: count('article'),
    headings: count('h2') + count('h3'),
    titles: count('h1'),
    passwords,
    fields: count('input') + count('textarea'),
    videos: count('video'),
    editable: body !== undefined && ['', 'true'].includes(dom.attribute(body, 'contenteditable') ?? 'no'),
    huge: dom.byTag(document, '*').length > ELEMENTS,
  };
}

/** Text of a paragraph outside links, weighed; 0 for what has no sentence or is mostly links. */
function proseWithin(dom: Dom, paragraph: Element): number {
  let [text, linked, steps] = ['', 0, 0];
  const visit = (parent: Node, depth: number, inLink: boolean): void => {
    for (let node = dom.first(parent); node && steps < 80 && text.length < 3_000; node = dom.next(node), steps++) {
      const type = dom.type(node);
      if (type === 3) {
        const data = dom.data(node).slice(0, 3_000);
        if (WHITE.test(data)) continue;
        text += data;
        if (inLink) linked += data.length;
      } else if (type === 1 && depth < 4) {
        const name = dom.name(node as Element);
        if (name !== 'script' && name !== 'style') visit(node, depth + 1, inLink || name === 'a');
      }
    }
  };
  visit(paragraph, 0, false);
  const own = text.length - linked;
  if (own < linked || !SENTENCE.test(text)) return 0;
  return EAST_ASIAN.test(text) ? own * 3 : own;
}

/** Long text nodes outside paragraphs, for pages written with `div` and `br`. */
function scanText(dom: Dom, body: Element, add: (parent: Node | null, text: number) => void): void {
  let node: Node | null = dom.first(body);
  for (let steps = 0; node && steps < NODES; steps++) {
    const type = dom.type(node);
    let inner: Node | null = null;
    if (type === 3) {
      const data = dom.data(node);
      if (data.length > 40) {
        const text = data.slice(0, 3_000).trim();
        const weight = EAST_ASIAN.test(text) ? text.length * 3 : text.length;
        const parent = dom.parent(node);
        const name = parent ? dom.name(parent as Element) : '';
        if (weight >= PARAGRAPH && SENTENCE.test(text) && name !== 'a' && name !== 'p' && name !== 'li')
          add(name === 'div' || name === 'td' ? parent : parent && dom.parent(parent), weight);
      }
    } else if (type === 1 && !/^(?:script|style|noscript|nav|footer|select|textarea|svg|form|aside|a)$/.test(dom.name(node as Element)))
      inner = dom.first(node);
    node = nextNode(dom, body, node, inner);
  }
}
