import { describe, expect, test } from 'vitest';
import type { Link } from '../../../src/core/linking/types.ts';
import { selectAnnotations } from '../../../src/core/settings/selection.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';

const PAGE = 'https://news.example/a.html';
const article = { text: 'Kim met Putin. Kim left.', blocks: [], url: 'https://news.example/canonical.html' };
const links = [
  { start: 0, end: 3, text: 'Kim', entity: 'kim-jong-un', kind: 'person', via: 'name', score: 0.9 },
  { start: 8, end: 13, text: 'Putin', entity: 'vladimir-putin', kind: 'person', via: 'name', score: 0.9 },
  { start: 15, end: 18, text: 'Kim', entity: 'kim-jong-un', kind: 'person', via: 'name', score: 0.9 },
] as unknown as Link[];
const annotate = (settings: Partial<Settings>, address = PAGE, found = links) =>
  selectAnnotations(found, article, { ...DEFAULT_SETTINGS, ...settings }, (id) => ({ name: id, what: '', prominence: 3, tier: 'explained' }), address);
const select = (settings: Partial<Settings>, address = PAGE) =>
  annotate(settings, address).map(({ entity, marked, known }) => `${entity}${marked ? ' marked' : ''}${known ? ' known' : ''}`);
const on = '2026-11-26';

describe('which links are marked', () => {
  test('the first of each entity', () => expect(select({})).toEqual(['kim-jong-un marked', 'vladimir-putin marked', 'kim-jong-un']));
  test.each([
    ['everywhere', {}],
    ['on its site', { host: 'news.example' }],
    ['on its page', { url: `${PAGE}?from=mail` }],
  ])('a name known %s is listed, not marked', (_, where) => {
    expect(select({ known: [{ entity: 'kim-jong-un', on, ...where }] })).toEqual(['kim-jong-un known', 'vladimir-putin marked', 'kim-jong-un known']);
  });
  test.each([{ host: 'other.example' }, { url: 'https://news.example/b.html' }])('one known elsewhere (%j) is marked', (where) => {
    expect(select({ known: [{ entity: 'kim-jong-un', on, ...where }] })).toEqual(select({}));
  });
  test.each([{}, { host: 'news.example' }, { url: PAGE }])('a wrong match (%j) leaves the list, under the very words only', (where) => {
    expect(select({ wrong: [{ entity: 'kim-jong-un', text: 'Kim', on, ...where }] })).toEqual(['vladimir-putin marked']);
    expect(select({ wrong: [{ entity: 'kim-jong-un', text: 'the leader', on, ...where }] })).toEqual(select({}));
  });
  test('mentions are counted without the wrong matches', () => {
    const full = [{ ...links[0], text: 'Kim Jong Un' }, ...links.slice(1)] as Link[];
    const counts = (settings: Partial<Settings>) => annotate(settings, PAGE, full).map(({ entity, count }) => `${entity} ${count}`);
    expect(counts({})).toEqual(['kim-jong-un 2', 'vladimir-putin 1', 'kim-jong-un 2']);
    expect(counts({ wrong: [{ entity: 'kim-jong-un', text: 'Kim', on }] })).toEqual(['kim-jong-un 1', 'vladimir-putin 1']);
  });
});
