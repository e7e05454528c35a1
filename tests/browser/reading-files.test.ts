import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { quoteOf } from '../../src/core/notes/quote.ts';
import { sampleText } from '../core/notes/edited.ts';
import { scratchFolder } from '../scratch.ts';
import { cardText } from './harness/hands.ts';
import { pierce } from './harness/pierce.ts';
import { hover, openRead, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const NAME = '2023-ukraine-north-korea';
const pack = readFileSync(`assets/samples/readings/${NAME}.reading.json`, 'utf8');
const json = (body: string, type = 'application/json', more = {}) => ({ body, headers: { 'content-type': type, ...more } });
const PAGES = new Map([
  ['/shown.json', json(pack)],
  ['/100%.json', json(pack)],
  ['/shown.txt', json(pack, 'text/plain; charset=utf-8')],
  ['/broken.json', json(pack.replace('"AnnotationPage"', '"AnnotationHeap"'))],
  ['/other.json', json('{"weather": "fine"}')],
  ['/saved.json', json(pack, 'application/json', { 'content-disposition': 'attachment; filename="saved.json"' })],
]);

/** As Hypothesis exports notes on the article at `uri`, with an answer to one of them. */
function exported(uri: string): string {
  const text = sampleText(NAME);
  const note = (id: string, words: string, said: string, more = {}) => {
    const at = text.indexOf(words);
    const { exact, prefix, suffix, start, end } = quoteOf(text, at, at + words.length);
    const range = { type: 'RangeSelector', startContainer: '/article[1]/p[2]', startOffset: 31, endContainer: '/article[1]/p[2]', endOffset: 44 };
    const selector = [range, { type: 'TextPositionSelector', start, end }, { type: 'TextQuoteSelector', exact, prefix, suffix }];
    const time = '2026-11-19T10:00:00.123456+00:00';
    return {
      ...{ id, created: time, updated: time, user: 'acct:brandt@hypothes.is', uri, text: said, tags: ['year 10'], group: '__world__', hidden: false },
      ...{ document: { title: ['Kim and Putin may meet'] }, target: [{ source: uri, selector }], links: {}, user_info: { display_name: 'M. Brandt' }, ...more },
    };
  };
  const annotations = [
    note('aB-1', 'Sergei Shoigu', 'Minister of Defence when this was written.'),
    note('aB-2', 'A war of shells', 'Why do shells matter?'),
    note('aB-3', 'Sergei Shoigu', 'An answer by somebody else.', { references: ['aB-1'] }),
  ];
  return JSON.stringify({ export_date: '2026-11-20T10:00:00.000Z', export_userid: 'acct:brandt@hypothes.is', client_version: '1.1700.0', annotations });
}

describe.each<BrowserName>(['chromium', 'firefox'])('the file of a reading in %s', (name) => {
  const { server, extension } = withBrowser(name, PAGES);
  const popupOn = async (path: string) => {
    const tab = await extension.browser.newPage();
    await tab.goto(`${server.origin}${path}`);
    await until('the tab to say that it is no article', async () => (await extension.askPage(tab.url(), 'status', null))?.state === 'none');
    const popup = await extension.browser.newPage();
    await extension.goTo(popup, `popup.html?tab=${await extension.tabId(`${server.origin}${path}`)}`);
    await popup.bringToFront();
    await popup.waitForSelector('h1');
    return { tab, popup };
  };
  const offered = (popup: Page) => popup.$$eval('.offered', (all) => all.map((one) => one.textContent ?? '').join());
  const stored = async () =>
    (await extension.control()).evaluate(async () => {
      type Api = { storage: { local: { get(k: null): Promise<object> } } };
      const api = (globalThis as never as { browser?: Api; chrome: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
      return Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith('reading:')).length;
    });

  test('that a link shows as a page is taken by the popup, and says where its article is', async () => {
    for (const path of ['/100%.json', '/shown.txt', '/shown.json']) {
      const { tab, popup } = await popupOn(path);
      await until('the offer', async () => /This page is the file of a reading.*Shells for Moscow/.test(await offered(popup)));
      if (path === '/shown.json') {
        await popup.click('.offered button');
        await until('it kept', async () => /This reading is kept/.test(await offered(popup)));
        expect(await popup.$eval('.offered a', (a) => (a as HTMLAnchorElement).href)).toBe('https://sample-courier.example/2023/09/06/kim-and-putin');
        expect(await stored()).toBe(1);
      } else expect(await stored()).toBe(0);
      await popup.close();
      await tab.close();
    }
  }, 60_000);

  test('with a mistake is refused there with its place; any other file is none', async () => {
    const broken = await popupOn('/broken.json');
    await until('the refusal', async () => /broken\.json was not taken:.*first\.type/.test(await offered(broken.popup)));
    expect(await broken.popup.$$('.offered button')).toEqual([]);
    await broken.popup.close();
    await broken.tab.close();
    const other = await popupOn('/other.json');
    await until('the popup', async () => /No article|not/i.test(await other.popup.$eval('h1', (h1) => h1.textContent ?? '')));
    expect(await offered(other.popup)).toBe('');
    await other.popup.close();
    await other.tab.close();
  }, 60_000);

  test('that a link saves is the browser’s alone, and comes in by the file picker; so does an export of Hypothesis', async () => {
    const page = await extension.browser.newPage();
    const url = `${server.origin}/${NAME}.html`;
    // The browser saves it: the tab goes nowhere, and nothing is asked of us.
    await page.goto(`${server.origin}/saved.json`, { timeout: 1500 }).catch(() => undefined);
    expect(page.url()).not.toContain('saved.json');
    await page.close().catch(() => undefined);

    const article = (await openRead(extension, url)).page;
    const folder = scratchFolder();
    const panel = await extension.browser.newPage();
    await extension.goTo(panel, `sidepanel.html?tab=${await extension.tabId(url)}`);
    await until('the list of names', () => panel.$('.names .name'));
    await panel.$eval('.lesson', (details) => details.setAttribute('open', ''));
    for (const [file, text, notes] of [
      ['saved.json', pack, 26],
      ['hypothesis.json', exported(url), 2],
    ] as const) {
      writeFileSync(join(folder, file), text);
      const picker = await panel.waitForSelector('.lesson input[type=file]');
      await (picker as never as { uploadFile(path: string): Promise<void> }).uploadFile(join(folder, file));
      await until(`the notes of ${file}`, async () => (await panel.$$('.lesson ol.notes > li')).length === notes);
      if (file === 'hypothesis.json') {
        expect(await panel.$eval('.lesson h2', (h2) => h2.textContent)).toBe('Kim and Putin may meet');
        await until('the marks', () => article.evaluate(() => CSS.highlights.get('backgrounder-note')?.size === 2));
        await article.bringToFront();
        await hover(article, 'Sergei Shoigu');
        await until('its note on the page', async () => {
          await pierce(article).catch(() => undefined);
          return (await cardText(article)).includes('Minister of Defence when this was written.');
        });
      }
      await panel.$$eval('.lesson button', (all) => all.find((one) => one.textContent === 'Close')?.click());
    }
  }, 60_000);
});
