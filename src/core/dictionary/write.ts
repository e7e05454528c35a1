import { writeSections } from '../pack/sections.ts';
import { makeFoldTable } from '../text/fold.ts';
import { ALL_CAPS, CAPITAL, DIGITS, DOTTED, GAP_HYPHEN, INNER_CAPITAL, mix, tokenise } from '../text/tokens.ts';
import { joinHash1, joinHash2, MAX_WORDS, SHAPE_ANY, SHAPE_CAPITAL, SHAPE_CAPS, SHAPE_INNER } from './layout.ts';

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

/**
 * Packs names. Entries of one folded form share a key; the order of postings is that of the entries.
 * @returns the file, and the names that were left out
 */
export function writeDictionary(entries: readonly NameEntry[]): { bytes: Uint8Array; left: Unmatchable[] } {
  const fold = makeFoldTable();
  const left: Unmatchable[] = [];
  const keys = new Map<string, { h1: number; h2: number; first: number; words: number; postings: { entity: number; meta: number; shape: number }[] }>();
  for (const { name, entity, meta } of entries) {
    const tokens = tokenise(name, fold);
    if (tokens.count === 0 || tokens.count > MAX_WORDS) {
      left.push({ name, entity, reason: tokens.count ? `has more than ${MAX_WORDS} words` : 'has no letters' });
      continue;
    }
    let h1 = 0;
    let h2 = 0;
    let shape = 0;
    let joined = true;
    for (let i = 0; i < tokens.count; i++) {
      if (i > 0 && (tokens.gap[i] as number) > GAP_HYPHEN) joined = false;
      h1 = joinHash1(h1, tokens.hash1[i] as number);
      h2 = joinHash2(h2, tokens.hash2[i] as number);
      shape |= shapeOf(tokens.flags[i] as number, (tokens.end[i] as number) - (tokens.start[i] as number)) << (i * 2);
    }
    if (!joined) {
      left.push({ name, entity, reason: 'has punctuation between its words' });
      continue;
    }
    const key = `${h1},${h2}`;
    const found = keys.get(key) ?? { h1: mix(h1) >>> 0, h2: h2 >>> 0, first: tokens.hash1[0] as number, words: tokens.count, postings: [] };
    if (!found.postings.some((p) => p.entity === entity && p.shape === shape)) found.postings.push({ entity, meta, shape });
    keys.set(key, found);
  }
  return { bytes: pack([...keys.values()], fold), left };
}

/** A word of a name in capitals of up to six letters is an acronym: it must be in capitals in the text. */
function shapeOf(flags: number, length: number): number {
  if (flags & DOTTED || (flags & ALL_CAPS && length <= 6)) return SHAPE_CAPS;
  if (flags & INNER_CAPITAL && length <= 5) return SHAPE_INNER;
  return flags & CAPITAL && !(flags & DIGITS) ? SHAPE_CAPITAL : SHAPE_ANY;
}

function pack(
  names: { h1: number; h2: number; first: number; words: number; postings: { entity: number; meta: number; shape: number }[] }[],
  fold: Uint16Array,
): Uint8Array {
  const maskBits = Math.min(18, Math.max(12, Math.ceil(Math.log2(names.length + 1)) + 1));
  const bucketBits = Math.min(20, Math.max(8, Math.ceil(Math.log2(names.length + 1)) - 1));
  const bucketOf = (h1: number) => h1 >>> (32 - bucketBits);
  names.sort((a, b) => bucketOf(a.h1) - bucketOf(b.h1) || a.h2 - b.h2);
  const mask = new Uint8Array(1 << maskBits);
  const bucket = new Uint32Array((1 << bucketBits) + 1);
  const check = new Uint32Array(names.length);
  const post = new Uint32Array(names.length + 1);
  const total = names.reduce((sum, name) => sum + name.postings.length, 0);
  const widest = names.reduce((most, name) => name.postings.reduce((m, p) => Math.max(m, p.entity), most), 0);
  const entity = widest < 65536 ? new Uint16Array(total) : new Uint32Array(total);
  const meta = new Uint8Array(total);
  const shape = new Uint16Array(total);
  let at = 0;
  for (const [i, name] of names.entries()) {
    const slot = name.first & ((1 << maskBits) - 1);
    mask[slot] = (mask[slot] as number) | (1 << (name.words - 1));
    bucket[bucketOf(name.h1) + 1] = (bucket[bucketOf(name.h1) + 1] as number) + 1;
    check[i] = name.h2;
    post[i] = at;
    for (const p of name.postings) {
      entity[at] = p.entity;
      meta[at] = p.meta;
      shape[at++] = p.shape;
    }
  }
  post[names.length] = at;
  for (let i = 1; i < bucket.length; i++) bucket[i] = (bucket[i] as number) + (bucket[i - 1] as number);
  return writeSections({ FOLD: fold, MASK: mask, BUCK: bucket, CHEK: check, POST: post, ENTI: entity, META: meta, SHAP: shape });
}
