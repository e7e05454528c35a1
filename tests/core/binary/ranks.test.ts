import { describe, expect, it } from 'vitest';
import { countOf, packRanks, rankOf } from '../../../src/core/binary/ranks.ts';

/** Every ninth, and a run over the border of two words. */
const has = Array.from({ length: 100 }, (_, i) => i % 9 === 0 || (i > 29 && i < 35));

describe('ranks', () => {
  it('tell the place of each that has something among those that have', () => {
    const index = packRanks(has);
    let rank = 0;
    for (const [i, one] of has.entries()) expect(rankOf(index, i), String(i)).toBe(one ? rank++ : -1);
    expect(countOf(index)).toBe(rank);
  });

  it('know the 32nd bit, which makes a number negative', () => {
    const index = packRanks(Array.from({ length: 33 }, () => true));
    expect([rankOf(index, 31), rankOf(index, 32), countOf(index)]).toEqual([31, 32, 33]);
  });

  it('are -1 for nothing', () => {
    expect(rankOf(packRanks(has), -1)).toBe(-1);
    expect(countOf(packRanks([]))).toBe(0);
  });
});
