import { describe, expect, it } from 'vitest';
import { datesOfText } from '../../../src/core/article/kept-up.ts';

const dates = { date: '2012-05-10', updated: '2026-04-24' };

describe('a text that is kept up', () => {
  it('speaks for its update where it tells of years after its publication', () => {
    expect(datesOfText(dates, 'Finland joined in 2023 and Sweden in 2024.')).toEqual({ date: '2026-04-24', updated: '2026-04-24', published: '2012-05-10' });
  });

  it.each([
    ['looks ahead', 'Spending is to double by 2020, and again until 2025.'],
    ['names one later year', 'A film of 2049 and the games of 2016 are not yet made.'],
    ['names years before', 'It was founded in 1949 and enlarged in 2004 and 2009.'],
    ['names years that have not come', 'The line opens in 2031 or 2032.'],
    ['counts', 'It has 20,232 members and 2024-5678 is its number.'],
  ])('keeps its day where it %s', (_what, text) => expect(datesOfText(dates, text)).toBe(dates));

  it('keeps its day without an update of a later year', () => {
    const text = 'Finland joined in 2023 and Sweden in 2024.';
    for (const known of [{}, { date: '2012-05-10' }, { date: '2012-05-10', updated: '2012-06-01' }]) expect(datesOfText(known, text)).toBe(known);
  });
});
