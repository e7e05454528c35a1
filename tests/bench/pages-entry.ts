import { judge } from '../../src/core/article/verdict.ts';
import { readAnyPage, readArticle, readArticleInSlices } from '../../src/page/article/article.ts';
import { collectFacts } from '../../src/page/detect/facts.ts';

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

/** The longest that a page of `nodes` nodes is held up while it is read in slices, and the whole, in milliseconds. */
export async function slices(nodes: number): Promise<{ longest: number; whole: number; found: boolean }> {
  const sentences = '<p>The council said on Monday that the bridge would stay closed until the spring.</p>'.repeat(40);
  document.body.innerHTML = `<article><h1>A long page</h1>${sentences}</article>${'<div><span>one</span> <b>two</b></div>'.repeat(nodes / 6)}`;
  // Laying out so many is the browser's work, and done before ours begins.
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  // Every message is a task of the page's own: what lies between two of them held the page up.
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  const begin = performance.now();
  port2.postMessage(0);
  const read = await readArticleInSlices(document, new AbortController().signal);
  longest = Math.max(longest, performance.now() - last);
  port1.close();
  return { longest, whole: performance.now() - begin, found: read !== undefined };
}
