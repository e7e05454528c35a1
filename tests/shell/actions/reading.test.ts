import { beforeEach, expect, test, vi } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { Article } from '../../../src/core/article/types.ts';
import { belongsTo } from '../../../src/core/notes/address.ts';
import type { TeacherReading } from '../../../src/core/notes/model.ts';

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
const page = vi.hoisted(() => ({ article: {} as object, selected: {} as object, asked: [] as unknown[] }));
vi.mock('../../../src/shell/browser.ts', async () => (await import('../storage/memory.ts')).memoryBrowser(area));
vi.mock('../../../src/shell/messages.ts', () => ({
  ask: async (_: string, body: unknown) => {
    page.asked.push(body);
    return null;
  },
  askPage: async (_: number, kind: string) => (kind === 'selected' ? page.selected : page.article),
}));
const files = vi.hoisted(() => [] as string[]);
vi.mock('../../../src/shell/storage/save-file.ts', async (whole) => ({
  ...(await whole<object>()),
  saveFile: (...file: string[]) => files.push(file.join('\n')),
}));
const { panelActions } = await import('../../../src/shell/actions/panel.ts');
const { readingActions } = await import('../../../src/shell/actions/reading.ts');
const { loadReadings } = await import('../../../src/shell/storage/notes.ts');

const URL = 'https://news.example/kims-train';
const status = { state: 'read' as const, reason: '', url: URL, date: '2023-09-06', annotations: [] };
const tab = () => ({ id: 7, url: URL, access: 'ok' as const, status });
const acts = readingActions(tab);

beforeEach(() => {
  area.stored = {};
  page.asked = [];
});

/** A reading begun on an article, kept, and read back. */
async function keptOf(article: Partial<Article>): Promise<TeacherReading[]> {
  page.article = { text: 'An article.', blocks: [], ...article };
  const begun = await acts.begin('en');
  if (begun) await acts.keep(begun);
  return loadReadings();
}

test.each([
  ['a soft hyphen', 'Mos\u00adcow looks for shells', 'Moscow looks for shells'],
  ['a zero-width sign', 'Moscow\u200b looks', 'Moscow looks'],
  ['a direction sign', '\u202eMoscow\u200e looks', 'Moscow looks'],
  ['a tag', 'The <b> of HTML', 'The ‹b> of HTML'],
  ['nothing that can be seen', '\u200b', 'Reading'],
  ['addresses in one another', 'data:vbscript:xa/b', 'data:vbscript∶xa/b'],
  ['half an emoji at its end', `${'x'.repeat(189)}🚂🚂`, 'x'.repeat(189)],
])('a reading begun under a headline with %s is read back, and its copy, too', async (_, title, wanted) => {
  const [reading] = await keptOf({ title });
  expect(reading).toMatchObject({ title: wanted, article: { title: wanted } });
  const copied = await acts.copy(reading as TeacherReading);
  expect((await loadReadings()).map((one) => one.title)).toEqual([wanted, copied.title]);
});

test('a copy of a reading with a full title does not halve its last sign', async () => {
  const [reading] = await keptOf({ title: 'x' });
  await acts.copy({ ...(reading as TeacherReading), title: `${'x'.repeat(189)}🚂🚂` });
  expect((await loadReadings()).map((one) => one.title)).toEqual(['x', `${'x'.repeat(189)} (2)`]);
});

test.each([
  ['with quotation marks', `${URL}/o'neill?a='b'`],
  ['of great length', `${URL}/${'x'.repeat(2500)}`],
])('a reading begun at an address %s is read back', async (_, url) => {
  const [reading] = await keptOf({ title: 'Shells', url });
  expect(reading).toBeDefined();
  if (url.length < 2000) expect(belongsTo(reading as TeacherReading, { url, text: '' })).toBe('address');
});

test.each([
  ['an address that runs a script', 'He typed data:image/png there.', 'data:image/png'],
  ['a script, and nothing else', 'javascript:void', 'javascript:void'],
  ['nothing that can be seen', 'Mos\u00adcow \u200b looks', ' \u200b '],
])('a note on %s does not make its reading unreadable', async (_, text, words) => {
  await keptOf({ title: 'x', text });
  page.selected = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  const note = await acts.fromSelection('note');
  expect(note?.quote?.exact.replace('∶', ':')).toBe(words.trim() === '\u200b' ? undefined : words);
  const [reading] = (await loadReadings()) as [TeacherReading];
  const notes = note ? [note] : [];
  await acts.keep({ ...reading, notes });
  expect(await loadReadings()).toMatchObject([{ notes }]);
});

test('on a page of several articles the panel speaks of a name on the day of its own', async () => {
  const annotation = { entity: 'john-kerry', day: '2016-05-04' } as Annotation;
  await acts.propose(annotation);
  await panelActions(tab).load('john-kerry', annotation);
  await panelActions(tab).load('john-kerry', undefined);
  expect(page.asked).toMatchObject([{ context: { date: '2016-05-04' } }, { context: { date: '2016-05-04' } }, { context: { date: '2023-09-06' } }]);
});

test('a file of answers is named after the student first, so that a long title does not cut the name, and bears the day of her calendar', async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  vi.setSystemTime('2026-12-01T02:00:00Z');
  const [reading] = await keptOf({ title: 'North Korea, Russia and the war in Ukraine: a reading for class 10b' });
  acts.answers(reading as TeacherReading, {}, 'Иван Петров');
  vi.useRealTimers();
  vi.unstubAllEnvs();
  expect(files).toEqual([expect.stringMatching(/^иван-петров-north-korea-russia-and-the-war-in-ukraine-a-read\.txt\n[\s\S]*\nИван Петров, 2026-11-30\n/)]);
});
