import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { pierce } from './harness/pierce.ts';
import { hover, openEntity, openRead, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const sample = readFileSync('assets/samples/2023-ukraine-north-korea.html', 'utf8');
const inner = /<main[^>]*>([\s\S]*)<\/main>/.exec(sample)?.[1] ?? '';
const styled = (css: string, html = sample) => ({ body: html.replace('</head>', `<style>${css}</style></head>`) });
const FOLDED = 'article{max-height:420px;overflow:hidden}';
/** The sample in the shapes that sites give to articles. */
const PAGES = new Map([
  ['/shadow.html', { body: sample.replace(inner, () => `<news-story><template shadowrootmode="open">${inner}</template></news-story>`) }],
  ['/folded.html', styled(FOLDED, sample.replace('</article>', '</article><button>Read on</button><p style="height:900px">Other stories</p>'))],
  ['/inner.html', styled('html,body{height:100%;margin:0;overflow:hidden}main{height:100vh;overflow:auto;position:relative}')],
  [
    '/sticky.html',
    styled('.bar{position:fixed;inset:0 0 auto;height:120px;background:#345;z-index:99}', sample.replace('<body>', '<body><div class="bar">The Courier</div>')),
  ],
  ['/hero.html', styled('article,p{background:#fff!important;color:#111!important}h1{background:#111!important;color:#fff!important}', named(sample))],
  ['/plain.html', { body: sample }],
]);
function named(html: string): string {
  return html.replace(/(<h1[^>]*>)[^<]*/, '$1Vladimir Putin and Kim Jong Un may meet in Vladivostok');
}
const VIEWPORT = { width: 1000, height: 700 };

describe.each<BrowserName>(['chromium', 'firefox'])('articles in all shapes in %s', (name) => {
  const { server, extension } = withBrowser(name, PAGES);
  const step = (url: string, by: 1 | -1) => extension.askPage(url, 'step', { by });
  const marked = async (url: string) => (await extension.askPage(url, 'status', null))?.annotations.filter((one) => one.marked) ?? [];
  const host = (page: Page) => page.evaluate(() => document.querySelector('backgrounder-card') !== null);
  /** Box of the name whose card is open, and how far below it the card's words begin, as a reader sees them. */
  const openName = (page: Page) =>
    page.evaluate(() => {
      const [found] = CSS.highlights.get('backgrounder-open') ?? [];
      if (!found) return undefined;
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      const { top, bottom, left } = range.getBoundingClientRect();
      const on = (y: number) => document.elementFromPoint(left + 20, y)?.localName === 'backgrounder-card';
      let gap = -1;
      for (let y = Math.max(0, Math.ceil(bottom)); y < innerHeight && gap < 0; y++) if (on(y)) gap = y - bottom;
      return { top, bottom, gap, inside: document.elementFromPoint(left + 2, (top + bottom) / 2)?.contains(found.startContainer) === true };
    });

  test('a hover opens the card of a name in a shadow tree', async () => {
    const url = `${server.origin}/shadow.html`;
    const page = await extension.browser.newPage();
    await page.goto(url);
    await until('the detector', () => extension.askPage(url, 'status', null));
    await extension.ask('annotate', { tab: await extension.tabId(url), asked: true });
    await until('the marks', async () => (await marked(url)).length > 0);
    await page.bringToFront();
    const spot = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('news-story')?.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf('Sergei Shoigu');
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 13);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return undefined;
    });
    const { x, y } = spot as { x: number; y: number };
    await page.mouse.move(x - 30, y - 60);
    await page.mouse.move(x, y, { steps: 3 });
    await until('the card', async () => (await openEntity(extension, url)) === 'sergei-shoigu');
    await page.mouse.move(3, 3);
    await until('it to go', async () => !(await host(page)));
    // By key as well, and without scrolling away what is in sight.
    await step(url, 1);
    expect((await openName(page))?.top).toBeGreaterThanOrEqual(0);
    // From words that are selected before or after that tree, too.
    const names = await marked(url);
    for (const [tag, by, at] of [
      ['header', 1, 0],
      ['footer', -1, -1],
    ] as const) {
      await page.evaluate((wanted) => getSelection()?.selectAllChildren(document.querySelector(wanted) as Element), tag);
      expect((await step(url, by))?.id).toBe(names.at(at)?.id);
    }
    await page.close();
  });

  test('stepping leaves an article folded as it is', async () => {
    const url = `${server.origin}/folded.html`;
    const { page } = await openRead(extension, url, VIEWPORT);
    const all = (await marked(url)).length;
    const met = new Set<string | undefined>();
    for (let i = 0; i < all; i++) {
      met.add((await step(url, 1))?.id);
      expect(await page.evaluate(() => document.querySelector('article')?.scrollTop)).toBe(0);
      expect((await openName(page))?.inside).toBe(true);
    }
    expect(met.size).toBeGreaterThan(2);
    expect(met.size).toBeLessThan(all);
    // Unfolded, all are met.
    await page.evaluate(() => document.querySelector('article')?.setAttribute('style', 'max-height:none'));
    for (let i = 0; i < all; i++) met.add((await step(url, 1))?.id);
    expect(met.size).toBe(all);
    await page.close();
  });

  test('stepping scrolls an article that has a box of its own, and the card goes with it', async () => {
    const url = `${server.origin}/inner.html`;
    const { page } = await openRead(extension, url, VIEWPORT);
    for (let i = 0; i < 25; i++) await step(url, 1);
    const before = await openName(page);
    expect(before).toMatchObject({ inside: true });
    expect(await page.evaluate(() => [document.querySelector('main')?.scrollTop !== 0, document.documentElement.scrollTop, document.body.scrollTop])).toEqual([
      true,
      0,
      0,
    ]);
    await page.evaluate(() => document.querySelector('main')?.scrollBy({ top: 60, behavior: 'instant' }));
    await until('the card to follow', async () => {
      const now = await openName(page);
      return now && before && Math.abs(now.top - before.top + 60) < 2 && Math.abs(now.gap - before.gap) < 3;
    });
    await page.close();
  });

  test('an open card goes with its name when something arrives above', async () => {
    const url = `${server.origin}/plain.html`;
    const { page } = await openRead(extension, url, VIEWPORT);
    await step(url, 1);
    await step(url, 1);
    const before = await openName(page);
    expect(before?.gap).toBeGreaterThan(0);
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:90px', textContent: 'Advertisement' })));
    await until('the card to follow', async () => {
      const now = await openName(page);
      return now && before && now.top > before.top + 50 && Math.abs(now.gap - before.gap) < 3;
    });
    await page.close();
  });

  test('stepping goes on from the open name when a paragraph is inserted above', async () => {
    const url = `${server.origin}/plain.html`;
    const { page } = await openRead(extension, url, VIEWPORT);
    for (let i = 0; i < 8; i++) await step(url, 1);
    const before = (await extension.askPage(url, 'status', null))?.open;
    await page.evaluate(() =>
      document
        .querySelector('article p')
        ?.before(Object.assign(document.createElement('p'), { textContent: 'Corrected: an earlier version gave another number of shells.' })),
    );
    const places = async () => {
      const status = await extension.askPage(url, 'status', null);
      const list = status?.annotations.filter((one) => one.marked) ?? [];
      return { open: status?.open, at: list.findIndex(({ id }) => id === status?.open), list };
    };
    const after = await until('the article to be read again', async () => {
      const now = await places();
      return now.open !== before && now.at >= 0 && now;
    });
    await step(url, 1);
    expect((await places()).open).toBe(after.list[after.at + 1]?.id);
    await page.close();
  });

  test('a card in a low window is as low as the room there is', async () => {
    const url = `${server.origin}/plain.html`;
    const { page } = await openRead(extension, url, { width: 640, height: 360 });
    for (const words of ['Sergei Shoigu', 'Zaporizhzhia']) {
      await hover(page, words);
      await until(`the card of ${words}`, async () => (await openName(page)) !== undefined && (await host(page)));
      await pierce(page);
      const box = await until('the card at rest', () =>
        page.evaluate(() => {
          const { top, bottom, height } =
            document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
          return height > 0 && { top, bottom };
        }),
      );
      expect(box.top, words).toBeGreaterThanOrEqual(0);
      expect(box.bottom, words).toBeLessThanOrEqual(360);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
    }
    await page.close();
  });

  test('stepping back leaves no name under a bar at the top', async () => {
    const url = `${server.origin}/sticky.html`;
    const { page } = await openRead(extension, url, VIEWPORT);
    for (let i = 0; i < 22; i++) await step(url, 1);
    for (let i = 0; i < 14; i++) {
      if (i % 3 === 0) await page.evaluate(() => scrollBy({ top: 55, behavior: 'instant' }));
      await step(url, -1);
      expect((await openName(page))?.top).toBeGreaterThanOrEqual(110);
    }
    await page.close();
  });

  test('the inks of the marks are those for the ground that most stand on', async () => {
    const url = `${server.origin}/hero.html`;
    const control = await extension.control();
    await control.evaluate(async () => {
      type Area = { storage: { local: { set(values: object): Promise<void> } } };
      const api = (globalThis as never as { browser?: Area; chrome: Area }).browser ?? (globalThis as never as { chrome: Area }).chrome;
      await api.storage.local.set({ 'set:headlines': true });
    });
    const { page } = await openRead(extension, url, VIEWPORT);
    expect((await marked(url))[0]?.start).toBe(0);
    const ink = () =>
      page.evaluate(() =>
        document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).find((rule) => rule.includes('backgrounder-person')),
      );
    expect(await ink()).toContain('rgb(123, 75, 148)');
    await page.close();
  });
});
