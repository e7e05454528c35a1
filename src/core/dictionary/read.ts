import { sumWords } from '../pack/checksum.ts';
import { openSections, PackError } from '../pack/sections.ts';
import { FOLD_SIZE } from '../text/fold.ts';
import { GAP_HYPHEN, mix, type Tokens } from '../text/tokens.ts';
import { ENTITY_BITS, GROUP, GROUP_BITS, joinHash1, joinHash2, lengthsOf, MAX_WORDS, nameBit, PLACE_BITS } from './layout.ts';
import { STARTS } from './starts.ts';

/** The dictionary opened as views; see `layout.ts`. */
export interface Dictionary {
  fold: Uint16Array;
  symbols: Uint8Array;
  starts: Uint32Array;
  mask: Uint8Array;
  bucket: Uint32Array;
  bucketShift: number;
  name: Uint32Array;
  style: Uint32Array;
  sums: Uint32Array;
  /** By group of buckets: 1 once it was found whole. */
  whole: Uint8Array;
}

/**
 * Opens `names.bin`.
 * @param unchanged its seal was found right: no part of it needs another check
 * @throws PackError when a section is missing, damaged or does not fit the others; look-ups throw it when they meet a damaged group
 */
export function openDictionary(buffer: ArrayBuffer, unchanged = false): Dictionary {
  const file = openSections(buffer, 'names.bin', unchanged);
  const bucket = file.u32('BUCK');
  const dictionary: Dictionary = {
    fold: file.u16('FOLD'),
    symbols: sized(file.u8('SYMB'), FOLD_SIZE),
    starts: sized(file.u32('STAR'), 0, STARTS),
    mask: file.u8('MASK'),
    bucket,
    bucketShift: 32 - Math.round(Math.log2(bucket.length - 1)),
    name: file.u32('NAME'),
    style: file.u32('STYL'),
    sums: file.u32('SUMS'),
    whole: new Uint8Array((bucket.length - 1) / GROUP).fill(unchanged ? 1 : 0),
  };
  const { fold, mask, name, sums, whole } = dictionary;
  const powers = (n: number) => n > 0 && (n & (n - 1)) === 0;
  if (
    fold.length !== FOLD_SIZE ||
    !powers(mask.length) ||
    !powers(bucket.length - 1) ||
    bucket.length <= GROUP ||
    sums.length !== whole.length ||
    name.length % 2 !== 0
  )
    throw unfit();
  return dictionary;
}

const unfit = () => new PackError('names.bin: its tables do not fit together');

function sized<T extends Uint8Array | Uint32Array>(column: T, ...sizes: readonly number[]): T {
  if (!sizes.includes(column.length)) throw unfit();
  return column;
}

/** Number of the entity in a slot. */
export const entityAt = ({ name }: Dictionary, slot: number): number => (name[slot * 2 + 1] as number) & ((1 << ENTITY_BITS) - 1);
const styleAt = ({ name, style }: Dictionary, slot: number): number => style[(name[slot * 2 + 1] as number) >>> ENTITY_BITS] as number;
/** How the entity bears the name: `BY_…` with `AMBIGUOUS` and `ANY_CASE`. */
export const metaAt = (dictionary: Dictionary, slot: number): number => styleAt(dictionary, slot) & 255;
/** How the name is written: `SHAPE_…`, two bits a word. */
export const shapeAt = (dictionary: Dictionary, slot: number): number => styleAt(dictionary, slot) >>> 8;

/** What MASK holds for a first word of this hash. */
export const maskAt = ({ mask }: Dictionary, hash1: number): number => mask[hash1 & (mask.length - 1)] as number;

/**
 * Every name that begins at token `i`, longest first.
 * @param visit called with the number of words and the range of slots; a true answer ends the look-up
 */
export function namesAt(dictionary: Dictionary, tokens: Tokens, i: number, visit: (words: number, from: number, to: number) => boolean): void {
  const lengths = lengthsOf(maskAt(dictionary, tokens.hash1[i] as number));
  if (lengths === 0) return;
  let h1 = 0;
  let h2 = 0;
  let found: number[] | undefined;
  for (let words = 1; words <= MAX_WORDS && i + words <= tokens.count; words++) {
    const at = i + words - 1;
    if (words > 1) {
      const gap = tokens.gap[at] as number;
      if (gap === 0 || gap > GAP_HYPHEN) break;
    }
    h1 = joinHash1(h1, tokens.hash1[at] as number);
    h2 = joinHash2(h2, tokens.hash2[at] as number);
    if (!(lengths & (1 << (words - 1)))) continue;
    const slot = slotOf(dictionary, h1, h2);
    if (slot >= 0) {
      found ??= [];
      found.push(words, slot);
    }
    if (lengths >>> words === 0) break;
  }
  if (!found) return;
  for (let k = found.length - 2; k >= 0; k -= 2) {
    const slot = found[k + 1] as number;
    if (visit(found[k] as number, slot, slotsEnd(dictionary, slot))) return;
  }
}

const PLACE = (1 << PLACE_BITS) - 1;

/**
 * First slot of a name by its joined hashes, -1 for none.
 * @throws PackError when the part of the file where it would stand is damaged
 */
export function slotOf(dictionary: Dictionary, h1: number, h2: number): number {
  const { bucket, name } = dictionary;
  const b = mix(h1) >>> dictionary.bucketShift;
  if (dictionary.whole[b >>> GROUP_BITS] === 0) checkGroup(dictionary, b >>> GROUP_BITS);
  const entry = bucket[b] as number;
  if ((entry & nameBit(h2)) === 0) return -1;
  const to = (bucket[b + 1] as number) & PLACE;
  const wanted = h2 >>> 0;
  for (let slot = entry & PLACE; slot < to; slot++) if (name[slot * 2] === wanted) return slot;
  return -1;
}

/** The slot after the last that bears the same name. */
export function slotsEnd({ name }: Dictionary, slot: number): number {
  let end = slot + 1;
  while (end * 2 < name.length && name[end * 2] === name[slot * 2]) end++;
  return end;
}

function checkGroup({ bucket, name, sums, whole }: Dictionary, group: number): void {
  const from = (bucket[group * GROUP] as number) & PLACE;
  const to = (bucket[(group + 1) * GROUP] as number) & PLACE;
  if (from > to || to * 2 > name.length || sumGroup(bucket, name, group) !== sums[group])
    throw new PackError(`names.bin: group ${group} of its names is damaged`);
  whole[group] = 1;
}

/** Checksum of a group: where its buckets begin, up to the first of the next group, and their names. */
export function sumGroup(bucket: Uint32Array, name: Uint32Array, group: number): number {
  const [first, last] = [group * GROUP, (group + 1) * GROUP];
  return sumWords(name, ((bucket[first] as number) & PLACE) * 2, ((bucket[last] as number) & PLACE) * 2, sumWords(bucket, first, last + 1));
}
