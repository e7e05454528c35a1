import { describe, expect, it } from 'vitest';
import { datesInText } from '../../src/core/card/text-dates.ts';
import { isPartialDate, latest } from '../../src/core/dates.ts';

describe('29 February', () => {
  it.each([
    ['2000-02-29', true],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2001-02-29', false],
    ['2023-02-29', false],
    ['2024-02-30', false],
  ])('%s is a day: %s', (day, expected) => expect(isPartialDate(day)).toBe(expected));

  it.each([
    ['2000-02', '2000-02-29'],
    ['1900-02', '1900-02-28'],
    ['2023-02', '2023-02-28'],
    ['2024-02', '2024-02-29'],
    ['2023-04', '2023-04-30'],
    ['2023', '2023-12-31'],
  ])('the last day of %s is %s', (date, day) => expect(latest(date)).toBe(day));

  it('is read from a text in leap years only', () => {
    expect(datesInText('On 29 Feb. 2024 they met.').map(({ date }) => date)).toEqual(['2024-02-29']);
    expect(datesInText('On 29 Feb. 2023 they met.').map(({ date }) => date)).not.toContain('2023-02-29');
  });
});
