/**
 * Detector and reader on saved pages in a real browser, scripts off, beside the same code on the command line.
 *
 *     npm run bench:pages -- [every-nth] [chromium|firefox] — pages are expected under .eval/pages/<set>/<id>/source.html
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { browserPath } from '../../src/cli/browser/browsers.ts';
import { servePages } from '../../src/cli/browser/server.ts';
import { readHtml } from '../../src/cli/html.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = join(ROOT, '.eval/pages');
const nth = Number(process.argv[2] ?? 10);

async function bundle(): Promise<string> {
  const entry = join(ROOT, 'tests/bench/pages-entry.ts');
  const made = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, lib: { entry, name: 'bench', formats: ['iife'] } } });
  const output = Array.isArray(made) ? made[0] : made;
  return output && 'output' in output ? output.output[0].code : '';
}

const code = await bundle();
const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const browser = await launch({
  browser: name === 'firefox' ? 'firefox' : 'chrome',
  executablePath: browserPath(name),
  args: name === 'firefox' ? [] : ['--no-sandbox'],
});
const page = await browser.newPage();
if (name === 'chromium') await page.setJavaScriptEnabled(false);
// The policy keeps the page's own scripts and everything outside it away; what the driver runs is not bound by it.
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
const saved = new Map<string, { body: string; headers: Record<string, string> }>();
const server = await servePages([], saved);

const rows: { id: string; article: boolean; detect: number; cold: number; read: number; walk: number }[] = [];
const differences: string[] = [];
const ids = readdirSync(PAGES).flatMap((set) => readdirSync(join(PAGES, set)).map((id) => `${set}/${id}`));
for (const id of ids.filter((_, index) => index % nth === 0)) {
  const folder = join(PAGES, id);
  if (!existsSync(join(folder, 'source.html'))) continue;
  const html = readFileSync(join(folder, 'source.html'), 'utf8');
  const { url = '' } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { url?: string };
  // Where a page sends its reader on by itself, it is the page before that is asked for.
  const body = html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
  saved.set('/page', { body, headers });
  await page.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
  const live = (await page.evaluate(`${code};bench.measure(${JSON.stringify(url)})`)) as Record<string, number | string | boolean | undefined>;
  const here = readHtml(body, url);
  for (const key of ['isArticle', 'reason'] as const)
    if (live[key] !== here.verdict[key]) differences.push(`${id}: ${key} ${live[key]} in ${name}, ${here.verdict[key]} on the command line`);
  if (live.isArticle)
    for (const key of ['text', 'date', 'lang'] as const)
      if (live[key] !== here.article?.[key]) differences.push(`${id}: ${key} differs${atFirst(live[key], here.article?.[key])}`);
  rows.push({ id, article: live.isArticle === true, detect: Number(live.detect), cold: Number(live.cold), read: Number(live.read), walk: Number(live.walk) });
}
// Slices are tasks of the page, which scripts switched off would keep from running.
if (name === 'chromium') await page.setJavaScriptEnabled(true);
saved.set('/page', { body: '<!doctype html><title>Large</title>', headers });
await page.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
const large = (await page.evaluate(`${code};bench.slices(200000)`)) as { longest: number; whole: number; found: boolean };
await browser.close();
await server.close();

/** Where two texts part, with some words around. */
function atFirst(a: unknown, b: unknown): string {
  const [one, two] = [String(a), String(b)];
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  const from = Math.max(0, at - 20);
  return ` at ${at}: ${JSON.stringify(one.slice(from, at + 40))} / ${JSON.stringify(two.slice(from, at + 40))}`;
}

const at = (values: number[], share: number): string =>
  (values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toFixed(2);
for (const article of [true, false]) {
  const some = rows.filter((row) => row.article === article);
  const line = (['cold', 'detect', 'read', 'walk'] as const).map(
    (key) =>
      `${key} ${at(
        some.map((row) => row[key]),
        0.5,
      )} / ${at(
        some.map((row) => row[key]),
        0.99,
      )}`,
  );
  const ratio = (key: 'detect' | 'read') =>
    at(
      some.map((row) => row[key] / Math.max(0.05, row.walk)),
      0.5,
    );
  console.log(`as ratio to one pass of a TreeWalker: detector ${ratio('detect')}, reading ${ratio('read')}`);
  console.log(`${article ? 'articles' : 'others'} (${some.length}), median / 99th percentile ms: ${line.join(', ')}`);
}
console.log(`${differences.length} differences on ${rows.length} pages\n${differences.join('\n')}`);
console.log(
  `200,000 nodes read in slices: the page is held up ${large.longest.toFixed(0)} ms at most, ${large.whole.toFixed(0)} ms in all${large.found ? '' : ', nothing found'}`,
);
