import { expect, test } from 'vitest';
import { nearEnds } from '../../../src/core/notes/near-ends.ts';

/** The same by the plain table, a cell at a time. */
function plainEnds(text: string, pattern: string, most: number): number[] {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  return Array.from(text).flatMap((unit, j) => {
    let corner = 0;
    const next = [0];
    for (let i = 1; i <= pattern.length; i++) {
      next.push(Math.min(corner + (unit === pattern[i - 1] ? 0 : 1), (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
      corner = row[i] ?? 0;
    }
    row = next;
    return (row.at(-1) ?? 0) <= most ? [j + 1] : [];
  });
}

test('near places end where the plain table says', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 256) % below;
  };
  const letters = (length: number, kinds: number) => Array.from({ length }, () => 'abcdefg h'[random(kinds)]).join('');
  let found = 0;
  for (let i = 0; i < 600; i++) {
    const kinds = 2 + random(7);
    // Patterns of one word of bits, of several, and of just as many as fill them.
    const pattern = letters([1 + random(31), 32, 33 + random(90), 64, 96][i % 5] ?? 1, kinds);
    const edited = Array.from(pattern, (unit) => (random(7) ? unit : letters(random(3), kinds))).join('');
    const text = letters(random(150), kinds) + edited + letters(random(150), kinds);
    const most = Math.floor(pattern.length * (random(2) ? 0.28 : 0.14));
    const ends = plainEnds(text, pattern, most);
    expect(nearEnds(text, pattern, most)).toEqual(ends);
    if (ends.length > 0) found++;
  }
  expect(found).toBeGreaterThan(200);
});
