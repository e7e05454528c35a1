import { describe, expect, test } from 'vitest';
import { holdsAt, SCOPES, scopeOf, whereOf } from '../../../src/core/settings/where.ts';

const PAGE = 'https://www.news.example/2023/kim.html?from=mail#top';

describe('where what a reader said holds', () => {
  test.each(SCOPES)('%s is told from the place it means', (scope) => expect(scopeOf(whereOf(scope, PAGE))).toBe(scope));
  test.each([
    ['page', PAGE, true],
    ['page', 'https://news.example/2023/kim.html', true],
    ['page', 'https://news.example/2023/putin.html', false],
    ['site', 'http://news.example/2023/putin.html', true],
    ['site', 'https://other.example/2023/kim.html', false],
    ['site', 'https://live.news.example/', false],
    ['always', 'https://other.example/', true],
    ['always', 'about:blank', true],
    ['site', 'about:blank', false],
    ['page', '', false],
  ] as const)('said for %s, it holds at %s: %s', (scope, address, holds) => expect(holdsAt(whereOf(scope, PAGE), address)).toBe(holds));
  test('a page that is not of the web is itself, and has no site', () => {
    expect(holdsAt(whereOf('page', 'about:welcome'), 'about:welcome')).toBe(true);
    expect(holdsAt(whereOf('page', 'about:welcome'), 'about:reader')).toBe(false);
    expect(whereOf('site', 'about:welcome')).toEqual({});
  });
});
