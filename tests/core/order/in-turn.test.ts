import { expect, test } from 'vitest';
import { inTurn } from '../../../src/core/order/in-turn.ts';

test('works start when those before them have ended, well or badly, and answer for themselves', async () => {
  const next = inTurn();
  const said: string[] = [];
  const work = (name: string, turns: number) => async () => {
    said.push(`${name} begins`);
    for (let i = 0; i < turns; i++) await Promise.resolve();
    said.push(`${name} ends`);
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const all = await Promise.allSettled([next(work('a', 9)), next(work('b', 3)), next(work('c', 0))]);
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(all.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual(['a', 'Error: b failed', 'c']);
});
