import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { pressCommand } from './harness/commands.ts';
import { openRead, pause, traces, until } from './harness/stage.ts';
import { badgeOf, store } from './harness/stored.ts';
import { withBrowser } from './harness/with-browser.ts';

const [FIRST, SECOND] = ['2023-ukraine-north-korea.html', '2016-middle-east.html'];
const sample = readFileSync(`assets/samples/${FIRST}`, 'utf8');
const SITE = '127.0.0.1';
/** Longer than the detector's last look at a page. */
const LATE = 4500;
/** Looking a name up goes through the whole dataset, which takes seconds on a busy machine. */
const PATIENCE = 90_000;

/** An article with a picture that never comes, so that its page never has loaded. */
async function serveHanging(): Promise<{ url: string; server: Server }> {
  const server = createServer(({ url }, response) => {
    if (url === '/article.html')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(sample.replace('</main>', '<img src="/never.png"></main>'));
    else if (url !== '/never.png') response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/article.html`, server };
}

describe.each<BrowserName>(['chromium', 'firefox'])('what is off is off in %s', (name) => {
  const { server, extension } = withBrowser(name);
  let url: string;
  beforeAll(() => {
    url = `${server.origin}/${FIRST}`;
  });
  afterEach(() => store(extension, { 'set:on': undefined, 'set:start': undefined, 'set:familiarity': undefined }));
  const state = async (at: string) => (await extension.askPage(at, 'status', null))?.state;

  test('in a tab that is still loading, too', async () => {
    const hanging = await serveHanging();
    const page = await extension.browser.newPage();
    await page.goto(hanging.url, { waitUntil: 'domcontentloaded' });
    await until('the page to be read', async () => (await state(hanging.url)) === 'read');
    await store(extension, { 'set:on': false });
    await until('the marks to go', async () => (await traces(page)).highlights === 0);
    expect(await state(hanging.url)).toBe('off');
    expect(await page.evaluate(() => document.readyState)).not.toBe('complete');
    await store(extension, { 'set:on': undefined });
    await until('the marks to come back', async () => (await traces(page)).highlights > 0);
    await page.close();
    hanging.server.close();
    hanging.server.closeAllConnections();
  });

  test(
    'a look-up shows its card, and neither reads the page nor keeps it from being read',
    async () => {
      await store(extension, { 'set:start': 'click' });
      const page = await extension.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      await until('the detector', async () => (await state(url)) === 'none');
      await page.evaluate(() => {
        const text = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('Kherson'))?.firstChild as Text;
        const at = text.data.indexOf('Kherson');
        getSelection()?.setBaseAndExtent(text, at, text, at + 7);
      });
      await pressCommand(extension, 'look-up');
      await until('the card', async () => (await traces(page)).host === 1, PATIENCE / 2);
      expect(await state(url)).toBe('none');
      // Any other setting: nobody has asked for this page.
      await store(extension, { 'set:familiarity': 2 });
      await pause(1500);
      expect(await state(url)).toBe('none');
      expect((await traces(page)).ranges).toBe(0);
      await pressCommand(extension, 'toggle-page');
      await until('the page to be read', async () => (await state(url)) === 'read');
      expect((await traces(page)).ranges).toBeGreaterThan(0);
      // Nobody has asked for the next one.
      await goTo(page, '/app/second.html', SECOND);
      await pause(LATE);
      expect(await state(`${server.origin}/app/second.html`)).toBe('none');
      expect((await traces(page)).ranges).toBe(0);
      await page.close();
    },
    PATIENCE,
  );

  test(
    'a look-up while the page is being read waits for it',
    async () => {
      const { page } = await openRead(extension, url);
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
      const [, answer] = await Promise.all([extension.askPage(url, 'reread', { asked: true }), extension.askPage(url, 'look-up', { text: 'Angela Merkel' })]);
      expect(answer).toEqual({ ok: true });
      expect(await state(url)).toBe('read');
      expect(await traces(page)).toMatchObject({ host: 1 });
      expect((await traces(page)).ranges).toBeGreaterThan(0);
      await page.close();
    },
    PATIENCE,
  );

  /** What a single-page site does. */
  const goTo = (page: Page, path: string, file: string | undefined) =>
    page.evaluate(
      async (to, from) => {
        const main = document.querySelector('main') as HTMLElement;
        const next = from === undefined ? undefined : new DOMParser().parseFromString(await (await fetch(from)).text(), 'text/html').querySelector('main');
        history.pushState(null, '', to);
        if (next) main.replaceChildren(...next.childNodes);
        else main.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'Home' }));
      },
      path,
      file && `/${file}`,
    );

  test('a page that was switched off by key stays so, until it is another or is asked for', async () => {
    const { page } = await openRead(extension, url);
    await goTo(page, '/app/second.html', SECOND);
    const there = `${server.origin}/app/second.html`;
    await until('the next article', async () => (await state(there)) === 'read');
    await page.bringToFront();
    await pressCommand(extension, 'toggle-page');
    await until('it to be off', async () => (await state(there)) === 'off');
    await pause(LATE);
    expect(await state(there)).toBe('off');
    expect(await traces(page)).toMatchObject({ highlights: 0, sheets: 0, host: 0 });
    await pressCommand(extension, 'toggle-page');
    await until('it to be on', async () => (await state(there)) === 'read');
    await pressCommand(extension, 'toggle-page');
    await until('it to be off', async () => (await state(there)) === 'off');
    await goTo(page, '/app/first.html', FIRST);
    await until('the next article', async () => (await state(`${server.origin}/app/first.html`)) === 'read');
    await page.close();
  });

  test('on a single-page site each page is off by its own rule, and not by that of the first', async () => {
    const there = `${server.origin}/app/second.html`;
    await store(extension, { [`site:${SITE}/app/second.html`]: 'off' });
    const { page } = await openRead(extension, url);
    await goTo(page, '/app/second.html', SECOND);
    await pause(LATE);
    await offAndBare(page, there);
    await store(extension, { [`site:${SITE}/app/second.html`]: undefined, [`site:${SITE}/${FIRST}`]: 'off' });
    await until('it to be on', async () => (await state(there)) === 'read');
    await goTo(page, `/${FIRST}`, FIRST);
    await offAndBare(page, url);
    await page.close();
    await store(extension, { [`site:${SITE}/${FIRST}`]: undefined });
  });

  /** Waits until the page is off and bare. */
  const offAndBare = async (page: Page, at: string) => {
    await until('it to be off', async () => (await state(at)) === 'off');
    expect(await traces(page)).toMatchObject({ highlights: 0, sheets: 0, host: 0 });
  };

  test('a page that was asked for is off once it, its site or all is switched off after that, and not before', async () => {
    await store(extension, { 'set:start': 'click' });
    const page = await extension.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    await until('the detector', async () => (await state(url)) === 'none');
    const readByKey = async () => {
      await pressCommand(extension, 'toggle-page');
      await until('the page to be read', async () => (await state(url)) === 'read');
    };
    await readByKey();
    await store(extension, { [`site:${SITE}`]: 'off' });
    await offAndBare(page, url);
    await readByKey();
    await store(extension, { 'set:familiarity': 2 });
    await pause(1500);
    expect(await state(url)).toBe('read');
    await store(extension, { 'set:on': false });
    await offAndBare(page, url);
    await page.close();
    await store(extension, { [`site:${SITE}`]: undefined });
  });

  test('a site that is always read is off like any other, and so is a page of it', async () => {
    await store(extension, { [`site:${SITE}`]: 'always', 'set:start': 'click' });
    const page = await extension.browser.newPage();
    await until('it to be read unasked', async () => {
      await page.goto(url);
      await pause(1000);
      return (await state(url)) === 'read';
    });
    await store(extension, { [`site:${SITE}/${FIRST}`]: 'off' });
    await offAndBare(page, url);
    await page.reload();
    await offAndBare(page, url);
    await store(extension, { [`site:${SITE}/${FIRST}`]: undefined });
    await until('the marks to come back', async () => (await traces(page)).ranges > 0);
    await store(extension, { 'set:on': false });
    await offAndBare(page, url);
    await page.close();
    await store(extension, { [`site:${SITE}`]: undefined });
  });

  test('the button counts no names where the article has gone', async () => {
    const { page } = await openRead(extension, url);
    const tab = await extension.tabId(url);
    await until('the count', async () => /^\d+$/.test(await badgeOf(extension, tab)));
    await goTo(page, '/', undefined);
    await until('no count', async () => (await badgeOf(extension, tab)) === '');
    await pause(LATE);
    expect(await badgeOf(extension, tab)).toBe('');
    expect(await state(`${server.origin}/`)).toBe('none');
    await page.close();
  });
});
