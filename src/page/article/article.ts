import { type Chosen, chooseBlocks } from '../../core/article/choose.ts';
import type { OutlineBlock } from '../../core/article/outline.ts';
import type { Article } from '../../core/article/types.ts';
import { describe } from './describe.ts';
import { bodyOf, type Dom, domOf, shadowsOf } from './extract/dom.ts';
import { readHead } from './extract/head.ts';
import { hintsOf } from './extract/hints.ts';
import { type Sight, sightOf } from './extract/sight.ts';
import { type WalkedPage, walkPage } from './extract/walk.ts';
import type { ReadOptions } from './options.ts';
import { joinBlocks, type Piece } from './pieces.ts';

export type { Piece } from './pieces.ts';

/** An article of the page and where each of its characters lives. */
export interface ReadArticle {
  article: Article;
  /** In order of the text, never overlapping; line feeds and other joints have none. */
  pieces: Piece[];
  /** Whether the page was longer than we read. */
  truncated: boolean;
  /** Elements of text that would belong to it and is not shown now. */
  unseen: Element[];
}

/** The article of a page, or undefined where no running text is found. Reads only; needs no layout. */
export function readArticle(document: Document, options: ReadOptions = {}): ReadArticle | undefined {
  const dom = domOf(document);
  const root = options.root ?? bodyOf(dom, document);
  return root && understand(dom, document, drain(walkPage({ ...dom, ...shadowsOf(document) }, root)), options);
}

/**
 * `readArticle` of what is shown, in slices of at most about `budgetMs` (8 by default), giving way between them. Undefined also when `signal` ends it:
 * a page that changes under the walk is read again by the caller.
 */
export async function readArticleInSlices(document: Document, signal: AbortSignal, budgetMs = 8, options: ReadOptions = {}): Promise<ReadArticle | undefined> {
  const dom = domOf(document);
  const root = options.root ?? bodyOf(dom, document);
  if (!root) return undefined;
  const steps = walkPage({ ...dom, ...shadowsOf(document) }, root);
  for (;;) {
    if (signal.aborted) return undefined;
    const until = performance.now() + budgetMs;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    await giveWay();
    if (step.done) return signal.aborted ? undefined : understand(dom, document, step.value, options, sightOf(document));
  }
}

/** Everything with a sentence in it, for a reader who asks for marks on a page that is no article; undefined only without a body. */
export function readAnyPage(document: Document, options: ReadOptions = {}): ReadArticle | undefined {
  const dom = domOf(document);
  const root = options.root ?? bodyOf(dom, document);
  if (!root) return undefined;
  const walked = drain(walkPage({ ...dom, ...shadowsOf(document) }, root));
  const found = understand(dom, document, walked, options);
  // A found article of some length is what she means; else everything with a sentence in it.
  if (found && found.article.text.length > 1_000) return found;
  const chosen = walked.outline.blocks.flatMap(({ text, linked }, index): Chosen[] =>
    text.length >= 40 && linked / text.length < 0.8 ? [{ index, role: 'paragraph' }] : [],
  );
  return assemble(dom, document, walked, chosen, options);
}

function understand(dom: Dom, document: Document, walked: WalkedPage, options: ReadOptions, sight: Sight = () => true): ReadArticle | undefined {
  const { outline, elements } = walked;
  const hints = hintsOf(readHead(dom, document));
  const seen = new Map<Element, boolean>();
  const shown = (index: number) => {
    const element = elements[outline.blocks[index]?.container ?? 0] as Element;
    if (!seen.has(element)) seen.set(element, sight(element));
    return seen.get(element) === true;
  };
  let chosen = chooseBlocks(outline, hints, shown);
  // The page may have the article twice and hide the copy that looks best.
  if (!hasText(chosen))
    chosen = chooseBlocks({ ...outline, blocks: outline.blocks.map((block, index) => (shown(index) ? block : emptied(block))) }, hints, shown);
  // One that shows none of its text has not begun to.
  if (!hasText(chosen)) chosen = chooseBlocks(outline, hints);
  if (chosen.length === 0) return undefined;
  return { ...assemble(dom, document, walked, chosen, options), unseen: [...seen].flatMap(([element, is]) => (is ? [] : [element])) };
}

const emptied = ({ container }: OutlineBlock): OutlineBlock => ({ container, text: '', linked: 0, strong: 0 });
const hasText = (chosen: readonly Chosen[]) => chosen.some(({ role }) => role === 'paragraph' || role === 'quote' || role === 'list');

function assemble(dom: Dom, document: Document, walked: WalkedPage, chosen: readonly Chosen[], options: ReadOptions): ReadArticle {
  const { text, blocks, pieces } = joinBlocks(walked, chosen);
  const article = { text, blocks, ...describe(dom, document, walked.outline, chosen, text, options) };
  return { article, pieces, truncated: walked.outline.cut !== undefined, unseen: [] };
}

function drain<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
