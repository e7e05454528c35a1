import { type Dom, firstOf } from './dom.ts';

/** What the head of a page tells. */
export interface Head {
  meta: ReadonlyMap<string, string>;
  structured: readonly string[];
  title: string;
  canonical?: string;
}

/** Elements of one name that are looked at: real pages have up to 120 `meta`; a page of a million wants to hold us up. */
const METAS = 300;
const LINKS = 200;
const SCRIPTS = 400;
/** UTF-16 units read of structured data, of the scripts' own data, and of one `meta`. */
const STRUCTURED = 600_000;
const DATA = 1_000_000;
const CONTENT = 4_000;

/** Text directly inside an element, up to `most` UTF-16 units. */
export function textWithin(dom: Dom, element: Element | undefined, most: number): string {
  let text = '';
  for (let node = element ? dom.first(element) : null; node && text.length < most; node = dom.next(node)) {
    if (dom.type(node) === 3 || dom.type(node) === 4) text += dom.data(node);
  }
  return text.slice(0, most);
}

/** First content of each `name`, `property` or `itemprop` in lower case. */
export function readMeta(dom: Dom, document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of firstOf(dom, document, 'meta', METAS)) {
    const content = dom.attribute(element, 'content') ?? dom.attribute(element, 'value');
    if (!content) continue;
    for (const by of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = dom.attribute(element, by)?.toLowerCase();
      if (key && !meta.has(key)) meta.set(key, content.slice(0, CONTENT));
    }
  }
  return meta;
}

/** Texts of the JSON-LD blocks. */
export const readStructuredTexts = (dom: Dom, document: Document): string[] =>
  scriptTexts(dom, document, STRUCTURED, (script) => /ld\+json/i.test(dom.attribute(script, 'type') ?? ''));

/** Texts of inline scripts that are data or hold some, for what the page says nowhere else. */
export const readScriptData = (dom: Dom, document: Document): string[] => scriptTexts(dom, document, DATA, (script) => dom.attribute(script, 'src') === null);

function scriptTexts(dom: Dom, document: Document, most: number, wanted: (script: Element) => boolean): string[] {
  const texts: string[] = [];
  let room = most;
  for (const script of firstOf(dom, document, 'script', SCRIPTS)) {
    if (!wanted(script)) continue;
    const text = textWithin(dom, script, room);
    room -= text.length;
    if (text) texts.push(text);
  }
  return texts;
}

/** All of it at once; each part is bounded. */
export function readHead(dom: Dom, document: Document): Head {
  let canonical: string | undefined;
  for (const link of firstOf(dom, document, 'link', LINKS)) {
    if (dom.attribute(link, 'rel')?.toLowerCase() === 'canonical') canonical = dom.attribute(link, 'href') ?? undefined;
    if (canonical) break;
  }
  return {
    meta: readMeta(dom, document),
    structured: readStructuredTexts(dom, document),
    title: textWithin(dom, dom.byTag(document, 'title')[0], 500).trim(),
    ...(canonical && { canonical }),
  };
}
