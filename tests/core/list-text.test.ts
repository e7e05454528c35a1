import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import { listText } from '../../src/core/list-text.ts';
import { backupText, readBackup } from '../../src/core/settings/backup.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { offAt, placeOf } from '../../src/core/settings/sites.ts';

const one = (entity: string, name: string, what: string): Annotation => ({
  start: 0,
  end: 1,
  text: name,
  entity,
  kind: 'person',
  via: 'name',
  score: 1,
  id: `0-1-${entity}`,
  name,
  what,
  count: 2,
  marked: true,
});
const LIST = [one('a', 'Ada', 'Writer'), one('b', '=SUM(1)', 'said "so"'), one('a', 'Ada', 'Writer')];

describe('lists', () => {
  test('text', () =>
    expect(listText(LIST, { title: 'T', url: 'https://x.org/', date: '2023-09-05' }, 'text')).toBe(
      'T (2023-09-05)\nhttps://x.org/\n\nAda: Writer\n=SUM(1): said "so"\n',
    ));
  test('Markdown', () => expect(listText([one('c', 'a*b', 'x_y')], { url: 'https://x.org/' }, 'markdown')).toContain('- **a\\*b**: x\\_y'));
  test('a table never runs as a formula', () => expect(listText(LIST, { url: '' }, 'csv')).toContain('"\'=SUM(1)","person","said ""so"""'));
});

describe('backup', () => {
  test('out and in', () =>
    expect(readBackup(backupText({ ...DEFAULT_SETTINGS, density: 'light' }, '2026-11-24'))).toEqual({
      settings: { ...DEFAULT_SETTINGS, density: 'light' },
      kept: { packs: [], readings: [], answers: {} },
      damaged: false,
    }));
  test('packs, readings and answers come along', () => {
    const kept = { packs: [{ id: 'p', on: false, text: '{"a": "\\"b"}' }], readings: ['{}'], answers: { r: { n: 'written' } } };
    expect(readBackup(backupText(DEFAULT_SETTINGS, '2026-11-24', kept))).toMatchObject({ kept, damaged: false });
  });
  test('one of an older version, with settings only, is whole', () =>
    expect(readBackup(JSON.stringify({ backgrounder: 'backup', settings: DEFAULT_SETTINGS }))).toMatchObject({
      kept: { packs: [], readings: [], answers: {} },
      damaged: false,
    }));
  test.each([{ packs: 7 }, { packs: [{ id: 'p', text: 'x' }] }, { readings: [1] }, { answers: [] }, { answers: { r: { n: 1 } } }])(
    '%j in it is left out and told',
    (part) =>
      expect(readBackup(JSON.stringify({ backgrounder: 'backup', settings: DEFAULT_SETTINGS, ...part }))).toMatchObject({
        kept: { packs: [], readings: [], answers: {} },
        damaged: true,
      }),
  );
  test.each(['', '{', 'null', '[]', '{"settings":{}}', '"x"'])('%j is none', (text) => expect(readBackup(text)).toBeUndefined());
});

describe('sites', () => {
  test.each([
    ['https://www.example.org/a/b?c#d', { site: 'example.org', page: 'example.org/a/b' }],
    ['http://Example.org:8080', { site: 'example.org', page: 'example.org/' }],
    ['https://user:pass@example.org/', { site: 'example.org', page: 'example.org/' }],
    ['https://www.example.org.:8080/a', { site: 'example.org', page: 'example.org/a' }],
    ['https://./a', undefined],
    ['about:blank', undefined],
    ['file:///x', undefined],
    ['', undefined],
  ])('%s', (address, place) => expect(placeOf(address)).toEqual(place));
  test('off by page, by site, everywhere', () => {
    const at = (sites: typeof DEFAULT_SETTINGS.sites, on = true) => offAt({ ...DEFAULT_SETTINGS, sites, on }, 'https://a.org/x');
    expect([at({}), at({ 'a.org': 'off' }), at({ 'a.org/x': 'off' }), at({}, false), at({ 'a.org/y': 'off' })]).toEqual([
      undefined,
      'site',
      'page',
      'everywhere',
      undefined,
    ]);
  });
});
