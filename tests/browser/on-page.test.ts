import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { builtFolder } from '../../src/cli/browser/launch.ts';
import { launchForTests } from './harness/launch.ts';
import { pierce } from './harness/pierce.ts';
import { hover, middleOf, openEntity, openRead, pause, traces, until } from './harness/stage.ts';
import { store } from './harness/stored.ts';
import { withBrowser } from './harness/with-browser.ts';

const SAMPLE = '2023-ukraine-north-korea.html';
const sample = readFileSync(`assets/samples/${SAMPLE}`, 'utf8');
/** Links as sites draw them, and whether they have a line of their own. */
const LINKS: readonly (readonly [css: string, hasLine: boolean])[] = [
  ['color:#0645ad;text-decoration:underline', true],
  ['text-decoration:underline;text-underline-offset:3px', true],
  ['border-bottom:1px solid currentColor', true],
  ['background:linear-gradient(#000,#000) 0 100%/100% 1px no-repeat', true],
  ['text-decoration:underline transparent', false],
  ['border-bottom:1px solid transparent', false],
  ['color:#0645ad', false],
];
const lines = LINKS.map(
  (_, i) =>
    `<p>At ${i + 1} o’clock on Tuesday <a class="l${i}" href="#">Sergei <i>Shoigu</i></a> met the press in the <a class="l${i}" href="#">harbour with its old boats</a>, said one who was there. Kim Jong Un was not.</p>`,
).join('');
const css = `a{color:inherit;text-decoration:none}${LINKS.map(([one], i) => `a.l${i}{${one}}`).join('')}`;
const PAGES = new Map([
  [
    '/lines.html',
    {
      body: sample
        .replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, `$1<article><h1>Shoigu and Kim</h1>${lines}</article>$2`)
        .replace('</head>', `<style>${css}</style></head>`),
    },
  ],
  ['/area.html', { body: sample.replace('</main>', '</main><textarea id="paste"></textarea>') }],
  ['/next.html', { body: '<title>Next</title><p>Next.' }],
]);

