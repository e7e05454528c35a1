import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { hover, middleOf, openEntity, openRead, pause, traces, until } from './harness/stage.ts';
import { store } from './harness/stored.ts';
import { withBrowser } from './harness/with-browser.ts';

const sample = readFileSync('assets/samples/2023-ukraine-north-korea.html', 'utf8');
const article = /<main[^>]*>([\s\S]*)<\/main>/.exec(sample)?.[1] ?? '';
const other = /<main[^>]*>([\s\S]*)<\/main>/.exec(readFileSync('assets/samples/2016-middle-east.html', 'utf8'))?.[1] ?? '';
const TEASER = '<p>Angela Merkel, who was chancellor at the time, said on Tuesday in Berlin that she would not comment on what had been written.</p>';
const feed = Array.from({ length: 12 }, (_, i) => `<div><h2>Story ${i}</h2>${TEASER}</div>`).join('');
const CONSENT = `<h1>Your privacy</h1>${'<p>We and our partners in Ukraine, Russia and Germany store cookies on your machine, and ask for your consent to that and to much else.</p>'.repeat(5)}`;
const CLOSE = '<form method="dialog"><button id="close">Close</button></form>';
const page = (body: string, css = '') => ({
  body: sample.replace(/<body>[\s\S]*<\/body>/, () => `<body>${body}</body>`).replace('</head>', `<style>dialog{width:600px}${css}</style></head>`),
});
const PAGES = new Map([
  [
    '/dialog.html',
    page(
      `<div>${feed}</div><dialog id="d">${article}${CLOSE}</dialog><script>d.showModal()</script>`,
      'dialog{overflow:auto;transform:none}::backdrop{background:#000c}',
    ),
  ],
  ['/popover.html', page(`<div>${feed}</div><div id="d" popover style="inset:0;margin:auto;width:600px">${article}</div><script>d.showPopover()</script>`)],
  ['/consent.html', page(`<main>${article}</main><dialog id="d">${CONSENT}${CLOSE}</dialog><script>d.showModal()</script>`)],
  ['/later.html', page(`<main>${article}</main><dialog id="d">${other}${CLOSE}</dialog>`)],
  [
    '/shadow.html',
    page(`<x-sheet id="d">${article}</x-sheet><script>
      d.attachShadow({ mode: 'open' }).innerHTML = '<div popover style="overflow:auto;height:300px"><slot></slot></div>';
      d.shadowRoot.firstChild.showPopover();
    </script>`),
  ],
  ['/beside.html', page(`<nav>Home</nav><dialog id="d" open style="position:static">${article}</dialog>`)],
]);

