import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { builtFolder, type Extension } from '../../src/cli/browser/launch.ts';
import { servePages } from '../../src/cli/browser/server.ts';
import { scratchFolder } from '../scratch.ts';
import { launchForTests } from './harness/launch.ts';
import { wear } from './harness/looks.ts';
import { differs, fontsKept, fontsOf, keepFonts, writing } from './harness/picture.ts';
import { pierce } from './harness/pierce.ts';
import { borrow } from './harness/shared.ts';
import { openRead, pause, showOwn, until } from './harness/stage.ts';

/** An article of invented names, from a pack: no change of the dataset changes the pictures. */
const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ropes and tides</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-02-03T08:00:00Z">
<style>:root{color-scheme:light dark}body{margin:0 auto;max-width:40rem;padding:1rem;font:18px/1.6 serif;color:light-dark(#222,#ddd);background:light-dark(#fff,#181716)}</style>
<article><h1>Ropes and tides</h1><p>In the harbour they still talk of the Saltmere Ferry Strike. The hall of the Guild of Ropemakers was full to the last bench, and the
benches had been there since the old hall burned. Odo Marrable read the figures from a sheet of paper that he had folded twice, and said that they would not
get better by being read again.</p><p>What the town owes is an old matter. The Tide Debt has been paid in rope, in coin and once in herring, and nobody can say who
began it. In Saltmere the children learn it as a rhyme; further inland the word is not understood, and the guild has never thought it worth explaining.</p>
<p>Marrable folded his sheet again. The spring would show, he said, whether the second crew was worth its bread, and until then he would go on counting what comes
in and what goes out, as he had always done, with a pencil, on the wall beside the door, where everybody can see it and nobody can rub it out.</p></article>`;
const KINDS = ['odo-marrable', 'saltmere', 'guild-of-ropemakers', 'ferry-strike', 'tide-debt'];
const VIEWS = ['reading', 'kind', 'map', 'time'];

/** A browser with the invented names in it; `german`: with German texts, whatever the browser speaks. */
async function begin(name: BrowserName, german: boolean) {
  const folder = german ? scratchFolder() : builtFolder(name);
  if (german) {
    cpSync(builtFolder(name), folder, { recursive: true });
    cpSync(join(folder, '_locales/de'), join(folder, '_locales/en'), { recursive: true });
  }
  const server = await servePages([], new Map([['/article.html', { body: ARTICLE }]]));
  const extension = await (german ? launchForTests(name, { folder }) : borrow(name));
  const options = await showOwn(extension, 'options.html', 900);
  await options.waitForSelector('#packs input[type=file]');
  await ((await options.$('#packs input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(resolve('tests/fixtures/visual/pack.json'));
  await until('the pack', async () => (await options.$$('.packs li')).length === 1, 20_000);
  await options.close();
  const close = async () => {
    await extension.close();
    await server.close();
  };
  return { extension, url: `${server.origin}/article.html`, close };
}

/** Each page of our own, in each of its views. */
async function* ownPages(extension: Extension, tab: number, width: number, height = 700): AsyncGenerator<{ name: string; page: Page }> {
  const files = [`popup.html?tab=${tab}`, `sidepanel.html?tab=${tab}`, 'options.html', 'welcome.html', 'school.html', 'handout.html?sample=2016-middle-east'];
  for (const file of files) {
    const base = file.replace(/\.html.*/, '');
    const page = await showOwn(extension, file, /options|school|handout/.test(base) && width > 320 ? 900 : width, height);
    if (base === 'popup') await page.waitForFunction(() => /^\d/.test(document.querySelector('h1')?.textContent ?? ''));
    if (base === 'sidepanel') await page.waitForSelector('.names .name');
    // Counts and months of the dataset change with it.
    if (base === 'options') await page.waitForFunction(() => /\d/.test(document.querySelector('#about p')?.textContent ?? ''));
    await page.evaluate(() => document.querySelector('#about p')?.replaceChildren('7 entries.'));
    for (const view of base === 'sidepanel' ? VIEWS : [undefined]) {
      if (view !== undefined) {
        await page.$$eval('.bar input[type=radio]', (all, at) => (all[at] as HTMLElement).click(), VIEWS.indexOf(view));
        await page.waitForSelector(view === 'map' ? '.map svg' : view === 'time' ? 'ol.dates' : '.names .name');
      }
      await pause(250);
      yield { name: `${base}${view === undefined ? '' : `-${view}`}`, page };
    }
    await page.close();
  }
}

/** What does not fit: the page runs over its side, or a control cuts its own words. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('button, .seg label, h1, h2, summary, select')].filter(
      (one) =>
        one.offsetParent &&
        (one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth + 1) &&
        getComputedStyle(one).display !== 'inline',
    );
    return [...(over > 0 ? [`runs ${over} px over its side`] : []), ...cut.map((one) => `cuts "${one.textContent}"`)];
  });

describe.each<BrowserName>(['chromium', 'firefox'])('everything fits in %s', (name) => {
  test.each([
    ['English', false],
    ['German', true],
  ])('%s, at 320 px: 400 per cent of 1280', { timeout: 120_000 }, async (_, german) => {
    const { extension, url, close } = await begin(name, german);
    try {
      await openRead(extension, url);
      for await (const { name: what, page } of ownPages(extension, await extension.tabId(url), 320)) expect(await misfits(page), what).toEqual([]);
    } finally {
      await close();
    }
  });
});

// One engine is enough for pictures: what differs between engines, the tests above and those of axe look at in both.
describe('pictures', () => {
  let stage: Awaited<ReturnType<typeof begin>>;
  let desk: Page;
  let fonts: string;
  beforeAll(async () => {
    stage = await begin('chromium', false);
    desk = await stage.extension.browser.newPage();
    const own = await stage.extension.browser.newPage();
    await stage.extension.goTo(own, 'welcome.html');
    fonts = await fontsOf(own);
    await own.close();
    if (writing) keepFonts(fonts);
  });
  afterAll(() => stage?.close());
  const otherFonts = () => (fonts === fontsKept() ? undefined : `this machine has other fonts (${fonts}) than the pictures were made with`);

  test.for(['light', 'dark'] as const)('of cards, %s', { timeout: 90_000 }, async (look, { skip }) => {
    skip(otherFonts() !== undefined, otherFonts());
    const { extension, url } = stage;
    const { page, status } = await openRead(extension, url, { width: 640, height: 620 });
    const failed: string[] = [];
    const take = async (entity: string, name: string) => {
      const id = status.annotations.find((one) => one.entity === entity && one.marked)?.id;
      if (id === undefined) throw new Error(`${entity} is not marked`);
      expect(await extension.askPage(url, 'open', { id })).toEqual({ ok: true });
      await page.bringToFront();
      await pause(300);
      await pierce(page);
      // The card and a little of the text around it, so that a change of the card is no small part of the picture.
      const clip = await page.evaluate(() => {
        const box = document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect() as DOMRect;
        const [left, top] = [Math.max(0, Math.floor(box.left) - 12), Math.max(0, Math.floor(box.top) - 36)];
        return { x: left + scrollX, y: top + scrollY, width: Math.min(innerWidth, Math.ceil(box.right) + 12) - left, height: Math.ceil(box.bottom) + 12 - top };
      });
      const found = await differs(desk, page, name, clip);
      if (found) failed.push(`${name} ${found}`);
    };
    await wear('chromium', page, look);
    for (const entity of KINDS) await take(entity, `card-${entity}-${look}`);
    await page.setViewport({ width: 320, height: 600 });
    await take('odo-marrable', `card-320-${look}`);
    await page.setViewport({ width: 320, height: 256 });
    await take('saltmere', `card-400-percent-${look}`);
    await page.close();
    expect(failed).toEqual([]);
  });

  test.for([
    ['light', 380],
    ['dark', 380],
    ['light', 320],
  ] as const)('of our own pages, %s, %i px', { timeout: 120_000 }, async ([look, width], { skip }) => {
    skip(otherFonts() !== undefined, otherFonts());
    const { extension, url } = stage;
    const { page: article } = await openRead(extension, url);
    const failed: string[] = [];
    for await (const { name, page } of ownPages(extension, await extension.tabId(url), width)) {
      await wear('chromium', page, look);
      const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 1100));
      const found = await differs(desk, page, `${name}-${width}-${look}`, { x: 0, y: 0, width: page.viewport()?.width ?? width, height });
      if (found) failed.push(`${name} ${found}`);
    }
    await article.close();
    expect(failed).toEqual([]);
  });
});
