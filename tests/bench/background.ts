/**
 * The real background in real browsers: waking it with the full dataset against waking the same build with an empty one, and whole
 * articles from the page to the marks.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { builtFolder, type Extension, launch } from '../../src/cli/browser/launch.ts';
import { servePages } from '../../src/cli/browser/server.ts';
import { writeDictionary } from '../../src/core/dictionary/write.ts';
import { writeFacts } from '../../src/core/facts/write.ts';
import { writeRecords } from '../../src/core/facts/write-records.ts';
import { packedDataset, readPacked } from '../../src/dataset/cache.ts';
import { OUT } from './bundle.ts';
import { median } from './clock.ts';
import { ratio } from './show.ts';
import { makeText } from './texts.ts';

/** Many, as a waking takes as long as whatever else the machine does lets it. */
const ROUNDS = 31;
/** Firefox stops an idle event page after this, in ms; its driver offers no other way. */
const IDLE = 400;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export async function backgroundIn(name: BrowserName): Promise<void> {
  const empty = withoutData(name);
  const prefs = { 'extensions.background.idle.timeout': IDLE };
  const full = await launch(name, { prefs });
  const none = await launch(name, { prefs, folder: empty });
  try {
    await waking(name, full, none);
    await reading(name, full);
  } finally {
    await Promise.all([full.close(), none.close()]);
  }
}

/** The production build with a dataset of nothing. */
function withoutData(name: BrowserName): string {
  const folder = join(OUT, `${name}-empty`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(builtFolder(name), folder, { recursive: true });
  writeFileSync(join(folder, 'data/names.bin'), writeDictionary([]).bytes);
  writeFileSync(join(folder, 'data/facts.bin'), writeFacts([], { version: 'none', asOf: '2026-01' }));
  writeFileSync(join(folder, 'data/cards.bin'), writeRecords([], {}));
  return folder;
}

async function waking(name: BrowserName, full: Extension, none: Extension): Promise<void> {
  const [a, b] = [await full.control(), await none.control()];
  const times = { none: [] as number[], full: [] as number[], warm: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    await stop(name, none);
    await stop(name, full);
    // The order changes, so that neither always finds the machine warmer.
    if (round % 2) times.none.push(await roundTrip(b));
    times.full.push(await roundTrip(a));
    times.warm.push(await roundTrip(a));
    if (round % 2 === 0) times.none.push(await roundTrip(b));
  }
  const ratios = times.full.map((time, i) => time / (times.none[i] as number));
  const row = { ms: 0, ratio: median(ratios), low: median(ratios, 0.25), high: median(ratios, 0.75) };
  console.log(
    `${name}: waking a stopped background until it can link: ${ratio(row)} × the same with an empty one ` +
      `(medians ${median(times.full).toFixed(1)} and ${median(times.none).toFixed(1)} ms; awake: ${median(times.warm).toFixed(1)} ms)`,
  );
}

/** Stops the background for real; a reload would bring the page's caches back warm. */
async function stop(name: BrowserName, { browser }: Extension): Promise<void> {
  if (name === 'firefox') return void (await pause(IDLE * 4));
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
  for (let i = 0; i < 100 && browser.targets().some((one) => one.type() === 'service_worker'); i++) await pause(20);
}

/** From our page to the background and back; "about" answers when articles can be linked. Milliseconds. */
function roundTrip(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const scope = globalThis as never as Record<'browser' | 'chrome', { runtime: { sendMessage(message: object): Promise<unknown> } } | undefined>;
    const begin = performance.now();
    await (scope.browser ?? scope.chrome)?.runtime.sendMessage({ kind: 'about', body: null });
    return performance.now() - begin;
  });
}

/** A page with an article of that many characters, with names that most entries of high prominence have. */
export async function articleOf(length: number, head = ''): Promise<string> {
  const cards = readPacked(packedDataset());
  const { openEngine } = await import('../../src/core/engine/open-engine.ts');
  const known = [...openEngine(cards).all()].filter((entity) => entity.prominence >= 4).map((entity) => entity.name);
  const blocks = makeText(known, length)
    .split('\n')
    .map((block) => `<p>${block}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>Bench</title><meta property="og:type" content="article">${head}<article><h1>Talks go on</h1>
    <time datetime="2023-09-05">5 September 2023</time>${blocks.join('')}</article>`;
}

/** A page read again: its text collected, linked in the background, marks painted; against a message that only asks for the state. */
async function reading(name: BrowserName, extension: Extension): Promise<void> {
  const body = await articleOf(10_000);
  const server = await servePages([], new Map([['/article', { body }]]));
  try {
    const url = `${server.origin}/article`;
    const page = await extension.browser.newPage();
    await page.goto(url);
    for (let i = 0; i < 100 && (await extension.askPage(url, 'status', null))?.state !== 'read'; i++) await pause(50);
    const times = { asked: [] as number[], read: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      let begin = performance.now();
      const status = await extension.askPage(url, 'status', null);
      times.asked.push(performance.now() - begin);
      if (status?.state !== 'read') throw new Error(`the page is not read: ${status?.state}`);
      begin = performance.now();
      await extension.askPage(url, 'reread', { asked: true });
      times.read.push(performance.now() - begin);
    }
    const { annotations = [] } = (await extension.askPage(url, 'status', null)) ?? {};
    const extra = median(times.read.map((time, i) => time - (times.asked[i] as number)));
    console.log(
      `${name}: article of 10 kB from the page to ${annotations.length} marks: ${extra.toFixed(1)} ms more than a message that asks for the state ` +
        `(${median(times.asked).toFixed(1)} ms by the browser's driver)`,
    );
  } finally {
    await server.close();
  }
}
