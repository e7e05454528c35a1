import { describe, expect, test } from 'vitest';
import { dateOfUrl, findDate, parseDate } from '../../../src/core/article/parse-date.ts';

describe('dates for machines keep their time and zone', () => {
  test.each([
    ['2024-03-18', '2024-03-18'],
    ['2024-03-18T10:05:00Z', '2024-03-18T10:05:00Z'],
    ['2024-03-18T23:30:00.000-05:00', '2024-03-18T23:30:00.000-05:00'],
    ['2024-03-18T10:05+0100', '2024-03-18T10:05:00+01:00'],
    ['2024-03-18 10:05:00', '2024-03-18T10:05:00'],
    ['2024-3-8', '2024-03-08'],
    ['20240318', '2024-03-18'],
    ['20240318T100500Z', '2024-03-18T10:05:00Z'],
    ['1710756300', '2024-03-18T10:05:00.000Z'],
    ['1710756300000', '2024-03-18T10:05:00.000Z'],
    ['Mon, 18 Mar 2024 10:05:00 GMT', '2024-03-18T10:05:00Z'],
    ['Mon, Jan 7 2019 15:37:00 EST', '2019-01-07T15:37:00-05:00'],
    ['Mon Aug 03 12:45:00 EDT 2015', '2015-08-03T12:45:00-04:00'],
    ['2024-03-18T9:05:7Z', '2024-03-18T09:05:07Z'],
    ['2024-02-30', undefined],
    ['1714-05-01', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(parseDate(text)).toBe(expected));
});

describe('dates in words', () => {
  test.each([
    ['Published March 18, 2024 at 10 a.m.', '2024-03-18'],
    ['Sept. 3, 2023', '2023-09-03'],
    ['18th of March 2024', '2024-03-18'],
    ['Veröffentlicht am 18. März 2024, 10:05 Uhr', '2024-03-18'],
    ['Publié le 1er août 2023', '2023-08-01'],
    ['3 de septiembre de 2023', '2023-09-03'],
    ['18 marzo 2024', '2024-03-18'],
    ['18 maart 2024', '2024-03-18'],
    ['18 de março de 2024', '2024-03-18'],
    ['18 września 2024', '2024-09-18'],
    ['18 сентября 2024', '2024-09-18'],
    ['18 Eylül 2024', '2024-09-18'],
    ['18 Ağustos 2024', '2024-08-18'],
    ['2024年3月18日 10時', '2024-03-18'],
    ['2024년 3월 18일', '2024-03-18'],
    ['18 tháng 3 năm 2024', '2024-03-18'],
    ['18. března 2024', '2024-03-18'],
    ['2024. április 18.', '2024-04-18'],
    ['18 مارس 2024', '2024-03-18'],
    ['18.3.2024', '2024-03-18'],
    ['3/18/2024', '2024-03-18'],
    ['no date in 2024', undefined],
    ['12 Monkeys 2024', undefined],
    ['Decker 12 2024', undefined],
    ['By Octavia 12 2023', undefined],
    ['Marathon 26, 2021', undefined],
    ['Maya 12, 2020', undefined],
    ['Junior 5 2022', undefined],
    ['3 articles 2024, 5 May 2024', '2024-05-05'],
    ['18. července 2024', '2024-07-18'],
    ['18. června 2024', '2024-06-18'],
    ['18 marraskuuta 2024', '2024-11-18'],
  ])('%s', (text, expected) => expect(findDate(text)).toBe(expected));

  const LANGUAGES = 'en de fr es it pt nl pl cs sk bs tr sv da nb fi is hu id af ru uk el';
  test.each(LANGUAGES.split(' '))('all months of %s', (language) => {
    const words = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
    expect(days.map((day) => findDate(words.format(day)))).toEqual(days.map((day) => day.toISOString().slice(0, 10)));
  });

  test("the order of two numbers is the reader's country's", () => {
    expect(findDate('3/4/2024')).toBe('2024-04-03');
    expect(findDate('3/4/2024', true)).toBe('2024-03-04');
    expect(findDate('3.4.2024', true)).toBe('2024-04-03');
  });
});

describe('days in addresses', () => {
  test.each([
    ['https://news.example/2024/03/18/a-story', '2024-03-18'],
    ['https://news.example/world/2024/mar/18/a-story', '2024-03-18'],
    ['https://news.example/2024-03-18-a-story.html', '2024-03-18'],
    ['https://news.example/story-20240318.html', '2024-03-18'],
    ['https://news.example/2024/03/', undefined],
    ['https://news.example/article409956720/a', undefined],
    ['https://news.example/20241345/a', undefined],
  ])('%s', (url, expected) => expect(dateOfUrl(url)).toBe(expected));
});
