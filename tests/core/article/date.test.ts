import { describe, expect, test } from 'vitest';
import { articleDates } from '../../../src/core/article/date.ts';
import type { DateFacts } from '../../../src/core/article/date-evidence.ts';
import { mendJson } from '../../../src/core/article/mend.ts';
import { readStructured } from '../../../src/core/article/structured.ts';

interface Case {
  name: string;
  json?: string;
  meta?: Record<string, string>;
  url?: string;
  marks?: DateFacts['marks'];
  lines?: string[];
  lang?: string;
  date?: string;
  updated?: string;
}

const cases: Case[] = [
  {
    name: 'structured data before meta',
    json: '{"@type":"NewsArticle","datePublished":"2024-03-18"}',
    meta: { date: '2024-03-20' },
    date: '2024-03-18',
  },
  {
    name: 'a graph',
    json: '{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"datePublished":"2024-03-18","dateModified":"2024-03-19"}]}',
    date: '2024-03-18',
    updated: '2024-03-19',
  },
  {
    name: 'a film in the article has its own date',
    json: '[{"@type":"VideoObject","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2024-03-18"}]',
    date: '2024-03-18',
  },
  {
    name: 'the one that the address confirms',
    json: '{"@type":"NewsArticle","datePublished":"2024-03-20"}',
    meta: { 'article:published_time': '2024-03-18T09:00:00Z' },
    url: 'https://n.example/2024/03/18/a',
    date: '2024-03-18T09:00:00Z',
  },
  {
    name: 'the day of the place, not of Greenwich',
    json: '{"@type":"NewsArticle","datePublished":"2024-03-19T03:00:00Z"}',
    url: 'https://n.example/2024/03/18/a',
    date: '2024-03-18',
  },
  { name: 'the address alone', url: 'https://n.example/2024/03/18/a', date: '2024-03-18' },
  {
    name: 'a time element near the headline',
    marks: [
      { value: '2024-01-01', text: '', hint: '', near: false },
      { value: '2024-03-18T10:00+01:00', text: '', hint: '', near: true },
    ],
    date: '2024-03-18T10:00:00+01:00',
  },
  {
    name: 'what the reader sees beside a stale value',
    marks: [{ value: '2024-07-03', text: 'Publié le 18 mars 2024', hint: '', near: true }],
    date: '2024-03-18',
  },
  {
    name: 'updated apart from published',
    marks: [
      { value: '2024-03-19', text: '', hint: 'updated', near: true },
      { value: '2024-03-18', text: '', hint: 'published', near: true },
    ],
    date: '2024-03-18',
    updated: '2024-03-19',
  },
  { name: 'a line of text', lines: ['By A. Writer', 'Stand: 18.03.2024, 10 Uhr'], date: '2024-03-18' },
  { name: "American order by the page's language", lines: ['3/4/2024'], lang: 'en-US', date: '2024-03-04' },
  { name: 'American order by a language with an underscore', lines: ['3/4/2024'], lang: 'en_US', date: '2024-03-04' },
  { name: 'British addresses are not American', lines: ['3/4/2024'], lang: 'en', url: 'https://n.example.co.uk/a', date: '2024-04-03' },
  { name: 'only an update is better than nothing', meta: { 'og:updated_time': '2024-03-18' }, date: '2024-03-18' },
  { name: 'nothing' },
];

describe('the date of an article', () => {
  test.each(cases)('$name', ({ json, meta = {}, url = '', marks = [], lines = [], lang, date, updated }) => {
    const facts = {
      structured: readStructured(json ? [json] : [], mendJson),
      meta: new Map(Object.entries(meta)),
      url,
      marks,
      lines,
      ...(lang && { lang }),
    };
    expect(articleDates(facts)).toEqual({ ...(date && { date }), ...(updated && { updated }) });
  });
});

describe('structured data that is broken', () => {
  test.each([
    ['a trailing comma', '{"@type":"NewsArticle","datePublished":"2024-03-18",}'],
    ['a line feed in a string', '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-03-18"}'],
    ['two objects', '{"@type":"WebSite"}{"@type":"NewsArticle","datePublished":"2024-03-18"}'],
    ['an HTML comment', '<!-- {"@type":"NewsArticle","datePublished":"2024-03-18"} -->'],
    ['a semicolon', '{"@type":"NewsArticle","datePublished":"2024-03-18"};'],
    ['no end', '{"@type":"NewsArticle","datePublished":"2024-03-18","author":{"name":'],
    ['a value object', '{"@type":"NewsArticle","datePublished":{"@value":"2024-03-18"}}'],
  ])('%s', (_name, json) =>
    expect(articleDates({ structured: readStructured([json], mendJson), meta: new Map(), url: '', marks: [], lines: [] }).date).toBe('2024-03-18'),
  );

  test.each([['['.repeat(50_000)], ['['.repeat(5_000) + ']'.repeat(5_000)], ['{"a":'.repeat(50_000)], ['{} '.repeat(50_000)], ['null'], ['"x"'], ['']])(
    'nonsense gives nothing (%#)',
    (json) => {
      expect(readStructured([json], mendJson).filter(({ types }) => types.length > 0)).toEqual([]);
    },
  );
});
