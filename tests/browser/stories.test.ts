import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { hover, openEntity, openRead, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const [FIRST, SECOND] = ['2023-ukraine-north-korea.html', '2016-middle-east.html'];
const HEAD = '<!doctype html><html lang="en"><head><title>Ministers meet in the capital</title>';
const DATED = '<meta property="article:published_time" content="2023-09-06T08:00:00Z"><meta property="og:type" content="article">';
const SENTENCE = 'The ministers of both countries met in the capital on that day, and they agreed to meet again before the end of the month.';
const REST = `<p>${SENTENCE} Among them was Sergei Shoigu, who had come from Moscow with a small delegation, as was said.</p>`.concat(
  `<p>${SENTENCE}</p>`.repeat(6),
);
const STUB = `${HEAD}<meta property="og:title" content="Ministers meet in the capital">${DATED}
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers meet in the capital","datePublished":"2023-09-06T08:00:00Z"}</script></head>
<body><main><article><h1>Ministers meet in the capital</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></article></main></body></html>`;
const EMPTY = `${HEAD}${DATED}</head><body><main></main></body></html>`;

describe.each<BrowserName>(['chromium', 'firefox'])('pages that grow in %s', (name) => {
  const pages = new Map([
    ['/news/ministers-meet-in-the-capital', { body: STUB }],
    ['/news/ministers-meet-again-in-the-capital', { body: EMPTY }],
  ]);
  const { server, extension } = withBrowser(name, pages);
  const annotations = async (at: string) => (await extension.askPage(at, 'status', null))?.annotations ?? [];
  const marks = (at: string, entity: string) =>
    until(`a mark of ${entity}`, async () => (await annotations(at)).find((one) => one.entity === entity && one.marked), 8000);

  /** What endless pages do at their end: the next article under the first. */
  const goOn = (page: Page) =>
    page.evaluate(async (from) => {
      const next = new DOMParser().parseFromString(await (await fetch(from)).text(), 'text/html');
      document.querySelector('main')?.append(next.querySelector('article') as Element);
    }, SECOND);

  test('the next article under the first is read under its own date', async () => {
    const url = `${server.origin}/${FIRST}`;
    const { page } = await openRead(extension, url);
    const alone = (await annotations(url)).filter(({ marked }) => marked).map(({ entity }) => entity);
    await goOn(page);
    expect((await marks(url, 'qasem-soleimani')).day).toBe('2016-02-26');
    expect((await marks(url, 'sergei-shoigu')).day).toBe('2023-09-06');
    expect((await annotations(url)).filter(({ marked, day }) => marked && day === '2023-09-06').map(({ entity }) => entity)).toEqual(alone);
    expect(await extension.askPage(url, 'status', null)).toMatchObject({ date: '2023-09-06', title: 'Kim and Putin may meet as Moscow looks for shells' });
    await hover(page, 'Qasem Soleimani');
    await until('his card', async () => (await openEntity(extension, url)) === 'qasem-soleimani');
    await page.close();
  });

  test('a stub that opens later is marked then', async () => {
    const url = `${server.origin}/news/ministers-meet-in-the-capital`;
    const { page } = await openRead(extension, url);
    expect(await annotations(url)).toEqual([]);
    await page.$eval('article', (article, rest) => article.insertAdjacentHTML('beforeend', rest), REST);
    await marks(url, 'sergei-shoigu');
    await hover(page, 'Sergei Shoigu');
    await until('his card', async () => (await openEntity(extension, url)) === 'sergei-shoigu');
    await page.close();
  });

  test('a page whose text comes a second later is found', async () => {
    const url = `${server.origin}/news/ministers-meet-again-in-the-capital`;
    const page = await extension.browser.newPage();
    await page.goto(url);
    await page.$eval(
      'main',
      (main, rest) => setTimeout(() => main.insertAdjacentHTML('beforeend', `<article><h1>Ministers meet in the capital</h1>${rest}</article>`), 1000),
      REST,
    );
    await marks(url, 'sergei-shoigu');
    expect((await extension.askPage(url, 'status', null))?.date).toBe('2023-09-06');
    await page.close();
  });
});
