import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/dom/parse.ts';
import { judge } from '../../../src/core/article/verdict.ts';
import { readArticle, readArticleInSlices } from '../../../src/page/article/article.ts';
import { collectFacts } from '../../../src/page/detect/facts.ts';
import { computed } from '../../computed.ts';

const URL = 'https://news.example/2024/03/18/ministers-meet-in-the-capital';
const LONG = '<p>The ministers of both countries met in the capital on Tuesday, and agreed to meet again before the end of the month.</p>';
const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-18T10:00:00Z">';
const STORY = `<article><h1>Ministers meet in the capital</h1>${Array.from({ length: 12 }, (_, day) => LONG.replace('Tuesday', `day ${day}`)).join('')}</article>`;

/** Markup that was made to hold a reader up; each page holds the story unless it says otherwise. */
const PAGES: readonly (readonly [name: string, html: string, verdict: string])[] = [
  ['200,000 nodes after the story', `${HEAD}${STORY}${'<div><i>x</i></div>'.repeat(70_000)}`, 'too-long'],
  ['200,000 nodes in the story', `${HEAD}<article>${'<p>So it <b>goes</b>, and goes on and on.</p>'.repeat(66_000)}</article>`, 'too-long'],
  ['10,000 elements deep', `${HEAD}${'<div>'.repeat(10_000)}${STORY}`, 'article'],
  ['10,000 inline elements deep', `${HEAD}${'<span>'.repeat(10_000)}${STORY}`, 'article'],
  ['a text node of 5 MB', `${HEAD}${STORY}<p>${'Some words, and more. '.repeat(230_000)}</p>`, 'article'],
  ['5 MB without a space', `${HEAD}${STORY}<p>${'a'.repeat(5_000_000)}</p>`, 'article'],
  ['5 MB of white space', `${HEAD}${STORY}<p>${' \n'.repeat(2_500_000)}</p>`, 'article'],
  ['5 MB of short lines', `${HEAD}${STORY}<p>${'a\n'.repeat(2_500_000)}</p>`, 'article'],
  ['5 MB of double spaces', `${HEAD}${STORY}<p>${'a  '.repeat(1_700_000)}</p>`, 'article'],
  ['broken structured data', `${HEAD}<script type="application/ld+json">{"@type":"NewsArticle",,,${'{'.repeat(200_000)}</script>${STORY}`, 'news-article'],
  ['structured data 100,000 levels deep', `${HEAD}<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>${STORY}`, 'article'],
  [
    '15,000 things in structured data',
    `${HEAD}<script type="application/ld+json">[${'{"@type":"Thing"},'.repeat(15_000)}{"@type":"NewsArticle"}]</script>${STORY}`,
    'article',
  ],
  ['a class name of 2 MB', `${HEAD}<div class="${'related-'.repeat(250_000)}"></div>${STORY}`, 'article'],
  ['dates by the thousand', `${HEAD}${STORY}${'<time datetime="2020-01-01">Jan 1 2020 1 2 3</time> '.repeat(20_000)}`, 'article'],
  ['a million meta tags', `${HEAD}${'<meta name=a content=b>'.repeat(1_000_000)}${STORY}`, 'too-long'],
];

describe('hostile pages end within a second', () => {
  // Parsing is the browser's work; here it is done once and not counted.
  test.each(PAGES)('%s', { timeout: 30_000 }, (_name, html, reason) => {
    const page = parsePage(html);
    const begin = computed();
    const verdict = judge(collectFacts(page, URL));
    const judged = computed();
    const found = readArticle(page, { url: URL });
    const done = computed();
    expect(verdict.reason).toBe(reason);
    expect(found?.article.date).toBe('2024-03-18T10:00:00Z');
    // The cap counts text; line feeds between blocks come on top.
    expect(found?.article.text.length ?? 0).toBeLessThan(320_000);
    expect(judged - begin).toBeLessThan(200);
    expect(done - begin).toBeLessThan(1_000);
  });

  test('no slice of the largest page holds the page up', async () => {
    const page = parsePage(PAGES[1]?.[1] ?? '');
    let longest = 0;
    let last = computed();
    const timer = setInterval(() => {
      longest = Math.max(longest, computed() - last);
      last = computed();
    }, 0);
    const found = await readArticleInSlices(page, new AbortController().signal);
    clearInterval(timer);
    expect(found?.truncated).toBe(true);
    // 50 ms on a quiet machine; a test must also pass on a busy one.
    expect(longest).toBeLessThan(150);
  });
});
