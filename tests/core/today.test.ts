import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../src/core/today.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['America/Los_Angeles', '2026-12-01T02:00:00Z', '2026-11-30'],
  ['Pacific/Auckland', '2026-11-29T19:00:00Z', '2026-11-30'],
  ['UTC', '2026-01-05T23:59:00Z', '2026-01-05'],
])('in %s at %s it is %s', (zone, moment, day) => {
  vi.stubEnv('TZ', zone);
  expect(today(new Date(moment))).toBe(day);
});
