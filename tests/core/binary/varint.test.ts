import { describe, expect, it } from 'vitest';
import { readNumbers, writeNumbers } from '../../../src/core/binary/varint.ts';

const NUMBERS = [0, 1, 127, 128, 16_383, 16_384, 20_260_224, 2 ** 31 - 1];

describe('numbers in few bytes', () => {
  it('come back in order', () => {
    const next = readNumbers(writeNumbers([5, ...NUMBERS]), 1);
    expect(NUMBERS.map(next)).toEqual(NUMBERS);
  });

  it('take a byte for each seven bits', () => {
    expect(NUMBERS.map((n) => writeNumbers([n]).length)).toEqual([1, 1, 1, 2, 2, 3, 4, 5]);
  });

  it('are 0 behind the end, and end where bytes are cut', () => {
    expect(readNumbers(writeNumbers([]), 0)()).toBe(0);
    expect(readNumbers(writeNumbers([300]).subarray(0, 1), 0)()).toBe(300 & 127);
    expect(readNumbers(Uint8Array.of(255, 255, 255, 255, 255, 255, 255), 0)()).toBeTypeOf('number');
  });

  it.each([-1, 0.5, 2 ** 31, Number.NaN])('refuse %d', (n) => {
    expect(() => writeNumbers([n])).toThrow(RangeError);
  });
});
