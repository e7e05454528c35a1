import { describe, expect, it } from 'vitest';
import { articleDates } from '../../../src/core/article/date.ts';
import type { DateFacts } from '../../../src/core/article/date-evidence.ts';

const facts = (given: Partial<DateFacts>): DateFacts => ({ structured: [], meta: new Map(), url: '', marks: [], lines: [], ...given });
const tagged = (moment: string) => new Map([['article:published_time', moment]]);

describe('the day where the page was written', () => {
  it('is the visible one beside a moment in universal time', () => {
    const meta = tagged('2024-03-18T23:30:00Z');
    expect(articleDates(facts({ meta, lines: ['19 March 2024'] })).date).toBe('2024-03-19');
    expect(articleDates(facts({ meta, lines: ['18 March 2024'] })).date).toBe('2024-03-18T23:30:00Z');
  });

  it('is not a visible day that it was nowhere on earth', () => {
    const meta = tagged('2024-03-18T10:30:00Z');
    expect(articleDates(facts({ meta, lines: ['Since 20 March 2024'] })).date).toBe('2024-03-18T10:30:00Z');
    expect(articleDates(facts({ meta, lines: ['17 March 2024'] })).date).toBe('2024-03-18T10:30:00Z');
  });

  it('is kept with its own zone', () => {
    const meta = tagged('2024-03-18T23:30:00-05:00');
    expect(articleDates(facts({ meta, lines: ['19 March 2024'] })).date).toBe('2024-03-18T23:30:00-05:00');
  });

  it('makes no update of the same moment', () => {
    const meta = new Map([...tagged('2024-03-18T23:30:00Z'), ['article:modified_time', '2024-03-18T23:30:00Z']]);
    expect(articleDates(facts({ meta, url: 'https://news.example.org/2024/03/19/talks' }))).toEqual({ date: '2024-03-19' });
  });
});

it('a date that the reader sees goes before one that content systems write by themselves', () => {
  const meta = new Map([['dc.date', '2024-03-03']]);
  expect(articleDates(facts({ meta, lines: ['7 April 2024'] })).date).toBe('2024-04-07');
  expect(articleDates(facts({ meta, lines: ['Updated 7 April 2024'] })).date).toBe('2024-03-03');
});

describe('data of a site’s scripts', () => {
  const data = () => ['window.state = {"id": 7, "publishedDate": "2016-11-04T21:24:17Z", "text": "…"}'];

  it('tells the day where nothing else does', () => expect(articleDates(facts({ data })).date).toBe('2016-11-04T21:24:17Z'));

  it('is not asked where something else does', () => {
    const asked = () => {
      throw new Error('asked');
    };
    expect(articleDates(facts({ lines: ['18 March 2024'], data: asked })).date).toBe('2024-03-18');
  });
});

describe('the address of the page’s picture', () => {
  const meta = new Map([['og:image', 'https://cdn.example.org/files/2016/05/04/cover.png']]);

  it('tells the day where nothing else does', () => expect(articleDates(facts({ meta })).date).toBe('2016-05-04'));

  it('never against what the page says', () => expect(articleDates(facts({ meta, lines: ['5 May 2016'] }))).toEqual({ date: '2016-05-05' }));
});
