/**
 * Turns a saved page into a test fixture of our own writing: the structure stays, every word is replaced.
 *
 *     npm run fixture -- saved.html name [--url https://…]
 *
 * writes tests/fixtures/pages/<name>/source.html and expected.json, which holds what is read from the fixture today:
 * correct it by hand where that is wrong, and the page has become a test.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { MiniNode } from './dom/nodes.ts';
import { parsePage } from './dom/parse.ts';
import { disguise, disguisedUrl } from './fixture/page.ts';
import { filler } from './fixture/words.ts';
import { readHtml } from './html.ts';

/** What a fixture is expected to read as. */
export interface Expected {
  url: string;
  isArticle: boolean;
  reason: string;
  title?: string;
  date?: string;
  updated?: string;
  published?: string;
  lang?: string;
  /** One line a block: its role and its text. */
  blocks: string[];
}

/** The fixture of a page: its HTML, and what is read from it. */
export function makeFixture(html: string, url: string): { source: string; expected: Expected } {
  const lang = readHtml(html, url).article?.lang ?? 'en';
  const words = filler(randomBytes(12).toString('hex'), lang.split('-')[0] ?? 'en');
  const source = disguise(parsePage(html) as unknown as MiniNode, words, siteOf(url));
  const address = disguisedUrl(url, words);
  return { source, expected: expectedOf(source, address) };
}

/** The name of a site as it is found in class names: the longest label of its host. */
function siteOf(url: string): string {
  const labels = (/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '').split('.').slice(0, -1);
  return labels.filter((label) => label !== 'www' && label !== 'com').sort((a, b) => b.length - a.length)[0] ?? '';
}

/** What is read from a fixture's HTML, in the form that is kept. */
export function expectedOf(source: string, url: string): Expected {
  const { verdict, article } = readHtml(source, url);
  const { title, date, updated, published, lang, text = '', blocks = [] } = article ?? {};
  return {
    url,
    ...verdict,
    ...(title && { title }),
    ...(date && { date }),
    ...(updated && { updated }),
    ...(published && { published }),
    ...(lang && { lang }),
    blocks: blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`),
  };
}

/** The flags; undefined where one is unknown or a part is missing. */
function readFlags(): { file: string; name: string; url?: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
    const [file, name] = positionals;
    return file && name && /^[a-z\d-]+$/.test(name) && existsSync(file) ? { file, name, url: values.url } : undefined;
  } catch {
    return undefined;
  }
}

function main(): void {
  const flags = readFlags();
  if (!flags) {
    console.error('usage: npm run fixture -- saved.html name [--url https://…]');
    process.exitCode = 2;
    return;
  }
  const { file, name, url } = flags;
  const { source, expected } = makeFixture(readFileSync(file, 'utf8'), url ?? 'https://news.example.org/world/a-story-of-some-words');
  const folder = join(resolve(import.meta.dirname, '../..'), 'tests/fixtures/pages', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'source.html'), source);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${folder}: ${expected.reason}, ${expected.blocks.length} blocks, ${expected.date ?? 'no date'}, ${expected.lang ?? 'no language'}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
