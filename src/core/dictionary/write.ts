import { writeSections } from '../binary/sections.ts';
import { makeFoldTable } from '../text/fold.ts';
import { CAPITAL, GAP_HYPHEN, mix, POSSESSIVE, tokenise } from '../text/tokens.ts';
import {
  ANY_CASE,
  ENTITY_BITS,
  GROUP,
  isInsideName,
  joinHash1,
  joinHash2,
  lengthBit,
  MASK_PIECE,
  MAX_WORDS,
  MOST_WORDS,
  nameBit,
  PLACE_BITS,
  POSSESSED,
  SHAPE_ANY,
  SHAPE_CAPITAL,
  SHAPE_CAPS,
  SMALL_LATER,
} from './layout.ts';
import { makeOpenings } from './openings.ts';
import { sumBuckets, sumMask, sumNames } from './read.ts';
import { shapeOf } from './shape.ts';
import { makeStarts, makeSymbols } from './starts.ts';

/** One name of one entity, as it goes into the dictionary. */
export interface NameEntry {
  name: string;
  /** Number of the entity. */
  entity: number;
  /** `BY_…` with `AMBIGUOUS` and `ANY_CASE`. */
  meta: number;
}

/** A name that no text can be matched with, and why. */
export interface Unmatchable {
  name: string;
  entity: number;
  reason: string;
}

/** A folded form with everyone who bears it. */
interface Key {
  name: string;
  h1: number;
  h2: number;
  first: number;
  words: number;
  /** Whether a word after its first, as any bearer writes it, may begin with a small letter. */
  smallLater: boolean;
  bearers: { entity: number; style: number }[];
}

/**
 * Packs names. Entries of one folded form share a key; the order of those who bear it is that of the entries.
 * @returns the file, and the names that were left out
 * @throws RangeError for more entities, names or ways of writing than the file has room for
 */
export function writeDictionary(entries: readonly NameEntry[]): { bytes: Uint8Array; left: Unmatchable[] } {
  const fold = makeFoldTable();
  const left: Unmatchable[] = [];
  const keys = new Map<string, Key>();
  const lower = new Set<string>();
  const openings = new Set<number>();
  for (const { name, entity, meta } of entries) {
    const tokens = tokenise(name, fold);
    if (tokens.count === 0 || tokens.count > MOST_WORDS) {
      left.push({ name, entity, reason: tokens.count ? `has more than ${MOST_WORDS} words` : 'has no letters' });
      continue;
    }
    let h1 = 0;
    let h2 = 0;
    let shape = 0;
    let joined = true;
    // By the plain look-up.
    let passedOver = tokens.count > MAX_WORDS;
    for (let i = 0; i < tokens.count; i++) {
      if (i > 0 && (tokens.gap[i] as number) > GAP_HYPHEN) {
        passedOver = true;
        joined &&= isInsideName(name.slice(tokens.end[i - 1], tokens.start[i]));
      }
      h1 = joinHash1(h1, tokens.hash1[i] as number);
      h2 = joinHash2(h2, tokens.hash2[i] as number);
      if (i < MAX_WORDS) shape |= shapeOf(tokens.flags[i] as number, (tokens.end[i] as number) - (tokens.start[i] as number)) << (i * 2);
    }
    if (!joined) {
      left.push({ name, entity, reason: 'has punctuation between its words' });
      continue;
    }
    if (passedOver) openings.add(tokens.hash1[0] as number);
    // "eBay" asks for its capital, and begins without one all the same.
    if (meta & ANY_CASE || (shape & 3) === SHAPE_ANY || !((tokens.flags[0] as number) & CAPITAL)) lower.add(name.slice(tokens.start[0], tokens.end[0]));
    const key = `${h1},${h2}`;
    const found = keys.get(key) ?? {
      name,
      h1: mix(h1) >>> 0,
      h2: h2 >>> 0,
      first: tokens.hash1[0] as number,
      words: tokens.count,
      smallLater: false,
      bearers: [],
    };
    const possessed = (tokens.flags[tokens.count - 1] as number) & POSSESSIVE ? POSSESSED : 0;
    const style = (shape << 8) | meta | possessed;
    for (let i = 1; i < Math.min(tokens.count, MAX_WORDS); i++) if (meta & ANY_CASE || !CAPITALS.includes((shape >>> (i * 2)) & 3)) found.smallLater = true;
    if (!found.bearers.some((b) => b.entity === entity && b.style >>> 8 === shape)) found.bearers.push({ entity, style });
    keys.set(key, found);
  }
  const bucketBits = Math.min(20, Math.max(8, Math.ceil(Math.log2(keys.size + 1)) - 2));
  const bucketOf = (h1: number) => h1 >>> (32 - bucketBits);
  const sorted = [...keys.values()].sort((a, b) => bucketOf(a.h1) - bucketOf(b.h1) || a.h2 - b.h2);
  // Two names in a million million; whoever bears the second would be taken for the first.
  const twin = ({ h2 }: Key, i: number) => h2 === sorted[i - 1]?.h2;
  for (const { name, bearers } of sorted.filter(twin)) for (const { entity } of bearers) left.push({ name, entity, reason: 'has the hashes of another name' });
  const names = sorted.filter((key, i) => !twin(key, i));
  const maskBits = Math.min(16, Math.max(12, Math.ceil(Math.log2(keys.size + 1))));
  const mask = makeMask(names, maskBits);
  const maskSums = Uint32Array.from({ length: mask.length / MASK_PIECE }, (_, piece) => sumMask(mask, piece));
  const columns = {
    FOLD: fold,
    SYMB: makeSymbols(fold),
    STAR: makeStarts(lower, fold),
    PUNC: makeOpenings(openings),
    MASK: mask,
    MSUM: maskSums,
    ...makeTable(names, bucketBits),
  };
  return { bytes: writeSections(columns, ['MASK', 'MSUM', 'BUCK', 'NAME', 'SUMS']), left };
}

