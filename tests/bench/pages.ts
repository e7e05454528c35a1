/**
 * Detector and reader on saved pages in real Chromium, scripts off, beside the same code on the command line.
 *
 *     tsx tests/bench/pages.ts [every-nth] — pages are expected under .eval/pages/<set>/<id>/source.html
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
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
const browser = await launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setJavaScriptEnabled(false);
await page.setRequestInterception(true);
let html = '';
page.on('request', (request) => {
  if (request.isNavigationRequest() && request.frame() === page.mainFrame()) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  else void request.abort();
});

const rows: { id: string; article: boolean; detect: number; cold: number; read: number; walk: number }[] = [];
const differences: string[] = [];
const ids = readdirSync(PAGES).flatMap((set) => readdirSync(join(PAGES, set)).map((id) => `${set}/${id}`));
for (const id of ids.filter((_, index) => index % nth === 0)) {
  const folder = join(PAGES, id);
  if (!existsSync(join(folder, 'source.html'))) continue;
  html = readFileSync(join(folder, 'source.html'), 'utf8');
  const { url = '' } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { url?: string };
  await page.goto('http://saved.example/', { waitUntil: 'domcontentloaded' });
  const live = (await page.evaluate(`${code};bench.measure(${JSON.stringify(url)})`)) as Record<string, number | string | boolean | undefined>;
  const saved = readHtml(html, url);
  for (const key of ['isArticle', 'reason'] as const)
    if (live[key] !== saved.verdict[key]) differences.push(`${id}: ${key} ${live[key]} in Chromium, ${saved.verdict[key]} here`);
  if (live.isArticle) for (const key of ['text', 'date', 'lang'] as const) if (live[key] !== saved.article?.[key]) differences.push(`${id}: ${key} differs`);
  rows.push({ id, article: live.isArticle === true, detect: Number(live.detect), cold: Number(live.cold), read: Number(live.read), walk: Number(live.walk) });
}
await browser.close();

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
  console.log(`${article ? 'articles' : 'others'} (${some.length}), median / 99th percentile ms: ${line.join(', ')}`);
}
console.log(`${differences.length} differences on ${rows.length} pages\n${differences.join('\n')}`);