describe.each<BrowserName>(['chromium', 'firefox'])('marks and cards on the page in %s', (name) => {
  const { server, extension } = withBrowser(name, PAGES);
  let url: string;
  beforeAll(() => {
    url = `${server.origin}/${SAMPLE}`;
  });
  afterEach(() => store(extension, Object.fromEntries(['on', 'markStyle', 'density', 'repeat'].map((key) => [`set:${key}`, undefined]))));
  const openCard = async (page: Page, at: string) => {
    await hover(page, 'Sergei Shoigu');
    await until('the card', async () => (await openEntity(extension, at)) === 'sergei-shoigu');
  };

  test('names on a line of the page’s own are tinted, whatever draws it; others keep their dots', async () => {
    await store(extension, { 'set:repeat': 'all' });
    const { page } = await openRead(extension, `${server.origin}/lines.html`);
    const marked = () =>
      page.evaluate((count) => {
        const classes = (key: string) => {
          const at = [...(CSS.highlights.get(key) ?? [])].map(({ startContainer }) => startContainer.parentElement?.closest('p a')?.className);
          return Array.from({ length: count }, (_, i) => at.filter((one) => one === `l${i}`).length);
        };
        const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
        const rule = (key: string) => rules.find((one) => one.startsWith(`::highlight(${key})`)) ?? '';
        return [classes('backgrounder-person'), classes('backgrounder-person-lined'), rule('backgrounder-person'), rule('backgrounder-person-lined')] as const;
      }, LINKS.length);
    // Two text nodes each.
    for (const style of ['dotted', 'tint']) {
      await store(extension, { 'set:markStyle': style });
      await until(`the style ${style}`, async () => (await marked())[2].includes(style === 'tint' ? 'background-color' : 'dotted'));
      const [plain, lined, , rule] = await marked();
      expect(plain).toEqual(LINKS.map(([, has]) => (has ? 0 : 2)));
      expect(lined).toEqual(LINKS.map(([, has]) => (has ? 2 : 0)));
      expect(rule).toContain('background-color');
      expect(rule).not.toContain('underline');
    }
    await store(extension, { 'set:markStyle': 'dot' });
    await until('one dot', async () => (await marked())[2].includes('3px'));
    expect((await marked())[1]).toEqual(LINKS.map(([, has]) => (has ? 1 : 0)));
    await store(extension, { 'set:on': false });
    await until('all to go', async () => (await traces(page)).highlights === 0);
    await page.close();
  });

  test('what is said aloud comes into a live region that is there already, also with the second card', async () => {
    const { page } = await openRead(extension, url);
    await openCard(page, url);
    await pierce(page);
    await page.mouse.move(3, 3);
    await until('it to go', async () => (await traces(page)).host === 0);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver((changes) => {
        const host = changes.flatMap(({ addedNodes }) => [...addedNodes]).find(({ nodeName }) => nodeName === 'BACKGROUNDER-CARD') as Element | undefined;
        const region = host?.shadowRoot?.querySelector('.said-aloud');
        if (!region) return;
        said.push(region.textContent ?? '');
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
      }).observe(document.documentElement, { childList: true });
    });
    await openCard(page, url);
    const heard = () => page.evaluate(() => (globalThis as never as { said: string[] }).said);
    await until('the words', async () => (await heard()).length > 1);
    expect(await heard()).toEqual(['', 'Sergei Shoigu: Minister of Defence of Russia']);
    await page.close();
  });

  test('text that is selected is copied as the page has it, with a card open, too', async () => {
    const at = `${server.origin}/area.html`;
    const { page } = await openRead(extension, at);
    const pasted = async () => {
      const all = ['KeyA', 'KeyC', 'KeyV'] as const;
      await page.keyboard.down('Control');
      for (const key of all) {
        if (key === 'KeyV') await page.evaluate(() => document.querySelector<HTMLElement>('#paste')?.focus({ preventScroll: true }));
        await page.keyboard.press(key);
        await pause(150);
      }
      await page.keyboard.up('Control');
      return page.$eval('#paste', (area) => {
        const { value } = area as HTMLTextAreaElement;
        (area as HTMLTextAreaElement).value = '';
        (area as HTMLElement).blur();
        return value;
      });
    };
    const bare = await pasted();
    expect(bare).toContain('Sergei Shoigu, the Russian defence');
    await openCard(page, at);
    expect(await pasted()).toBe(bare);
    expect((await traces(page)).host).toBe(1);
    await page.close();
  });

  test('a page that writes itself anew under an open card keeps no copy of it, and its names open', async () => {
    const { page } = await openRead(extension, url);
    for (const anew of [
      'document.body.replaceWith(document.body.cloneNode(true))',
      'document.documentElement.innerHTML = document.documentElement.innerHTML',
    ]) {
      await page.mouse.move(3, 3);
      await openCard(page, url);
      const { ranges } = await traces(page);
      await page.evaluate(anew);
      await until('the card to go', async () => (await traces(page)).host === 0);
      await until('the marks', async () => (await traces(page)).ranges === ranges);
    }
    await page.mouse.move(3, 3);
    await openCard(page, url);
    expect((await traces(page)).host).toBe(1);
    await page.close();
  });

  test('away from an open card and back again, twice: no card, the same marks, and names that open', async () => {
    const { page } = await openRead(extension, url);
    const { ranges } = await traces(page);
    await openCard(page, url);
    for (let i = 0; i < 2; i++) {
      await page.evaluate(() => {
        location.href = '/next.html';
      });
      await until('the next page', () => page.evaluate(() => location.pathname === '/next.html').catch(() => false));
      await page.evaluate(() => history.back());
      await until('the marks', async () => (await traces(page).catch(() => undefined))?.ranges === ranges);
      expect(await traces(page)).toMatchObject({ host: 0, sheets: 1 });
      await page.mouse.move(3, 3);
      await openCard(page, url);
    }
    await page.close();
  });

  test('in a window as low as at 400 per cent a card of a place says what it is', async () => {
    const { page } = await openRead(extension, url, { width: 320, height: 256 });
    const { x, y } = await middleOf(page, 'Kherson');
    await page.mouse.move(x, Math.max(2, y - 20));
    await page.mouse.move(x, y, { steps: 3 });
    await until('the card', async () => (await openEntity(extension, url)) === 'kherson');
    await pierce(page);
    const seen = await page.evaluate(() => {
      const card = document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.card');
      const box = (part: string) => card?.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      return {
        map: box('.map svg').height,
        what: box('.what').bottom,
        gist: box('.gist').top,
        foot: box('.foot').top,
        over: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(seen.map).toBe(0);
    expect(seen.what).toBeLessThan(seen.foot);
    expect(seen.gist).toBeLessThan(seen.foot);
    expect(seen.over).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('words without end break within the card, wherever they stand', async () => {
    const { page } = await openRead(extension, url);
    await openCard(page, url);
    await pierce(page);
    const over = await page.evaluate(() => {
      const card = document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.card');
      const wide: string[] = [];
      for (const one of card?.querySelectorAll('h2, .what span, .gist, .post, .since li > :last-child, .facts dt, .facts dd, .chip') ?? []) {
        one.append('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
        const scroll = card?.querySelector('.scroll') as HTMLElement;
        if (scroll.scrollWidth > scroll.clientWidth) wide.push(one.className || one.localName);
      }
      return wide;
    });
    expect(over).toEqual([]);
    await page.close();
  });

  test('settings that change while four tabs are open reach them all, the last ones at the end', { timeout: 180_000 }, async () => {
    const pages: Page[] = [];
    for (let i = 0; i < 4; i++) pages.push((await openRead(extension, `${url}?${i}`)).page);
    const all = async () => [...new Set(await Promise.all(pages.map(async (page) => JSON.stringify({ ...(await traces(page)), html: 0 }))))];
    const [first, ...others] = await all();
    expect(others).toEqual([]);
    const reach = (what: string, wanted: (ranges: number) => boolean) =>
      until(
        what,
        async () => {
          const [one, ...rest] = await all();
          return rest.length === 0 && wanted((JSON.parse(one as string) as { ranges: number }).ranges);
        },
        40_000,
      );
    const usual = (JSON.parse(first as string) as { ranges: number }).ranges;
    await store(extension, { 'set:repeat': 'all', 'set:density': 'full' });
    await reach('more marks', (ranges) => ranges > usual);
    await store(extension, { 'set:markStyle': 'hover' });
    await reach('none', (ranges) => ranges === 0);
    // As fast as a hand that looks what each does.
    for (let i = 0; i < 6; i++) await store(extension, { 'set:on': i % 2 === 1, 'set:markStyle': ['dotted', 'tint', 'dot'][i % 3] });
    await store(extension, { 'set:on': undefined, 'set:markStyle': undefined, 'set:repeat': undefined, 'set:density': undefined });
    await reach('what was at first', (ranges) => ranges === usual);
    expect(await all()).toEqual([first]);
    await store(extension, { 'set:on': false });
    await reach('all to go', (ranges) => ranges === 0);
    expect(await all()).toEqual([JSON.stringify({ highlights: 0, ranges: 0, sheets: 0, host: 0, html: 0 })]);
    for (const page of pages) await page.close();
  });

  // Firefox's driver loses our own pages at an update: there only the page can be asked.
  test('three updates under an open tab leave one reader, whose marks are the only ones, one sheet, and no card but its own', {
    timeout: 120_000,
  }, async () => {
    const updated = await launchForTests(name);
    try {
      const { page } = await openRead(updated, url);
      const { ranges } = await traces(page);
      const openCardHere = async () => {
        await page.bringToFront();
        await hover(page, 'Kherson');
        await until('a card', async () => (await traces(page)).host === 1);
      };
      for (let i = 0; i < 3; i++) {
        await openCardHere();
        await updated.browser.installExtension(builtFolder(name));
        if (name === 'chromium') {
          const readAnew = async () => (await updated.ask('annotate', { tab: await updated.tabId(url), asked: true })).ok;
          await until('the new background', () => readAnew().catch(() => false));
          await until('the new reader', async () => (await updated.askPage(url, 'status', null))?.state === 'read');
        }
        await page.bringToFront();
        await page.mouse.move(2, 2);
        await until('the old card and sheet to go', async () => {
          const now = await traces(page);
          return now.host === 0 && now.sheets === 1 && now.ranges === ranges;
        });
      }
      await openCardHere();
      await page.mouse.move(2, 2);
      await until('it to close', async () => (await traces(page)).host === 0);
      expect(await traces(page)).toMatchObject({ ranges, sheets: 1 });
    } finally {
      await updated.close();
    }
  });
});
