import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, repairSettings, type Settings } from '../../../src/core/settings/settings.ts';
import { assemble, disassemble, isSettingsKey } from '../../../src/shell/storage/settings-keys.ts';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  density: 'full',
  sites: { 'example.org': 'off', 'news.example/2023/a.html': 'off', 'b.org': 'always' },
  known: [
    { entity: 'sergei-shoigu', on: '2026-11-24' },
    { entity: 'sergei-shoigu', on: '2026-11-24', host: 'news.example' },
    { entity: 'kherson', on: '2026-11-24', url: 'https://news.example/a' },
  ],
  wrong: [{ entity: 'georgia', text: 'Georgia', host: 'ajc.com', on: '2026-11-24' }],
};

describe('settings by key', () => {
  test('what is taken apart is put together again', () => {
    expect(repairSettings(assemble(disassemble(SETTINGS)))).toEqual({ settings: SETTINGS, damaged: false });
  });
  test('nothing stored is no damage', () => {
    expect(assemble({})).toBeUndefined();
    expect(repairSettings(assemble({ 'damaged:settings': { x: 1 } }))).toEqual({ settings: DEFAULT_SETTINGS, damaged: false });
  });
  test('one damaged key costs no other', () => {
    const { settings, damaged } = repairSettings(assemble({ ...disassemble(SETTINGS), 'set:density': 7 }));
    expect(damaged).toBe(true);
    expect(settings).toEqual({ ...SETTINGS, density: 'standard' });
  });
  test('a damaged known name costs no other', () => {
    const { settings, damaged } = repairSettings(assemble({ ...disassemble(SETTINGS), 'known:x': { entity: 7 } }));
    expect({ settings, damaged }).toEqual({ settings: SETTINGS, damaged: true });
  });
  test('known names of before there was a scope are known everywhere, in storage and in a backup', () => {
    const known = [{ entity: 'kherson', on: '2026-11-01' }];
    expect(repairSettings(assemble({ 'known:kherson': '2026-11-01' }))).toMatchObject({ settings: { known }, damaged: false });
    expect(repairSettings({ known: { kherson: '2026-11-01' } })).toMatchObject({ settings: { known }, damaged: false });
  });
  test.each(['set:on', 'site:a.org', 'known:x', 'wrong:x'])('%s is a settings key', (key) => expect(isSettingsKey(key)).toBe(true));
  test.each(['damaged:settings', 'toString', ''])('%j is none', (key) => expect(isSettingsKey(key)).toBe(false));
  test('a key that names the prototype stays a key', () => {
    const data = assemble(Object.fromEntries([['site:__proto__', 'off']])) as { sites: object };
    expect(Object.hasOwn(data.sites, '__proto__')).toBe(true);
    expect(({} as { off?: unknown }).off).toBeUndefined();
  });
});
