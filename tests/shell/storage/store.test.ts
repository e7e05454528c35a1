import { beforeEach, describe, expect, test, vi } from 'vitest';
import { UNMANAGED } from '../../../src/core/managed/read.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, refuse: new Set<string>() }));
vi.mock('../../../src/shell/browser.ts', () => {
  const call = (name: string, work: () => unknown) => async () => {
    if (area.refuse.has(name)) throw new Error(`${name} refused`);
    return work();
  };
  return {
    browser: {
      storage: {
        // As Firefox does where there is no policy.
        managed: { get: async () => Promise.reject(new Error('Managed storage manifest not found')) },
        local: {
          // As browsers do: what was asked for, and nothing else.
          get: (keys: string | string[]) => call('get', () => Object.fromEntries(Object.entries(area.stored).filter(([key]) => [keys].flat().includes(key))))(),
          getKeys: call('get', () => Object.keys(area.stored)),
          set: (items: object) => call('set', () => void Object.assign(area.stored, items))(),
          remove: (keys: string | string[]) =>
            call('remove', () => {
              for (const key of [keys].flat()) delete area.stored[key];
            })(),
        },
      },
    },
  };
});
const { browser } = await import('../../../src/shell/browser.ts');
const { DAMAGED_KEY, loadSettings, replaceSettings, saveKnown, saveSettings, saveSite } = await import('../../../src/shell/storage/store.ts');

describe('storage of settings', () => {
  beforeEach(() => {
    area.stored = {};
    area.refuse.clear();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  test('a new reader has the usual settings', async () => expect(await loadSettings()).toEqual({ managed: UNMANAGED, settings: DEFAULT_SETTINGS }));

  test('storage that cannot be read is told, not hidden, and nothing is written', async () => {
    area.stored = { 'set:density': 'full' };
    area.refuse.add('get');
    expect(await loadSettings()).toEqual({ managed: UNMANAGED, settings: DEFAULT_SETTINGS, problem: 'unreadable' });
    expect(area.stored).toEqual({ 'set:density': 'full' });
  });

  test('the damaged original is kept aside, once, and the sound fields hold', async () => {
    area.stored = { 'set:density': 'full', 'set:on': 'perhaps', other: 1 };
    expect(await loadSettings()).toEqual({ managed: UNMANAGED, settings: { ...DEFAULT_SETTINGS, density: 'full' }, problem: 'damaged' });
    expect(area.stored[DAMAGED_KEY]).toEqual({ 'set:density': 'full', 'set:on': 'perhaps' });
    expect(area.stored['set:on']).toBe('perhaps');
  });

  test('what is not settings is not read with them', async () => {
    area.stored = { 'set:density': 'full', 'pack:own': 'megabytes', 'reading:one': 'more' };
    const get = vi.spyOn(browser.storage.local, 'get');
    await loadSettings();
    expect(get.mock.calls).toEqual([[['set:density']]]);
  });

  test('a refused write reaches the caller', async () => {
    area.refuse.add('set');
    await expect(saveSettings({ on: false })).rejects.toThrow('set refused');
    expect(area.stored).toEqual({});
  });

  test('writes from several windows never undo each other', async () => {
    await Promise.all([
      saveSettings({ density: 'light' }),
      saveSite('a.org', 'off'),
      saveSite('b.org', 'always'),
      saveKnown({ entity: 'kherson', on: '2026-11-24' }, true),
      saveSettings({ on: false }),
    ]);
    const { settings } = await loadSettings();
    expect(settings).toMatchObject({
      density: 'light',
      on: false,
      sites: { 'a.org': 'off', 'b.org': 'always' },
      known: [{ entity: 'kherson', on: '2026-11-24' }],
    });
  });

  test('a backup replaces everything, and keeps what is not settings', async () => {
    area.stored = { 'site:old.org': 'off', other: 1 };
    await replaceSettings({ ...DEFAULT_SETTINGS, sites: { 'new.org': 'off' } });
    expect((await loadSettings()).settings.sites).toEqual({ 'new.org': 'off' });
    expect(area.stored.other).toBe(1);
  });
});
