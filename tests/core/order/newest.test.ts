import { expect, test } from 'vitest';
import { newest } from '../../../src/core/order/newest.ts';

test('what began earlier is not shown after what began later', () => {
  const begin = newest();
  const [first, second, third] = [begin(), begin(), begin()];
  expect([second(), first(), third()]).toEqual([true, false, true]);
});
