import { openSections, PackError } from '../pack/sections.ts';
import { FOLD_SIZE } from '../text/fold.ts';
import { GAP_HYPHEN, mix, type Tokens } from '../text/tokens.ts';
import { joinHash1, joinHash2, MAX_WORDS } from './layout.ts';

/** The dictionary opened as views; see `layout.ts`. */
export interface Dictionary {
  fold: Uint16Array;
  mask: Uint8Array;
  bucket: Uint32Array;
  bucketShift: number;
  check: Uint32Array;
  post: Uint32Array;
  entity: Uint16Array | Uint32Array;
  meta: Uint8Array;
  shape: Uint16Array;
}

/**
 * Opens `names.bin`.
 * @throws PackError when a section is missing, damaged or does not fit the others
 */
export function openDictionary(buffer: ArrayBuffer): Dictionary {
  const file = openSections(buffer, 'names.bin');
  const dictionary: Dictionary = {
    fold: file.u16('FOLD'),
    mask: file.u8('MASK'),
    bucket: file.u32('BUCK'),
    bucketShift: 0,
    check: file.u32('CHEK'),
    post: file.u32('POST'),
    entity: file.numbers('ENTI'),
    meta: file.u8('META'),
    shape: file.u16('SHAP'),
  };
  const { fold, mask, bucket, check, post, entity, meta, shape } = dictionary;
  const buckets = bucket.length - 1;
  const powers = (n: number) => n > 0 && (n & (n - 1)) === 0;
  if (fold.length !== FOLD_SIZE || !powers(mask.length) || !powers(buckets) || bucket[buckets] !== check.length)
    throw new PackError('names.bin: its tables do not fit together');
  if (post.length !== check.length + 1 || post[check.length] !== entity.length || meta.length !== entity.length || shape.length !== entity.length) {
    throw new PackError('names.bin: its postings do not fit its names');
  }
  dictionary.bucketShift = 32 - Math.log2(buckets);
  return dictionary;
}

/**
 * Every name that begins at token `i`, longest first.
 * @param visit called with the number of words and the range of postings; a true answer ends the look-up
 */
export function namesAt(dictionary: Dictionary, tokens: Tokens, i: number, visit: (words: number, from: number, to: number) => boolean): void {
  const lengths = dictionary.mask[(tokens.hash1[i] as number) & (dictionary.mask.length - 1)] as number;
  if (lengths === 0) return;
  let h1 = 0;
  let h2 = 0;
  const found: number[] = [];
  for (let words = 1; words <= MAX_WORDS && i + words <= tokens.count; words++) {
    const at = i + words - 1;
    if (words > 1) {
      const gap = tokens.gap[at] as number;
      if (gap === 0 || gap > GAP_HYPHEN) break;
    }
    h1 = joinHash1(h1, tokens.hash1[at] as number);
    h2 = joinHash2(h2, tokens.hash2[at] as number);
    if (!(lengths & (1 << (words - 1)))) continue;
    const name = nameOf(dictionary, mix(h1) >>> 0, h2 >>> 0);
    if (name >= 0) found.push(words, name);
    if (lengths >>> words === 0) break;
  }
  for (let k = found.length - 2; k >= 0; k -= 2) {
    const name = found[k + 1] as number;
    if (visit(found[k] as number, dictionary.post[name] as number, dictionary.post[name + 1] as number)) return;
  }
}

function nameOf({ bucket, bucketShift, check }: Dictionary, h1: number, h2: number): number {
  const b = h1 >>> bucketShift;
  const to = bucket[b + 1] as number;
  for (let i = bucket[b] as number; i < to; i++) if (check[i] === h2) return i;
  return -1;
}
