import { type Numbers, narrow } from './parts.ts';
import type { Column, Sections } from './sections.ts';

/** Ascending numbers, as where lists begin. */
export interface Starts {
  count: number;
  /** The last of them; -1 where there is none or the columns do not fit together. */
  end: number;
  at(place: number): number;
}

/** How many share a first number, 2 to this. */
const BLOCK_BITS = 7;

/**
 * Packs ascending numbers, below 2^32: each as what it adds to the first of its block, in as few bytes as that needs.
 *
 *   …B u32   the first of each block of 128        …S numbers   what each adds to that
 *
 * @param name three characters
 */
export function packStarts<N extends string>(name: N, numbers: readonly number[]): Record<`${N}B` | `${N}S`, Column> {
  const bases = numbers.filter((_, i) => i % (1 << BLOCK_BITS) === 0);
  const offsets: Numbers = narrow(numbers.map((number, i) => number - (bases[i >> BLOCK_BITS] as number)));
  return { [`${name}B`]: Uint32Array.from(bases), [`${name}S`]: offsets } as Record<`${N}B` | `${N}S`, Column>;
}

export function openStarts(file: Sections, name: string): Starts {
  const [bases, offsets] = [file.u32(`${name}B`), file.numbers(`${name}S`)];
  const { length: count } = offsets;
  const at = (place: number): number => (bases[place >> BLOCK_BITS] as number) + (offsets[place] as number);
  const fit = count > 0 && bases.length === Math.ceil(count / (1 << BLOCK_BITS));
  return { count, end: fit ? at(count - 1) : -1, at };
}