describe.each<BrowserName>(['chromium', 'firefox'])('what lies in front of a page in %s', (name) => {
  const { server, extension } = withBrowser(name, PAGES);
  const shoigu = async (url: string) => (await openEntity(extension, url)) === 'sergei-shoigu';
  const hasDialog = (p: Page) => p.$eval('#d', (d) => d.matches(':modal,:popover-open'));
  /** What is on top in the middle of the open card. */
  const onTop = (p: Page) =>
    p.evaluate(() => {
      const [mark] = CSS.highlights.get('backgrounder-open') ?? [];
      if (!mark) return undefined;
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { left, bottom, top } = range.getBoundingClientRect();
      const [below, above] = [bottom + 60, top - 60].map((y) => document.elementFromPoint(left + 40, y)?.localName);
      return [below, above].includes('backgrounder-card');
    });
  const inDialog = (p: Page) => p.$eval('#d', (d) => d.outerHTML);

  test.each(['/dialog.html', '/popover.html'])('an article in it is read alone, and its cards lie above it: %s', async (path) => {
    const url = server.origin + path;
    const { page: p, status } = await openRead(extension, url);
    expect(status.annotations.map(({ entity }) => entity)).not.toContain('angela-merkel');
    expect(status.title).toBeTruthy();
    expect(status.date).toBe('2023-09-06');
    const before = await inDialog(p);
    await hover(p, 'Sergei Shoigu');
    await until('the card', () => shoigu(url));
    await pause(300);
    expect(await onTop(p)).toBe(true);
    // Its own Escape, once for each.
    await p.keyboard.press('Escape');
    await until('the card to go', async () => (await traces(p)).host === 0);
    expect(await hasDialog(p)).toBe(true);
    expect(await inDialog(p)).toBe(before);
    // By key: into the card and out again.
    await p.mouse.move(3, 3);
    await extension.askPage(url, 'step', { by: 1 });
    await until('a card', async () => (await traces(p)).host === 1);
    expect(await onTop(p)).toBe(true);
    await p.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await p.keyboard.press('Enter');
    await until('the focus in it', () => p.evaluate(() => document.activeElement?.localName === 'backgrounder-card'));
    await p.keyboard.press('Escape');
    await until('the card to go', async () => (await traces(p)).host === 0);
    expect(await hasDialog(p)).toBe(true);
    await p.keyboard.press('Escape');
    await until('the page to have its own Escape', async () => !(await hasDialog(p)));
    await p.close();
  });

  test('a press in the card does not close the popover that it lies over', async () => {
    const url = `${server.origin}/popover.html`;
    const { page: p } = await openRead(extension, url);
    const before = await inDialog(p);
    await hover(p, 'Sergei Shoigu');
    await until('the card', () => shoigu(url));
    await pause(300);
    const spot = await p.evaluate(() => {
      for (let y = 10; y < innerHeight; y += 12)
        for (let x = 10; x < innerWidth; x += 12) if (document.elementFromPoint(x, y)?.localName === 'backgrounder-card') return { x: x + 6, y: y + 6 };
      return undefined;
    });
    await p.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
    await pause(300);
    expect(await hasDialog(p)).toBe(true);
    expect((await traces(p)).host).toBe(1);
    // Switched off leaves no trace.
    await store(extension, { 'set:on': false });
    await until('all to go', async () => (await extension.askPage(url, 'status', null))?.state === 'off');
    expect(await traces(p)).toMatchObject({ highlights: 0, sheets: 0, host: 0 });
    expect(await inDialog(p)).toBe(before);
    await store(extension, { 'set:on': undefined });
    await p.close();
  });

  test('a card of an article in a popover of a shadow tree lies above it, takes presses, and goes without a trace', async () => {
    const url = `${server.origin}/shadow.html`;
    const { page: p } = await openRead(extension, url);
    const tree = () => p.$eval('#d', (d) => d.shadowRoot?.innerHTML);
    const before = await tree();
    await hover(p, 'Sergei Shoigu');
    await until('the card', () => shoigu(url));
    await pause(300);
    // Beyond the edge of the popover, which cuts off what is not raised above it.
    const spot = await p.$eval('#d', (d) => {
      const edge = d.shadowRoot?.firstElementChild?.getBoundingClientRect().bottom ?? 0;
      for (let y = Math.ceil(edge) + 10; y < innerHeight; y += 12)
        for (let x = 10; x < innerWidth; x += 12) if (d.shadowRoot?.elementFromPoint(x, y)?.localName === 'backgrounder-card') return { x: x + 6, y: y + 6 };
      return undefined;
    });
    expect(spot).toBeDefined();
    await p.mouse.move(spot?.x ?? 0, spot?.y ?? 0, { steps: 6 });
    await p.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
    await pause(600);
    expect(await shoigu(url)).toBe(true);
    await p.keyboard.press('Escape');
    await until('the card to go', async () => !(await shoigu(url)));
    expect(await tree()).toBe(before);
    await p.close();
  });

  test('a dialog that goes takes its card along, and the next name opens as ever', async () => {
    const url = `${server.origin}/dialog.html`;
    const { page: p } = await openRead(extension, url);
    await hover(p, 'Sergei Shoigu');
    await until('the card', () => shoigu(url));
    await p.$eval('#d', (d) => (d as HTMLDialogElement).close());
    await until('the card to go', async () => (await traces(p)).host === 0);
    await p.$eval('#d', (d) => (d as HTMLDialogElement).showModal());
    await p.mouse.move(3, 3);
    await until('its names', async () => (await extension.askPage(url, 'status', null))?.annotations.some(({ entity }) => entity === 'sergei-shoigu'));
    await hover(p, 'Sergei Shoigu');
    // The page may be read anew just then; a card comes to a hand that moves, never to a pointer that lies where a mark appears.
    const { x, y } = await middleOf(p, 'Sergei Shoigu');
    let twitch = 0;
    await until('the card again', async () => {
      await p.mouse.move(x + (twitch++ % 2), y);
      return shoigu(url);
    });
    // Thrown away with the card in it, and put back.
    await p.$eval('#d', (d) => d.remove());
    await until('the reader to know', async () => (await openEntity(extension, url)) === undefined);
    expect((await traces(p)).host).toBe(0);
    await p.close();
  });

  test('an article under a dialog of consent is read, its cards come before the dialog, and hovers go to the dialog', async () => {
    const url = `${server.origin}/consent.html`;
    const { page: p, status } = await openRead(extension, url);
    expect(status.annotations.map(({ entity }) => entity)).toContain('sergei-shoigu');
    const [first] = status.annotations.filter(({ marked }) => marked);
    await extension.askPage(url, 'open', { id: first?.id ?? '' });
    await until('the card', async () => (await traces(p)).host === 1);
    expect(await p.evaluate(() => document.querySelector('backgrounder-card')?.parentElement?.localName)).toBe('dialog');
    await p.keyboard.press('Escape');
    await until('the card to go', async () => (await traces(p)).host === 0);
    expect(await hasDialog(p)).toBe(true);
    await hover(p, 'Sergei Shoigu');
    await pause(1200);
    expect((await traces(p)).host).toBe(0);
    await p.$eval('#close', (button) => (button as HTMLElement).click());
    await p.mouse.move(3, 3);
    await hover(p, 'Sergei Shoigu');
    await until('the card', () => shoigu(url));
    expect(await p.evaluate(() => document.querySelector('backgrounder-card')?.parentElement?.localName)).toBe('html');
    await p.close();
  });

  test('another article that opens in front is read while it is there', async () => {
    const url = `${server.origin}/later.html`;
    const { page: p } = await openRead(extension, url);
    const has = async (entity: string) => ((await extension.askPage(url, 'status', null))?.annotations ?? []).some((one) => one.entity === entity);
    expect(await has('mohammad-javad-zarif')).toBe(false);
    await p.$eval('#d', (d) => (d as HTMLDialogElement).showModal());
    await until('its names', () => has('mohammad-javad-zarif'));
    expect(await has('sergei-shoigu')).toBe(false);
    await p.$eval('#d', (d) => (d as HTMLDialogElement).close());
    await until('the page’s own names', () => has('sergei-shoigu'));
    await p.close();
  });

  test('an article in a dialog that lies among the rest is read, too', async () => {
    const { page: p, status } = await openRead(extension, `${server.origin}/beside.html`);
    expect(status.annotations.map(({ entity }) => entity)).toContain('sergei-shoigu');
    await p.close();
  });
});
