import { expect, test } from 'vitest';
import type { Off } from '../../src/core/settings/sites.ts';
import { type Asked, stillHolds } from '../../src/page/asked.ts';

test.each<[what: string, answers: Off[][], holds: boolean]>([
  ['nothing is off', [[], []], true],
  ['it was off when she asked', [['site'], ['site']], true],
  ['it is off since', [[], ['site']], false],
  ['something else is off since', [['site'], ['everywhere', 'site']], false],
  ['it is on again since', [['everywhere', 'site'], ['site']], true],
  ['it was on again and is off once more', [['site'], [], ['site']], false],
])('asked for, a page is read while %s: %j', (_, answers, holds) => {
  const asked: Asked = {};
  expect(answers.map((off) => stillHolds(asked, off)).at(-1)).toBe(holds);
});
