import { describe, expect, it } from 'vitest';
import { sayDistance, sayLife, sayNumber } from '../../../src/core/card/wording.ts';

describe('how far an event lies from the article', () => {
  it.each([
    ['2014-02-27', '2014-03-21', '2023-09-05', 'nine years before this article'],
    ['2022-10-06', '2022-10-06', '2023-09-05', 'eleven months before this article'],
    ['2023-08-23', '2023-08-23', '2023-09-05', 'shortly before this article'],
    ['2023-09-06', '2023-09-06', '2023-09-05', 'after this article'],
    // An end known by its year or month: nothing while it may not be over, and never a count that may be wrong.
    ['2015', '2016', '2016-09-01', undefined],
    ['2003', '2003', '2003-06-01', undefined],
    ['2024-08-06', '2025-04', '2025-04-20', undefined],
    ['2024-08-06', '2025-04', '2025-05-20', 'shortly before this article'],
    ['2024-08-06', '2025-04', '2025-09-20', 'about five months before this article'],
    ['2024-08-06', '2025-03', '2025-05-01', 'about two months before this article'],
    // By how long it is, not by the names of the months.
    ['2023-08-31', '2023-08-31', '2023-10-01', 'shortly before this article'],
    ['2023-08-01', '2023-08-01', '2023-09-10', 'shortly before this article'],
    ['2023-08-01', '2023-08-01', '2023-09-30', 'two months before this article'],
    ['2022-12-15', '2022-12-15', '2023-03-14', 'three months before this article'],
    ['2015', '2016', '2017-01-02', 'the year before this article'],
    ['2003', '2003', '2023-06-01', 'about 20 years before this article'],
    ['2014-03', '2014-03', '2023-09-05', 'nine years before this article'],
    ['2014-03', '2014-03', '2023-03-05', 'about nine years before this article'],
    ['2023-10', '2023-10', '2023-09-05', 'after this article'],
    ['2022-02-24', undefined, '2023-09-05', undefined],
  ])('%s to %s, read from %s: %s', (from, to, day, expected) => expect(sayDistance(from, to, day)).toBe(expected));
});

describe('the life of a person', () => {
  it.each([
    ['1961-06-01', '2023-08-23', '2023-06-24', '1961 to 2023, aged 62 then'],
    ['1961-06-01', '2023-08-23', '1950-01-01', '1961 to 2023'],
    ['1961-06-01', '2023-08-23', '2024-01-01', '1961 to 2023, died before this article'],
    ['1961-06-01', '2023-08-23', '2023-08-23', '1961 to 2023, died on the day of this article'],
    [undefined, '2023-08-23', '2023-08-23', 'died 23 Aug 2023, the day of this article'],
    [undefined, '2023-08-23', '2023-08-24', 'died 23 Aug 2023, before this article'],
    ['1955-05-21', undefined, '2023-09-05', 'born 1955, aged 68 then'],
    ['1955-05-21', undefined, '1950-01-01', 'born 1955'],
    ['1955', undefined, '2023-09-05', 'born 1955'],
  ])('%s to %s, read from %s: %s', (born, died, day, expected) => expect(sayLife(born, died, day)).toBe(expected));
});

describe('a count', () => {
  it.each([
    [283_649, '283,649'],
    [1_400_000, '1.4 million'],
    [9_960_000, '10 million'],
    [83_200_000, '83 million'],
    [999_499_999, '999 million'],
    [999_500_000, '1 billion'],
    [1_407_000_000, '1.41 billion'],
    [1_400_000_000, '1.4 billion'],
  ])('%d is said as %s', (count, said) => expect(sayNumber(count)).toBe(said));
});
