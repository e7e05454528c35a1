// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/core/article/types.ts';
import type { PageStatus } from '../../../src/core/protocol.ts';
import type { ReadingActions } from '../../../src/ui/reading/actions.ts';
import { readingPanel } from '../../../src/ui/reading/reading.ts';
import { sampleText } from '../../core/notes/edited.ts';
import { FULL } from '../../core/notes/sample.ts';

const messages = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
const text = (key: string, ...fillings: string[]) => (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, n: string) => fillings[Number(n) - 1] ?? '');
const ADDRESS = FULL.article.url;
const READ: PageStatus = { state: 'read', reason: '', url: ADDRESS, annotations: [] };
const IN_PAGE: PageStatus = { ...READ, lesson: { id: FULL.id, as: 'study', asked: [] } };

/** The panel's part for lessons over a page that holds one reading, which a student has opened. */
async function opened() {
  document.body.innerHTML = '<div id="offer"></div><div id="root"></div><main></main>';
  const root = document.getElementById('root') as HTMLElement;
  const show = vi.fn(async () => undefined);
  const act = {
    article: async () => ({ text: sampleText('2023-ukraine-north-korea') }) as Article,
    readings: async () => ({ here: [{ reading: FULL, lost: 0 }], elsewhere: [], links: false }),
    answersSoFar: async () => ({}),
    show,
    hide: async () => undefined,
  } satisfies Partial<ReadingActions>;
  const panel = readingPanel(root, document.getElementById('offer') as HTMLElement, { text, locale: 'en' }, act as never);
  const studying = () => root.querySelector('ol.notes textarea') !== null;
  panel.update(IN_PAGE, ADDRESS);
  await vi.waitUntil(studying);
  const settle = () => new Promise((done) => setTimeout(done, 20));
  return { panel, root, show, studying, settle };
}

test('a reading goes on while its page is loaded anew and says nothing yet, and is put into the new page', async () => {
  const { panel, show, studying, settle, root } = await opened();
  const half = root.querySelector<HTMLTextAreaElement>('ol.notes textarea') as HTMLTextAreaElement;
  half.value = 'Because arm';
  for (const status of [undefined, { ...READ, state: 'reading' as const }]) {
    panel.update(status, ADDRESS);
    await settle();
    expect(studying()).toBe(true);
  }
  expect(show).not.toHaveBeenCalled();
  panel.update(READ, ADDRESS);
  await vi.waitUntil(() => show.mock.calls.length === 1);
  panel.update(IN_PAGE, ADDRESS);
  await settle();
  expect(root.querySelector<HTMLTextAreaElement>('ol.notes textarea')?.value).toBe('Because arm');
});

test('another page in the tab ends it', async () => {
  const { panel, studying, settle } = await opened();
  panel.update(undefined, 'https://news.example/other');
  await settle();
  expect(studying()).toBe(false);
});

/** The same over a page whose answers wait until they are let go, in any order. */
function slow() {
  document.body.innerHTML = '<div id="offer"></div><div id="root"></div><main></main>';
  const root = document.getElementById('root') as HTMLElement;
  const waiting: (() => void)[] = [];
  const later = <T>(value: T) => new Promise<T>((done) => waiting.push(() => done(value)));
  const article = { text: sampleText('2023-ukraine-north-korea') } as Article;
  const act = {
    now: () => '2026-01-01T00:00:00Z',
    article: () => later(article),
    readings: () => later({ here: [], elsewhere: [FULL], links: false }),
    begin: () => later(FULL),
    keep: async () => undefined,
    show: async () => undefined,
    hide: async () => undefined,
  } satisfies Partial<ReadingActions>;
  const panel = readingPanel(root, document.getElementById('offer') as HTMLElement, { text, locale: 'en' }, act as never);
  const letGo = async (...which: number[]) => {
    for (const at of which) waiting[at]?.();
    await new Promise((done) => setTimeout(done, 5));
  };
  const key = (label: string) => [...root.querySelectorAll('button')].find((b) => b.textContent === label || b.getAttribute('aria-label') === label);
  return { root, panel, waiting, letGo, key, making: () => root.querySelector('.desk') !== null };
}

test('the list that comes late does not take away the reading that was begun meanwhile', async () => {
  const { panel, letGo, key, making, waiting } = slow();
  panel.update(READ, ADDRESS);
  await letGo();
  await letGo(0, 1);
  panel.update({ ...READ, state: 'reading' }, ADDRESS);
  panel.update({ ...READ, lesson: { id: FULL.id, as: 'study', asked: [] } }, ADDRESS);
  const asked = waiting.length - 1;
  key(text('reading_prepare'))?.click();
  await letGo(...waiting.keys());
  await letGo(...waiting.keys());
  expect(making()).toBe(true);
  await letGo(asked);
  expect(making()).toBe(true);
});

test('what was drawn later is not drawn over by what began earlier', async () => {
  const { panel, root, letGo, key, making, waiting } = slow();
  panel.update(READ, ADDRESS);
  await letGo();
  await letGo(0, 1);
  key(text('reading_prepare'))?.click();
  for (let i = 0; i < 20 && !making(); i++) await letGo(...waiting.keys());
  const notes = () => root.querySelectorAll('ol.notes > li[data-note]').length;
  const all = notes();
  const before = waiting.length;
  const remove = () => root.querySelectorAll<HTMLElement>('ol.notes > li[data-note] .bar-line > button:last-of-type');
  remove()[0]?.click();
  remove()[1]?.click();
  expect(waiting.length).toBe(before + 2);
  await letGo(before + 1);
  expect(notes()).toBe(all - 2);
  await letGo(before);
  expect(notes()).toBe(all - 2);
});
