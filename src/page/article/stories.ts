import type { Annotation } from '../../core/annotation.ts';
import { WALK_LIMITS } from '../../core/article/limits.ts';
import type { Article } from '../../core/article/types.ts';
import type { ReadAnswer } from '../../core/protocol.ts';
import { type Piece, type ReadArticle, readArticleInSlices } from './article.ts';
import { sightOf } from './extract/sight.ts';
import { storyBeside, storyInFront } from './front.ts';
import { findArticleRoots } from './roots.ts';

/** One article of a page; its text begins at `start` (UTF-16 units) in the page's whole. */
export interface Story {
  start: number;
  article: Article;
}

/** What a page holds: usually one article, several where it goes on to the next one. */
export interface ReadPage {
  /** All texts in reading order; title, dates, language and address are those of the page's own article. */
  article: Article;
  pieces: readonly Piece[];
  stories: readonly Story[];
  /** Elements of text that would belong to them and is not shown now. */
  unseen: readonly Element[];
}

/**
 * The page's article in slices, and the further ones that it goes on to; alone the one that lies in front of it, as in a dialog. Further articles never change how the page's own is read.
 * Undefined without one, or when `signal` ends it.
 * @param day the day of the page's own article, where it is known better than the page tells it
 */
export async function readStories(document: Document, signal: AbortSignal, day?: string): Promise<ReadPage | undefined> {
  const front = storyInFront(document);
  const inFront = front && (await readArticleInSlices(document, signal, undefined, { root: front }));
  const found = inFront ?? (await readArticleInSlices(document, signal)) ?? (await readBeside(document, signal));
  const first = found?.pieces[0]?.node;
  if (!found || !first) return undefined;
  const own = day === undefined ? found : { ...found, article: { ...found.article, date: day } };
  if (inFront) return joined([own], own);
  const [before, after]: [ReadArticle[], ReadArticle[]] = [[], []];
  const roots = findArticleRoots(document);
  let room = WALK_LIMITS.text - own.article.text.length;
  const shown = sightOf(document);
  for (const root of roots.length > 1 ? roots : []) {
    if (!shown(root)) {
      own.unseen.push(root);
      continue;
    }
    if (own.pieces.some(({ node }) => root.contains(node))) continue;
    const next = await readArticleInSlices(document, signal, undefined, { root });
    if (signal.aborted) return undefined;
    if (!next || next.article.text.length > room) continue;
    room -= next.article.text.length + 1;
    (first.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_PRECEDING ? before : after).push(next);
  }
  return joined([...before, own, ...after], own);
}

async function readBeside(document: Document, signal: AbortSignal): Promise<ReadArticle | undefined> {
  const beside = storyBeside(document);
  return beside && readArticleInSlices(document, signal, undefined, { root: beside });
}

function joined(all: readonly ReadArticle[], own: ReadArticle): ReadPage {
  let start = 0;
  const stories: Story[] = [];
  const pieces: Piece[] = [];
  for (const one of all) {
    stories.push({ start, article: one.article });
    for (const piece of one.pieces) pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    start += one.article.text.length + 1;
  }
  const text = all.map(({ article }) => article.text).join('\n');
  const blocks = stories.flatMap(({ start: by, article }) => article.blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by })));
  return { article: { ...own.article, text, blocks }, pieces, stories, unseen: all.flatMap((one) => one.unseen) };
}

/** Whether two readings of a page say the same, so that nothing need be asked again. */
export function sayTheSame(a: ReadPage, b: ReadPage): boolean {
  const days = ({ stories }: ReadPage) => stories.map(({ start, article }) => `${start} ${article.date}`).join();
  return a.article.text === b.article.text && days(a) === days(b);
}

/**
 * One reading of all articles of a page, each asked for by itself under its own date. The first refusal stands for all.
 * Ids stay unique, counts are those of the whole page, and each annotation names the day its card is told against.
 */
export async function askStories({ stories }: ReadPage, ask: (article: Article) => Promise<ReadAnswer>): Promise<ReadAnswer> {
  const [only] = stories;
  if (only && stories.length === 1) return ask(only.article);
  const counts = new Map<string, number>();
  const annotations: Annotation[] = [];
  let last: (ReadAnswer & { ok: true }) | undefined;
  for (const [index, { start, article }] of stories.entries()) {
    const answer = await ask(article);
    if (!answer.ok) return answer;
    last = answer;
    const here = new Map(answer.annotations.map(({ entity, count }) => [entity, count]));
    for (const [entity, count] of here) counts.set(entity, (counts.get(entity) ?? 0) + count);
    for (const one of answer.annotations)
      annotations.push({
        ...{ ...one, id: `${index}-${one.id}`, start: one.start + start, end: one.end + start },
        ...(article.date !== undefined && { day: article.date.slice(0, 10) }),
      });
  }
  if (!last) return { ok: false, reason: 'reason_no_text' };
  return { ...last, annotations: annotations.map((one) => ({ ...one, count: counts.get(one.entity) ?? one.count })) };
}
