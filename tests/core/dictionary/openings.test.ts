import { describe, expect, it } from 'vitest';
import { isOpening, makeOpenings } from '../../../src/core/dictionary/openings.ts';

describe('first words of names with punctuation inside', () => {
  it('holds just those it was made of', () => {
    const hashes = new Set([1, -1, 17, 33, 0x7fffffff, -0x80000000]);
    const table = makeOpenings(hashes);
    expect(Math.log2(table.length) % 1).toBe(0);
    for (const hash of hashes) expect(isOpening(table, hash)).toBe(true);
    for (const hash of [0, 2, 49, 65, -2]) expect(isOpening(table, hash)).toBe(false);
  });

  it('ends a look-up in a table that is damaged: full, or empty', () => {
    expect(isOpening(new Uint32Array([1, 2, 3, 4]), 9)).toBe(false);
    expect(isOpening(makeOpenings(new Set()), 9)).toBe(false);
  });
});
