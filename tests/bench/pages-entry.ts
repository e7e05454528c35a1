import { judge } from '../../src/core/article/verdict.ts';
import { readAnyPage, readArticle } from '../../src/page/article.ts';
import { collectFacts } from '../../src/page/facts.ts';

/** What one page costs and gives, in a browser. Times in milliseconds, the middle of five. */
export function measure(url: string): Record<string, unknown> {
  const middle = (run: () => unknown): number => {
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      run();
      return performance.now() - begin;
    });
    return times.sort((a, b) => a - b)[2] ?? 0;
  };
  const walk = (): number => {
    const walker = document.createTreeWalker(document.body ?? document.documentElement);
    let count = 0;
    while (walker.nextNode()) count++;
    return count;
  };
  const first = performance.now();
  const verdict = judge(collectFacts(document, url));
  const cold = performance.now() - first;
  const article = (readArticle(document, { url }) ?? readAnyPage(document, { url }))?.article;
  const detect = middle(() => judge(collectFacts(document, url)));
  return {
    ...verdict,
    text: article?.text,
    date: article?.date,
    lang: article?.lang,
    cold,
    detect,
    read: middle(() => readArticle(document, { url })),
    walk: middle(walk),
  };
}
