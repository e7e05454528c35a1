/**
 * npm start [-- [chromium|firefox] [2016|2023|2026]]
 * Builds the extension, serves a sample article and opens it in a real browser. Without a display it prints what was marked and saves a picture.
 */
import { execFileSync } from 'node:child_process';
import type { PageStatus } from '../core/protocol.ts';
import { browserPath } from './browser/browsers.ts';
import { type Extension, launch } from './browser/launch.ts';
import { servePages } from './browser/server.ts';
import { endWithReader } from './pipe.ts';
import { chooseSample, SAMPLES } from './sample.ts';

const PICTURE = '.output/sample.png';
/** A cold background opens the dataset; slow machines need a moment. */
const PATIENCE = 15_000;

async function main(args: readonly string[]): Promise<number> {
  const { browser: name, file } = chooseSample(args);
  browserPath(name);
  console.log(`building for ${name} …`);
  execFileSync('npx', ['wxt', 'build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])], { stdio: 'pipe', shell: process.platform === 'win32' });
  const visible = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const server = await servePages([SAMPLES]);
  const extension = await launch(name, { headless: !visible });
  const url = `${server.origin}/${file}`;
  try {
    if (visible) await show(extension, url);
    else await print(extension, url);
  } finally {
    await extension.close().catch(() => {
      // The reader closed the browser herself: that is how it ends.
    });
    await server.close();
  }
  return 0;
}

async function show(extension: Extension, url: string): Promise<void> {
  const page = (await extension.browser.pages())[0] ?? (await extension.browser.newPage());
  await page.goto(url);
  await page.bringToFront();
  console.log(`${url}\nrest the pointer on an underlined name; close the browser to end`);
  await new Promise((closed) => extension.browser.once('disconnected', closed));
}

async function print(extension: Extension, url: string): Promise<void> {
  const page = await extension.browser.newPage();
  await page.goto(url);
  const status = await readStatus(extension, url);
  const marked = status.annotations.filter((annotation) => annotation.marked);
  console.log(`${status.title ?? url} (${status.date ?? 'no date'}): ${marked.length} names marked`);
  for (const { text, name, kind, what } of marked) console.log(`  ${text.padEnd(30)} ${kind.padEnd(13)} ${name}: ${what}`);
  const first = marked.find(({ kind }) => kind === 'person') ?? marked[0];
  if (first) await extension.askPage(url, 'open', { id: first.id });
  await page.bringToFront();
  await new Promise((done) => setTimeout(done, 400));
  await page.screenshot({ path: PICTURE });
  console.log(`no display here: a picture with the card of ${first?.name ?? 'nobody'} is in ${PICTURE}`);
}

async function readStatus(extension: Extension, url: string): Promise<PageStatus> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const status = await extension.askPage(url, 'status', null);
    if (status?.state === 'read') return status;
    if (Date.now() > end) throw new Error(`the page was not read: ${status?.state ?? 'no answer'} ${status?.reason ?? ''}`);
    await new Promise((done) => setTimeout(done, 150));
  }
}

function fail(line: string): number {
  console.error(line);
  return 1;
}

endWithReader();
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  // A build that fails says why on its error stream.
  const said = (error as { stderr?: Buffer }).stderr?.toString();
  return fail(said || (error instanceof Error ? error.message : String(error)));
});
