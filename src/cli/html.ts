import type { Article, Verdict } from '../core/article/types.ts';
import { judge } from '../core/article/verdict.ts';
import { readAnyPage, readArticle } from '../page/article/article.ts';
import { collectFacts } from '../page/detect/facts.ts';
import { parsePage } from './dom/parse.ts';

/** What the page code makes of a saved page. */
export interface HtmlReading {
  verdict: Verdict;
  /** The article, or all the page's text where it is none; absent where there is no text at all. */
  article: Article | undefined;
  truncated: boolean;
}

/** Longer pages are not parsed to their end: the parser's time grows with them, and no article is that far down. */
const LONGEST = 8_000_000;

/**
 * Reads a page given as HTML with the very code that runs in the browser. Nothing of it is executed or loaded.
 * `url` is the address it came from; without one the page's own `canonical` speaks.
 */
export function readHtml(html: string, url?: string): HtmlReading {
  const document = parsePage(html.slice(0, LONGEST));
  const address = url ?? '';
  const verdict = judge(collectFacts(document, address));
  const options = { url: address };
  const article = readArticle(document, options);
  // A page that is no article may hold one all the same, in the eyes of the reader who asks.
  const found = article ?? readAnyPage(document, options);
  return { verdict, article: found?.article, truncated: found?.truncated ?? false };
}
