import { expect, test, vi } from 'vitest';
import { keeping, Refused } from '../../../src/shell/actions/kept.ts';

test('after each work it is told what to say, and nothing where it was done', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const told: (string | undefined)[] = [];
  const kept = keeping((failed) => told.push(failed));
  expect(await kept(Promise.resolve())).toBe(true);
  expect(await kept(Promise.reject(new Error('full')))).toBe(false);
  expect(await kept(Promise.reject(new Error('full')), 'panel_failed')).toBe(false);
  expect(await kept(Promise.reject(new Refused('reason_protected')))).toBe(false);
  expect(told).toEqual([undefined, 'not_saved', 'panel_failed', 'reason_protected']);
});
