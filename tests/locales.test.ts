import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../src/cli/manifest.ts';
import { VERDICT_REASONS } from '../src/core/article/reasons.ts';
import { KINDS } from '../src/core/entity.ts';
import { LIST_FORMATS } from '../src/core/list-text.ts';
import { ManagedSchema } from '../src/core/managed/schema.ts';
import { SHEETS } from '../src/core/notes/handout/choices.ts';
import { DENSITIES, MARK_STYLES, REPEATS, STARTS, THEMES } from '../src/core/settings/settings.ts';

type Messages = Record<string, { message: string }>;
const read = (locale: string) => JSON.parse(readFileSync(`assets/public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
const english = read('en');
const sources = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Keys that are built: `kind_${kind}`. */
const BUILT = [
  ...KINDS.flatMap((kind) => [`kind_${kind}`, `kinds_${kind}`]),
  ...VERDICT_REASONS.map((reason) => `reason_${reason.replaceAll('-', '_')}`),
  ...['popup_density', ...DENSITIES.map((value) => `density_${value}`)],
  ...['popup_repeat', ...REPEATS.map((value) => `repeat_${value}`)],
  ...['page', 'site', 'always', 'everywhere'].map((value) => `scope_${value}`),
  ...['everywhere', 'site', 'page'].map((value) => `popup_off_${value}`),
  ...['note', 'definition', 'question'].map((value) => `reading_type_${value}`),
  ...['plain', 'full'].map((value) => `reading_length_${value}`),
  ...['own', 'none'].map((value) => `reading_marks_${value}`),
  ...['reading_count', 'reading_count_lost'].flatMap((key) => [key, `${key}_one`]),
  ...SHEETS.flatMap((sheet) => [`sheet_part_${sheet}`, `sheet_part_${sheet}_why`]),
  ...Object.keys(english).filter((key) => key.startsWith('guide_')),
  ...['unreadable', 'damaged'].map((value) => `settings_${value}`),
  ...['reading', 'kind', 'map', 'time'].map((value) => `panel_order_${value}`),
  ...LIST_FORMATS.map((value) => `panel_format_${value}`),
  ...['copy', 'save'].map((value) => `panel_done_${value}`),
  ...STARTS.map((value) => `start_${value}`),
  ...[1, 2, 3, 4, 5].map((value) => `familiarity_${value}`),
  ...MARK_STYLES.map((value) => `mark_${value}`),
  ...THEMES.map((value) => `theme_${value}`),
  ...['web', ...(manifestFor('chrome').permissions ?? []), 'sidePanel'].flatMap((name) => [`it_permission_${snake(name)}`, `it_permission_${snake(name)}_why`]),
  ...Object.keys(ManagedSchema.entries).map((key) => `it_key_${snake(key)}`),
  ...['network', 'accounts', 'stored', 'code'].map((key) => `it_data_${key}`),
  ...['150', '400', '800'].map((value) => `delay_${value}`),
];

describe('interface texts', () => {
  test.each(readdirSync('assets/public/_locales'))('%s has every key, none empty, with the same fillings', (locale) => {
    const other = read(locale);
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
    expect(other['language_tag']?.message).toBe(locale.replace('_', '-'));
    const fillings = (text: string) => [...text.matchAll(/\$\d|%s/g)].map(String).sort().join();
    for (const [key, { message }] of Object.entries(other)) {
      expect(message.trim(), key).not.toBe('');
      expect(fillings(message), key).toBe(fillings(english[key]?.message ?? ''));
    }
  });

  test('every key that the code asks for is there', () => {
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/text\(\s*'([a-z_]+)'|__MSG_([a-z_]+)__|getMessage\('([a-z_]+)'|'((?:popup|reason|panel|options|welcome)_[a-z_]+)'/g)].map(
        (m) => m[1] ?? m[2] ?? m[3] ?? m[4] ?? '',
      ),
    );
    expect([...new Set([...asked, ...BUILT])].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  test('no text lies unused', () => {
    const all = sources.join('\n');
    expect(Object.keys(english).filter((key) => !BUILT.includes(key) && !all.includes(key))).toEqual([]);
  });
});
