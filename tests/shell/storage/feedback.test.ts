import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';

const state = vi.hoisted(() => ({ settings: {} as Settings }));
vi.mock('../../../src/shell/storage/store.ts', () => {
  const place = ({ url, host }: { url?: string; host?: string }) => url ?? host ?? '';
  return {
    loadSettings: async () => ({ settings: state.settings }),
    saveKnown: async (known: Settings['known'][number], keep: boolean) => {
      const others = state.settings.known.filter((one) => one.entity !== known.entity || place(one as never) !== place(known as never));
      state.settings = { ...state.settings, known: keep ? [...others, known] : others };
    },
    saveWrong: async (wrong: Settings['wrong'][number], keep: boolean) => {
      const others = state.settings.wrong.filter(
        (one) => one.entity !== wrong.entity || one.text !== wrong.text || place(one as never) !== place(wrong as never),
      );
      state.settings = { ...state.settings, wrong: keep ? [...others, wrong] : others };
    },
  };
});
const { keepFeedback } = await import('../../../src/shell/storage/feedback.ts');

const PAGE = 'https://news.example/a.html';
const OTHER = 'https://news.example/b.html';
const known = (scope: 'page' | 'site' | 'always', address: string, undo = false) =>
  keepFeedback({ what: 'known', entity: 'kim-jong-un', scope, undo }, address);
const places = () => state.settings.known.map(({ url, host }) => url ?? host ?? 'always');
beforeEach(() => {
  state.settings = { ...DEFAULT_SETTINGS, known: [] };
});

test('what is said last of a name on a page is what holds there', async () => {
  await known('always', PAGE);
  await known('page', PAGE);
  expect(places()).toEqual([PAGE]);
  await known('page', OTHER);
  expect(places()).toEqual([PAGE, OTHER]);
  await known('site', PAGE);
  expect(places()).toEqual([OTHER, 'news.example']);
});
test('what is said bears the day of the reader’s own calendar', async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  vi.setSystemTime('2026-12-01T02:00:00Z');
  await known('always', PAGE);
  vi.useRealTimers();
  vi.unstubAllEnvs();
  expect(state.settings.known).toEqual([{ entity: 'kim-jong-un', on: '2026-11-30' }]);
});
test('undone, the name is marked on the page again, whatever hid it there, and stays hidden elsewhere', async () => {
  await known('page', OTHER);
  await known('site', PAGE);
  await known('page', PAGE, true);
  expect(places()).toEqual([OTHER]);
});
test('others are left alone', async () => {
  state.settings = { ...DEFAULT_SETTINGS, known: [{ entity: 'kherson', on: '2026-11-01' }] };
  await known('always', PAGE);
  await known('always', PAGE, true);
  expect(state.settings.known).toEqual([{ entity: 'kherson', on: '2026-11-01' }]);
});

const wrong = (scope: 'page' | 'site' | 'always', address: string, undo = false, text = 'Georgia') =>
  keepFeedback({ what: 'wrong', entity: 'georgia', text, scope, undo }, address);
const wrongPlaces = () => state.settings.wrong.map(({ url, host, text }) => `${text} ${url ?? host ?? 'always'}`);

test('a wrong match is taken back where the page has another fragment or query meanwhile', async () => {
  await wrong('page', PAGE);
  expect(await wrong('page', `${PAGE}?part=2#comments`, true)).toEqual({ ok: true });
  expect(state.settings.wrong).toEqual([]);
});
test('what is said last of a wrong match holds, and of other words or pages nothing is taken back', async () => {
  await wrong('page', OTHER);
  await wrong('always', PAGE, false, 'Georgian');
  await wrong('site', PAGE);
  await wrong('page', PAGE, true);
  expect(wrongPlaces()).toEqual([`Georgia ${OTHER}`, 'Georgian always']);
});
