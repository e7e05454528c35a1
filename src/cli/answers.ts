import { defined } from '../core/defined.ts';
import type { ExplainingEngine } from '../core/engine/open-engine.ts';
import { titlesOf } from '../core/entity.ts';
import type { Link } from '../core/linking/types.ts';
import { type InputDocument, type ReadDocument, readPlain } from './documents.ts';

/** Reads a document, page or text, as the browser would. */
export async function readDocument(document: InputDocument): Promise<ReadDocument> {
  const { text, html, url, date, lang } = document;
  if (html === undefined) return readPlain(text ?? '', { date, lang, url });
  // The page half is loaded only for pages: a text needs no DOM.
  const { readHtml } = await import('./html.ts');
  const { verdict, article } = readHtml(html, url);
  return { isArticle: verdict.isArticle, reason: verdict.reason, article: { ...(article ?? { text: '', blocks: [] }), ...defined({ date, lang }) } };
}

/** What is printed as JSON of a document and its links. */
export function answer(engine: ExplainingEngine, id: string, { isArticle, reason, article, given }: ReadDocument, links: readonly Link[]): object {
  const { title, lang, date } = article;
  const text = given ?? article.text;
  return { id, article: { isArticle, reason, title, date: article.published ?? date, lang, text }, mentions: links.map((link) => mention(engine, text, link)) };
}

function mention(engine: ExplainingEngine, whole: string, link: Link): object {
  const entity = engine.entity(link.entity);
  const titles = entity ? titlesOf(entity) : [];
  const { start, end, kind, via, score, alternatives } = link;
  return {
    start,
    end,
    text: whole.slice(start, end),
    entity: link.entity,
    titles,
    title: titles[0],
    wikidata: entity?.wikidata,
    kind,
    via,
    score,
    alternatives,
  };
}
