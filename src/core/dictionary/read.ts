import { sumBytes, sumWords } from '../binary/checksum.ts';
import { DatasetError, openSections } from '../binary/sections.ts';
import { FOLD_SIZE } from '../text/fold.ts';
import { GAP_HYPHEN, mix, type Tokens } from '../text/tokens.ts';
import { ENTITY_BITS, GROUP, GROUP_BITS, joinHash1, joinHash2, lengthsOf, MASK_PIECE, MAX_WORDS, nameBit, PLACE_BITS, UNCHECKED } from './layout.ts';
import { STARTS } from './starts.ts';

/** The dictionary opened as views; see `layout.ts`. */
export interface Dictionary {
  fold: Uint16Array;
  symbols: Uint8Array;
  starts: Uint32Array;
  /** First words of names with punctuation inside; see `isOpening`. */
  openings: Uint32Array;
  /** What is known of MASK: all of it, or what was found whole of `storedMask`. */
  mask: Uint8Array;
  storedMask: Uint8Array;
  maskSums: Uint32Array;
  bucket: Uint32Array;
  bucketShift: number;
  name: Uint32Array;
  style: Uint32Array;
  sums: Uint32Array;
  /** By group of buckets: 1 once its buckets were found whole, 2 once its names were, too. */
  whole: Uint8Array;
}

/**
 * Opens `names.bin`.
 * @param unchanged its seal was found right: no part of it needs another check
 * @throws DatasetError when a section is missing, damaged or does not fit the others; look-ups throw it when they meet a damaged group
 */
export function openDictionary(bytes: Uint8Array, unchanged = false): Dictionary {
  const file = openSections(bytes, 'names.bin', unchanged);
  const bucket = file.u32('BUCK');
  const storedMask = file.u8('MASK');
  const dictionary: Dictionary = {
    fold: file.u16('FOLD'),
    symbols: sized(file.u8('SYMB'), FOLD_SIZE),
    starts: sized(file.u32('STAR'), 0, STARTS),
    openings: file.u32('PUNC'),
    mask: unchanged ? storedMask : new Uint8Array(storedMask.length).fill(UNCHECKED),
    storedMask,
    maskSums: file.u32('MSUM'),
    bucket,
    bucketShift: 32 - Math.round(Math.log2(bucket.length - 1)),
    name: file.u32('NAME'),
    style: file.u32('STYL'),
    sums: file.u32('SUMS'),
    whole: new Uint8Array((bucket.length - 1) / GROUP).fill(unchanged ? NAMES_WHOLE : 0),
  };
  const { fold, openings, mask, maskSums, name, sums, whole } = dictionary;
  const powers = (n: number) => n > 0 && (n & (n - 1)) === 0;
  if (
    fold.length !== FOLD_SIZE ||
    !powers(openings.length) ||
    !powers(mask.length) ||
    maskSums.length * MASK_PIECE !== mask.length ||
    !powers(bucket.length - 1) ||
    bucket.length <= GROUP ||
    sums.length !== whole.length * 2 ||
    name.length % 2 !== 0
  )
    throw unfit();
  return dictionary;
}

const unfit = () => new DatasetError('names.bin: its tables do not fit together');

function sized<T extends Uint8Array | Uint32Array>(column: T, ...sizes: readonly number[]): T {
  if (!sizes.includes(column.length)) throw unfit();
  return column;
}

/** Number of the entity in a slot. */
export const entityAt = ({ name }: Dictionary, slot: number): number => (name[slot * 2 + 1] as number) & ((1 << ENTITY_BITS) - 1);
/** How the entity bears the name and how that is written: `metaAt` in the low 8 bits, `shapeAt` above. */
export const styleAt = ({ name, style }: Dictionary, slot: number): number => style[(name[slot * 2 + 1] as number) >>> ENTITY_BITS] as number;
/** How the entity bears the name: `BY_…` with `AMBIGUOUS` and `ANY_CASE`. */
export const metaAt = (dictionary: Dictionary, slot: number): number => styleAt(dictionary, slot) & 255;
/** How the name is written: `SHAPE_…`, two bits a word. */
export const shapeAt = (dictionary: Dictionary, slot: number): number => styleAt(dictionary, slot) >>> 8;

/**
 * What MASK holds for a first word of this hash.
 * @throws DatasetError when that part of the file is damaged
 */
export function maskAt(dictionary: Dictionary, hash1: number): number {
  const { mask } = dictionary;
  const at = hash1 & (mask.length - 1);
  const held = mask[at] as number;
  return held === UNCHECKED ? checkMask(dictionary, at) : held;
}

function checkMask({ mask, storedMask, maskSums }: Dictionary, at: number): number {
  const piece = Math.floor(at / MASK_PIECE);
  if (sumMask(storedMask, piece) !== maskSums[piece]) throw new DatasetError(`names.bin: piece ${piece} of its lengths is damaged`);
  mask.set(storedMask.subarray(piece * MASK_PIECE, (piece + 1) * MASK_PIECE), piece * MASK_PIECE);
  return mask[at] as number;
}

/** Checksum of a piece of MASK. */
export const sumMask = (mask: Uint8Array, piece: number): number => sumBytes(mask, piece * MASK_PIECE, (piece + 1) * MASK_PIECE);

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
 * @throws DatasetError when the part of the file where it would stand is damaged
 */
export function slotOf(dictionary: Dictionary, h1: number, h2: number): number {
  const { bucket, name, whole } = dictionary;
  const b = mix(h1) >>> dictionary.bucketShift;
  const group = b >>> GROUP_BITS;
  const known = whole[group] as number;
  if (known === 0) checkBuckets(dictionary, group);
  const entry = bucket[b] as number;
  if ((entry & nameBit(h2)) === 0) return -1;
  if (known !== NAMES_WHOLE) checkNames(dictionary, group);
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

const BUCKETS_WHOLE = 1;
const NAMES_WHOLE = 2;

function checkBuckets({ bucket, name, sums, whole }: Dictionary, group: number): void {
  if (sumBuckets(bucket, group) !== sums[group * 2]) throw damaged(group);
  const [from, to] = namesOf(bucket, group);
  if (from > to || to > name.length) throw damaged(group);
  whole[group] = BUCKETS_WHOLE;
}

function checkNames({ bucket, name, sums, whole }: Dictionary, group: number): void {
  if (sumNames(bucket, name, group) !== sums[group * 2 + 1]) throw damaged(group);
  whole[group] = NAMES_WHOLE;
}

const damaged = (group: number) => new DatasetError(`names.bin: group ${group} of its names is damaged`);

/** Checksum over where the buckets of a group begin, up to the first of the next group. */
export const sumBuckets = (bucket: Uint32Array, group: number): number => sumWords(bucket, group * GROUP, (group + 1) * GROUP + 1);

/** Checksum over the names of a group. */
export function sumNames(bucket: Uint32Array, name: Uint32Array, group: number): number {
  const [from, to] = namesOf(bucket, group);
  return sumWords(name, from, to);
}

/** The part of NAME that belongs to a group. */
const namesOf = (bucket: Uint32Array, group: number): [number, number] => [
  ((bucket[group * GROUP] as number) & PLACE) * 2,
  ((bucket[(group + 1) * GROUP] as number) & PLACE) * 2,
];
