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
