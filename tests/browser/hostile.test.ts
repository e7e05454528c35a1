import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const SENTENCE = 'The ministers of both countries met in the capital, and Sergei Shoigu agreed to come again before the end of the month.';
const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2023-09-06T10:00:00Z">';
const STORY = `<article><h1>Ministers meet in the capital</h1>${`<p>${SENTENCE}</p>`.repeat(12)}</article>`;
const CLOBBER = ['body', 'head', 'documentElement', 'getElementsByTagName', 'createElement', 'URL', 'firstChild', 'parentNode', 'nodeType', 'localName']
  .map((name) => `<form name="${name}" id="${name}"><input name="firstChild"><input name="nextSibling"></form>`)
  .join('');

/** Pages made to hold a reader up, and what is said of each: a verdict, or that it is read. */
const PAGES: Readonly<Record<string, readonly [html: string, said: string]>> = {
  'names of properties taken by forms': [`${HEAD}${CLOBBER}${STORY}`, 'article'],
  '200,000 nodes': [`${HEAD}${STORY}${'<i>x</i>'.repeat(110_000)}`, 'too-long'],
  '10,000 elements deep': [`${HEAD}${'<div>'.repeat(10_000)}${STORY}`, 'article'],
  'a text node of 5 MB': [`${HEAD}${STORY}<p>${'Some words, and more. '.repeat(230_000)}</p>`, 'article'],
  'broken structured data': [`${HEAD}<script type="application/ld+json">{"@type":"NewsArticle",,,${'{'.repeat(200_000)}</script>${STORY}`, 'news-article'],
  '300,000 meta tags': [`${HEAD}${'<meta name=a content=b>'.repeat(300_000)}${STORY}`, 'too-long'],
};

describe.each<BrowserName>(['chromium', 'firefox'])('hostile pages in %s', (name) => {
  const pages = new Map(Object.entries(PAGES).map(([, [body]], at) => [`/news/${at}/ministers-meet-in-the-capital`, { body: `<!doctype html>${body}` }]));
  const { server, extension } = withBrowser(name, pages);

  test.each(Object.keys(PAGES))('%s', { timeout: 60_000 }, async (title) => {
    const [, said] = PAGES[title] as readonly [string, string];
    const url = `${server.origin}/news/${Object.keys(PAGES).indexOf(title)}/ministers-meet-in-the-capital`;
    const page = await extension.browser.newPage();
    await page.goto(url, { timeout: 50_000 });
    const status = await until(
      'an answer',
      async () => {
        const found = await extension.askPage(url, 'status', null);
        // The detector's word is final only where it says no; else the reader comes.
        return found && (found.state === 'read' || (found.state === 'none' && found.reason === 'too-long')) ? found : undefined;
      },
      20_000,
    );
    expect(status.reason).toBe(said);
    expect(status.state).toBe(said === 'too-long' ? 'none' : 'read');
    if (status.state === 'read') expect(status.annotations.map(({ entity }) => entity)).toContain('sergei-shoigu');
    await page.close();
  });
});
