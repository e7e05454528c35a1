/**
 * Columns of what few things have: which of them have it, and the rank of each of those. Two words for each 32 things: a bit for
 * each, and how many had it before them (rank over a bit set; Jacobson 1989). The values then stand one behind another.
 */
export function packRanks(has: readonly boolean[]): Uint32Array {
  const index = new Uint32Array(Math.ceil(has.length / 32) * 2);
  let before = 0;
  for (const [i, one] of has.entries()) {
    const at = (i >> 5) * 2;
    if ((i & 31) === 0) index[at + 1] = before;
    if (!one) continue;
    index[at] = ((index[at] as number) | (1 << (i & 31))) >>> 0;
    before++;
  }
  return index;
}

/** The rank of thing `i` among those that have it, from 0; -1 where it does not, or `i` is -1. */
export function rankOf(index: Uint32Array, i: number): number {
  // A typed array's item -1 would be looked up as a property, slowly.
  if (i < 0) return -1;
  const at = (i >> 5) * 2;
  const bits = index[at] as number;
  const bit = 1 << (i & 31);
  return bits & bit ? (index[at + 1] as number) + ones(bits & (bit - 1)) : -1;
}

/** How many have it. */
export const countOf = (index: Uint32Array): number => (index.length ? (index.at(-1) as number) + ones(index.at(-2) as number) : 0);

/** Bits set in 32, added up side by side (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
