import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, repairSettings } from '../../../src/core/settings/settings.ts';

describe('damaged settings', () => {
  test('a damaged kind costs no other kind, and is told', () => {
    const { settings, damaged } = repairSettings({ kinds: { ...DEFAULT_SETTINGS.kinds, person: false, term: 'no' } });
    expect(settings.kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, person: false });
    expect(damaged).toBe(true);
  });
  test.each([7, null, 'person', [true]])('kinds that are %j are all on, and told', (kinds) => {
    expect(repairSettings({ kinds })).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
  });
  test('a kind of which an older version knew nothing is on, and no damage', () => {
    const { term: _, ...known } = DEFAULT_SETTINGS.kinds;
    expect(repairSettings({ kinds: { ...known, person: false } })).toEqual({
      settings: { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, person: false } },
      damaged: false,
    });
  });
  test('a damaged site costs no other site, and is told', () => {
    const { settings, damaged } = repairSettings({ sites: { 'a.org': 'off', 'b.org': 7, 'c.org': null, 'd.org': 'always' } });
    expect(settings.sites).toEqual({ 'a.org': 'off', 'd.org': 'always' });
    expect(damaged).toBe(true);
  });
});
