import type { Dom } from './dom.ts';

/** What the page says about itself outside its text. */
export interface Head {
  /** First content of each `name`, `property` or `itemprop` in lower case. */
  meta: ReadonlyMap<string, string>;
  /** Texts of the JSON-LD blocks. */
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

export function readMeta(dom: Dom, document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  const all = dom.byTag(document, 'meta');
  for (let index = 0; index < METAS; index++) {
    const element = all[index];
    if (!element) break;
    const content = dom.attribute(element, 'content') ?? dom.attribute(element, 'value');
    if (!content) continue;
    for (const by of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = dom.attribute(element, by)?.toLowerCase();
      if (key && !meta.has(key)) meta.set(key, content.slice(0, CONTENT));
    }
  }
  return meta;
}

export function readStructuredTexts(dom: Dom, document: Document): string[] {
  const texts: string[] = [];
  const scripts = dom.byTag(document, 'script');
  let room = STRUCTURED;
  for (let index = 0; index < SCRIPTS && room > 0; index++) {
    const element = scripts[index];
    if (!element) break;
    if (!/ld\+json/i.test(dom.attribute(element, 'type') ?? '')) continue;
    const text = textWithin(dom, element, room);
    room -= text.length;
    texts.push(text);
  }
  return texts;
}

/** Texts of inline scripts that are data or hold some, for what the page says nowhere else. */
export function readScriptData(dom: Dom, document: Document): string[] {
  const texts: string[] = [];
  const scripts = dom.byTag(document, 'script');
  let room = DATA;
  for (let index = 0; index < SCRIPTS && room > 0; index++) {
    const element = scripts[index];
    if (!element) break;
    if (dom.attribute(element, 'src') !== null) continue;
    const text = textWithin(dom, element, room);
    room -= text.length;
    if (text) texts.push(text);
  }
  return texts;
}

export function readHead(dom: Dom, document: Document): Head {
  const links = dom.byTag(document, 'link');
  let canonical: string | undefined;
  for (let index = 0; index < LINKS && !canonical; index++) {
    const element = links[index];
    if (!element) break;
    if (dom.attribute(element, 'rel')?.toLowerCase() === 'canonical') canonical = dom.attribute(element, 'href') ?? undefined;
  }
  return {
    meta: readMeta(dom, document),
    structured: readStructuredTexts(dom, document),
    title: textWithin(dom, dom.byTag(document, 'title')[0], 500).trim(),
    ...(canonical && { canonical }),
  };
}
