import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, managed: {} as object, refuse: false as boolean | string }));
vi.mock('../../../src/shell/browser.ts', () => {
  const call = async <T>(work: () => T): Promise<T> => {
    if (area.refuse === true) throw new Error('refused');
    return work();
  };
  return {
    browser: {
      storage: {
        managed: { get: async () => area.managed },
        local: {
          getKeys: () => call(() => Object.keys(area.stored)),
          get: (keys: string | string[]) => call(() => Object.fromEntries(Object.entries(area.stored).filter(([key]) => [keys].flat().includes(key)))),
          set: (items: object) =>
            call(() => {
              if (Object.keys(items).some((key) => typeof area.refuse === 'string' && key.startsWith(area.refuse))) throw new Error('quota');
              Object.assign(area.stored, items);
            }),
          remove: (keys: string | string[]) =>
            call(() => {
              for (const key of [keys].flat()) delete area.stored[key];
            }),
        },
      },
    },
  };
});

/** A fresh copy of the code: a policy is looked at once. */
async function underPolicy(managed: object) {
  area.managed = managed;
  vi.resetModules();
  return import('../../../src/shell/storage/backup.ts');
}
beforeEach(() => {
  area.stored = {};
  area.refuse = false;
});

const READING = readFileSync('assets/samples/readings/2016-middle-east.reading.json', 'utf8');
const reading = JSON.parse(READING) as { id: string; label: string };
const at = (modified: string, label: string) => JSON.stringify({ ...reading, modified, label });
const KEY = `reading:${reading.id}`;
const titleOf = (key: string) => (JSON.parse(area.stored[key] as string) as { label: string }).label;

test('a backup has the reader’s own settings, whatever the school has set over them, and brings them back', async () => {
  const { makeBackup, restoreBackup } = await underPolicy({ locked: ['sites', 'density'], settings: { density: 'light' } });
  const own = { 'site:mine.org': 'off', 'set:density': 'full', 'set:theme': 'dark' };
  area.stored = { ...own };
  const text = await makeBackup('2026-11-29');
  expect(JSON.parse(text).settings).toMatchObject({ density: 'full', theme: 'dark', sites: { 'mine.org': 'off' } });
  expect(await restoreBackup(text)).toEqual({ whole: true, newer: [] });
  expect(area.stored).toMatchObject(own);
});

test('what a reader never chose stays open for the school, also after a backup is put back', async () => {
  const { makeBackup, restoreBackup } = await underPolicy({ settings: { density: 'light', theme: 'dark' } });
  const { loadSettings } = await import('../../../src/shell/storage/store.ts');
  area.stored = { 'set:theme': 'system', 'site:mine.org': 'off' };
  const text = await makeBackup('2026-11-29');
  area.stored = { 'set:density': 'full' };
  await restoreBackup(text);
  expect((await loadSettings()).settings).toMatchObject({ density: 'light', theme: 'system', sites: { 'mine.org': 'off' } });
});

test('a backup of an older version, in which every field stood, comes back whole', async () => {
  const { restoreBackup } = await underPolicy({ settings: { theme: 'dark' } });
  const { loadSettings } = await import('../../../src/shell/storage/store.ts');
  const settings = { ...DEFAULT_SETTINGS, density: 'full', known: [{ entity: 'kherson', on: '2026-11-01' }] };
  expect(await restoreBackup(JSON.stringify({ backgrounder: 'backup', made: '2026-11-01', settings }))).toEqual({ whole: true, newer: [] });
  expect((await loadSettings()).settings).toEqual(settings);
});

test('storage that cannot be read makes no backup of usual settings', async () => {
  const { makeBackup } = await underPolicy({});
  area.refuse = true;
  await expect(makeBackup('2026-11-29')).rejects.toThrow('refused');
});

test('a reading that was changed after the backup stays, and is told', async () => {
  const { makeBackup, restoreBackup } = await underPolicy({});
  area.stored = { [KEY]: at('2026-11-01T10:00:00Z', 'As it was') };
  const text = await makeBackup('2026-11-01');
  // Later, though its text sorts before.
  area.stored[KEY] = at('2026-11-01T09:30:00-05:00', 'As it is');
  expect(await restoreBackup(text)).toEqual({ whole: true, newer: ['As it is'] });
  expect(titleOf(KEY)).toBe('As it is');
});

test('an older reading, a damaged one and one that is gone come back as they were', async () => {
  const { makeBackup, restoreBackup } = await underPolicy({});
  area.stored = { [KEY]: at('2026-11-01T10:00:00Z', 'As it was') };
  const text = await makeBackup('2026-11-01');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const here of [at('2026-10-01T10:00:00Z', 'Older'), '{"torn', undefined]) {
    area.stored = here === undefined ? {} : { [KEY]: here };
    expect(await restoreBackup(text)).toEqual({ whole: true, newer: [] });
    expect(titleOf(KEY)).toBe('As it was');
  }
});

test('answers that were written since stay, and are told; missing ones come back', async () => {
  const { makeBackup, restoreBackup } = await underPolicy({});
  area.stored = { [KEY]: READING, [`answers:${reading.id}`]: { one: 'first', two: 'second' } };
  const text = await makeBackup('2026-11-01');
  area.stored[`answers:${reading.id}`] = { one: 'first', two: 'better' };
  expect(await restoreBackup(text)).toEqual({ whole: true, newer: [reading.label] });
  expect(area.stored[`answers:${reading.id}`]).toEqual({ one: 'first', two: 'better' });
  area.stored[`answers:${reading.id}`] = { three: 'third' };
  expect(await restoreBackup(text)).toEqual({ whole: true, newer: [] });
  expect(area.stored[`answers:${reading.id}`]).toEqual({ one: 'first', two: 'second', three: 'third' });
});

test('a backup that finds no room half way leaves the settings and known names as they are, and says what came of it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { makeBackup, restoreBackup } = await underPolicy({});
  area.stored = { 'set:density': 'full', [KEY]: READING, [`answers:${reading.id}`]: { one: 'first' } };
  const text = await makeBackup('2026-11-01');
  const here = { 'set:density': 'light', 'known:sergei-shoigu': { entity: 'sergei-shoigu', on: '2026-11-01' } };
  area.stored = { ...here };
  area.refuse = 'reading:';
  await expect(restoreBackup(text)).rejects.toThrow('quota');
  expect(area.stored).toEqual(here);
  area.refuse = 'answers:';
  expect(await restoreBackup(text)).toEqual({ whole: true, newer: [], stopped: true });
  expect(area.stored).toMatchObject(here);
  area.refuse = 'set:';
  expect(await restoreBackup(text)).toEqual({ whole: true, newer: [], stopped: true });
  expect(area.stored).toMatchObject(here);
});