/** Ways of writing a word that always begin with a capital or a digit. */
const CAPITALS: readonly number[] = [SHAPE_CAPITAL, SHAPE_CAPS];

function makeMask(names: readonly Key[], bits: number): Uint8Array {
  const mask = new Uint8Array(1 << bits);
  for (const { first, words, smallLater } of names) {
    const slot = first & ((1 << bits) - 1);
    mask[slot] = (mask[slot] as number) | lengthBit(words) | (smallLater ? SMALL_LATER : 0);
  }
  return mask;
}

/** Buckets, names in order of buckets, styles and checksums. */
function makeTable(names: readonly Key[], bucketBits: number): Record<'BUCK' | 'NAME' | 'STYL' | 'SUMS', Uint32Array> {
  const bucket = new Uint32Array((1 << bucketBits) + 1);
  const slots = new Uint32Array(names.reduce((sum, { bearers }) => sum + bearers.length, 0) * 2);
  if (slots.length / 2 >= 1 << PLACE_BITS) throw new RangeError(`a dictionary has room for ${(1 << PLACE_BITS) - 1} names with their bearers`);
  const styles = new Map<number, number>();
  let at = 0;
  for (const { h1, h2, bearers } of names) {
    const after = (h1 >>> (32 - bucketBits)) + 1;
    bucket[after] = (bucket[after] as number) + bearers.length;
    for (const { entity, style } of bearers) {
      const known = styles.get(style) ?? styles.size;
      styles.set(style, known);
      if (entity >= 1 << ENTITY_BITS) throw new RangeError(`a dictionary has room for ${1 << ENTITY_BITS} entities`);
      if (known >= 1 << (32 - ENTITY_BITS)) throw new RangeError(`a dictionary has room for ${1 << (32 - ENTITY_BITS)} ways to write a name`);
      slots[at++] = h2;
      slots[at++] = entity | (known << ENTITY_BITS);
    }
  }
  for (let i = 1; i < bucket.length; i++) bucket[i] = (bucket[i] as number) + (bucket[i - 1] as number);
  for (const { h1, h2 } of names) {
    const b = h1 >>> (32 - bucketBits);
    bucket[b] = ((bucket[b] as number) | nameBit(h2)) >>> 0;
  }
  const groups = Array.from({ length: (1 << bucketBits) / GROUP }, (_, group) => group);
  const sums = Uint32Array.from(groups.flatMap((group) => [sumBuckets(bucket, group), sumNames(bucket, slots, group)]));
  return { BUCK: bucket, NAME: slots, STYL: Uint32Array.from(styles.keys()), SUMS: sums };
}
