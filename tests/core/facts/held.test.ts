import { expect, test } from 'vitest';
import { isHeld, isHeldAround } from '../../../src/core/facts/held.ts';

test.each([
  [20260131, 20260205, true],
  [20251231, 20260105, true],
  [20251231, 20260205, false],
  [20251130, 20260105, false],
  [20240229, 20240331, true],
  [0, 20260105, true],
])('an office that ended on %d is still told of somebody on %d: %s', (to, day, told) => {
  expect(isHeldAround(20200101, to, day)).toBe(told);
});

test('an office is held from its first day to its last, and foreseen some months before', () => {
  expect([20241231, 20250101, 20250601, 20250602].map((day) => isHeld(20250101, 20250601, day))).toEqual([false, true, true, false]);
  expect([20240901, 20241106].map((day) => isHeldAround(20250120, 0, day))).toEqual([false, true]);
});
