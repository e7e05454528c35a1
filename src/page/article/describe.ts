import type { Chosen } from '../../core/article/choose.ts';
import { articleDates } from '../../core/article/date.ts';
import { marksOf } from '../../core/article/date-facts.ts';
import { datesOfText } from '../../core/article/kept-up.ts';
import { articleLanguage } from '../../core/article/language.ts';
import { mendJson } from '../../core/article/mend.ts';
import type { Outline } from '../../core/article/outline.ts';
import { squash, weigh } from '../../core/article/root.ts';
import { articleNode, readStructured, textOf } from '../../core/article/structured.ts';
import type { Article } from '../../core/article/types.ts';
import type { Dom } from './extract/dom.ts';
import { type Head, readHead, readScriptData } from './extract/head.ts';
import type { ReadOptions } from './options.ts';

/** Title, dates, language and address of the article whose blocks were chosen. */
export function describe(
  dom: Dom,
  document: Document,
  outline: Outline,
  chosen: readonly Chosen[],
  text: string,
  options: ReadOptions,
): Omit<Article, 'text' | 'blocks'> {
  const head = readHead(dom, document);
  const structured = readStructured(head.structured, mendJson);
  const headline = chosen.find(({ role }) => role === 'headline');
  const written = headline && outline.blocks[headline.index]?.text;
  const html = dom.byTag(document, 'html')[0];
  const claims = [
    html && (dom.attribute(html, 'lang') ?? dom.attribute(html, 'xml:lang')),
    head.meta.get('og:locale'),
    head.meta.get('content-language'),
    head.meta.get('language'),
  ];
  const lang = articleLanguage(text, [...claims.map((claim) => claim ?? undefined), textOf(articleNode(structured), 'inLanguage')]);
  const address = options.url ?? (typeof document.URL === 'string' ? document.URL : '');
  const first = chosen.find(({ role }) => role !== 'headline' && role !== 'caption') ?? chosen[0];
  const container = outline.blocks[first?.index ?? 0]?.container ?? 0;
  const parent = Math.max(0, outline.containers[container]?.parent ?? 0);
  const lastBlock = outline.blocks[chosen.at(-1)?.index ?? 0];
  const place = { root: parent, last: lastBlock?.container ?? parent, headline: headline?.index ?? first?.index ?? 0, text: first?.index ?? 0 };
  const own = !options.root || isPagesOwn(head, written);
  const dates = articleDates({
    structured: own ? structured : structured.filter((node) => squash(textOf(node, 'headline') ?? '') === squash(written ?? '-')),
    meta: own ? head.meta : new Map(),
    url: own ? address : '',
    ...marksOf(outline, weigh(outline), place),
    ...(lang && { lang: claims[0] ?? lang }),
    ...(own && { data: () => readScriptData(dom, document) }),
  });
  const title = written ?? head.meta.get('og:title') ?? head.title;
  const url = own ? canonicalOf(head, address) : undefined;
  return { ...(title && { title }), ...datesOfText(dates, text), ...(lang && { lang }), ...(url && { url }) };
}

/** Whether the page's head speaks of the article with this headline. */
function isPagesOwn(head: Head, headline: string | undefined): boolean {
  const title = squash(head.meta.get('og:title') ?? head.title);
  const own = squash(headline ?? '');
  return own !== '' && (title.includes(own) || own.includes(title));
}

/** The canonical address where it is a whole one on the same site; home pages named as canonical are a mistake of many sites. */
function canonicalOf(head: Head, address: string): string | undefined {
  const canonical = head.canonical ?? head.meta.get('og:url');
  try {
    const url = new URL(canonical ?? address, address || undefined);
    if (!/^https?:$/.test(url.protocol)) return address || undefined;
    return url.pathname === '/' && address !== '' ? address : url.href;
  } catch {
    return address || undefined;
  }
}
