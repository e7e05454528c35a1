/** What a reader waits for, in real browsers: from the page to its marks, and from a pointer at rest to the card. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { type Extension, launch } from '../../src/cli/browser/launch.ts';
import { servePages } from '../../src/cli/browser/server.ts';
import { articleOf } from './background.ts';
import { median } from './clock.ts';
import { seeded } from './random.ts';
import { ratio } from './show.ts';

const ROUNDS = 21;
const DELAY = 150;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** In the page from its first moment: when its own text was there, and the first frame with a mark. */
const WATCH = `<script>addEventListener('DOMContentLoaded', () => {
  const ready = performance.now();
  const look = () => [...CSS.highlights.keys()].some((key) => key.startsWith('backgrounder')) ? (globalThis.marks = performance.now() - ready) : requestAnimationFrame(look);
  look();
})</script>`;

export async function readerIn(name: BrowserName): Promise<void> {
  const articles = new Map([10_000, 50_000].map((length) => [`/article-${length}`, length]));
  const pages = new Map<string, { body: string }>();
  for (const [path, length] of articles) pages.set(path, { body: await articleOf(length, WATCH) });
  const server = await servePages([], pages);
  const extension = await launch(name);
  try {
    for (const [path, length] of articles) await marks(extension, server.origin + path, length);
    await cards(extension, `${server.origin}/article-10000`);
  } finally {
    await extension.close();
    await server.close();
  }
}

/** Loading pages afresh, with the background awake. */
async function marks(extension: Extension, url: string, length: number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await extension.browser.newPage();
    await page.goto(url);
    const time = (await (await page.waitForFunction('globalThis.marks')).jsonValue()) as number;
    // The first finds the background asleep and is another thing.
    if (round > 0) times.push(time);
    await page.close();
  }
  console.log(
    `${extension.name}: article of ${length / 1000} kB, from its text to its marks: ${median(times).toFixed(0)} ms ` +
      `[${median(times, 0.25).toFixed(0)} – ${median(times, 0.75).toFixed(0)}], detector, verdict and starting the reader among them`,
  );
}

/** The card, its delay taken off; against an empty box that the page shows by itself after the same delay. */
async function cards(extension: Extension, url: string): Promise<void> {
  const control = await extension.control();
  await control.evaluate(async (delay) => {
    type Area = { storage: { local: { set(values: object): Promise<void> } } };
    const api = (globalThis as never as { browser?: Area; chrome: Area }).browser ?? (globalThis as never as { chrome: Area }).chrome;
    await api.storage.local.set({ 'set:openDelay': delay });
  }, DELAY);
  const page = await extension.browser.newPage();
  await page.goto(url);
  await page.waitForFunction('globalThis.marks');
  await page.bringToFront();
  const spots = await prepare(page, DELAY);
  const next = seeded(3);
  const times = { bare: [] as number[], card: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const what of round % 2 ? (['bare', 'card'] as const) : (['card', 'bare'] as const)) {
      const spot = spots[Math.floor(next() * spots.length)] as { x: number; y: number };
      await page.mouse.move(3, 3);
      // Long enough that the pointer does not count as exploring.
      await pause(1100);
      await page.evaluate((which) => void Object.assign(globalThis, { waitFor: which, opened: undefined }), what);
      await page.mouse.move(...(what === 'card' ? ([spot.x, spot.y] as const) : ([5, 400] as const)));
      const time = (await (await page.waitForFunction('globalThis.opened')).jsonValue()) as number;
      if (round > 0) times[what].push(time);
    }
  }
  const ratios = times.card.map((time, i) => time / (times.bare[i] as number));
  const row = { ms: 0, ratio: median(ratios), low: median(ratios, 0.25), high: median(ratios, 0.75) };
  console.log(
    `${extension.name}: a card on a name met for the first time or again, its delay taken off: ${median(times.card).toFixed(1)} ms ` +
      `[${median(times.card, 0.25).toFixed(1)} – ${median(times.card, 0.75).toFixed(1)}], ${ratio(row)} × an empty box (${median(times.bare).toFixed(1)} ms)`,
  );
  await page.close();
}

/** Measures in the page, from the pointer's event to the frame after what it brought; gives the middles of the marks in view. */
const prepare = (page: Page, delay: number) =>
  page.evaluate((wait) => {
    const state = globalThis as never as { waitFor?: string | undefined; opened?: number };
    let moved = 0;
    // A method: functions held in variables would get helpers that the page does not have.
    const clock = {
      painted() {
        requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(state, { opened: performance.now() - moved - wait })));
      },
    };
    addEventListener(
      'mousemove',
      () => {
        moved = performance.now();
        if (state.waitFor !== 'bare') return;
        state.waitFor = undefined;
        requestAnimationFrame(() =>
          setTimeout(() => {
            const box = document.createElement('div');
            box.style.cssText = 'position:absolute;inset:40px auto auto 40px;inline-size:340px;block-size:300px;background:#eee';
            document.documentElement.append(box);
            clock.painted();
            setTimeout(() => box.remove(), 500);
          }, wait),
        );
      },
      true,
    );
    new MutationObserver(() => {
      if (state.waitFor !== 'card' || !document.querySelector('backgrounder-card')) return;
      state.waitFor = undefined;
      clock.painted();
    }).observe(document.documentElement, { childList: true });
    return [...CSS.highlights].flatMap(([key, highlight]) =>
      [...(key.startsWith('backgrounder') ? highlight : [])].flatMap((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        // The first line of it: the middle of two lines may lie beside both.
        const [box] = range.getClientRects();
        return box && box.bottom < innerHeight && box.top > 30 ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
      }),
    );
  }, delay);
