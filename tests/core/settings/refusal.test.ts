import { describe, expect, test } from 'vitest';
import { refusalOf, type Wish } from '../../../src/core/settings/refusal.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';

const PAGE = 'https://www.news.example/a.html';
const [always, pageOff, siteOff] = [{ 'news.example': 'always' }, { 'news.example/a.html': 'off' }, { 'news.example': 'off' }] as const;
const NO = { off: 'reason_off', school: 'reason_school', unasked: 'reason_unasked' } as const;

/** Settings, and what becomes of a page that is an article, of one of a site that is always read, and of one that was asked for. */
const CASES: readonly [what: string, settings: Partial<Settings>, answers: Record<Wish, keyof typeof NO | undefined>][] = [
  ['on', {}, { auto: undefined, always: 'unasked', asked: undefined }],
  ['off', { on: false }, { auto: 'off', always: 'off', asked: undefined }],
  ['only when asked', { start: 'click' }, { auto: 'unasked', always: 'unasked', asked: undefined }],
  ['always', { sites: always }, { auto: undefined, always: undefined, asked: undefined }],
  ['always, and only when asked', { sites: always, start: 'click' }, { auto: undefined, always: undefined, asked: undefined }],
  ['always, and off', { sites: always, on: false }, { auto: 'off', always: 'off', asked: undefined }],
  ['always, and the page off', { sites: { ...always, ...pageOff } }, { auto: 'off', always: 'off', asked: undefined }],
  ['the site off', { sites: siteOff }, { auto: 'off', always: 'off', asked: undefined }],
  ['blocked by the school', { sites: always, school: { allowed: [], blocked: ['news.example'] } }, { auto: 'school', always: 'school', asked: 'school' }],
];

describe.each(CASES)('settings: %s', (_, change, answers) => {
  test.each(Object.entries(answers))('%s: %s', (wish, no) => {
    expect(refusalOf({ ...DEFAULT_SETTINGS, ...change }, PAGE, wish as Wish)).toBe(no && NO[no]);
  });
});

test('a rule of another site, or one that only looks like an object’s own, is none of this page', () => {
  const refused = (sites: Settings['sites'], address = PAGE) => refusalOf({ ...DEFAULT_SETTINGS, sites }, address, 'always');
  expect(refused({ 'other.example': 'always' })).toBe('reason_unasked');
  expect(refused({}, 'https://constructor/a.html')).toBe('reason_unasked');
});
