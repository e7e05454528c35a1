import { openPairs, packPairs, SIGNS } from '../binary/pairs.ts';
import { concat, startsOf } from '../binary/parts.ts';
import { type Column, DatasetError, type Sections } from '../binary/sections.ts';

/** Identifiers by number, and back. */
export interface Ids {
  count: number;
  /** '' for a number of nothing. */
  idOf(number: number): string;
  /** Number of an id, -1 for an unknown one. */
  numberOf(id: string): number;
}

/** Ids whose beginnings are told only once; more would be shorter still, and slower to look up. */
const BLOCK = 32;
/** Marks where an id begins, with how many characters it shares with the one before: all else is below. */
const BEGINS = SIGNS;
/** What one byte can say of shared characters. */
const MOST_SHARED = 255 - BEGINS;

/**
 * Packs sorted ids by what each adds to the one before (front coding; Witten, Moffat and Bell, Managing Gigabytes, 4.1), and that by
 * pairs of letters that many share.
 *
 *   IDBY u8          for each id: 128 + how many characters it shares with the one before in its block, then its others (`pairs.ts`)
 *   IDPA u8          pairs of letters
 *   IDST u32[…+1]    where each block of 32 begins in IDBY
 *   IDCO u32[1]      how many there are
 *
 * @param ids ASCII, ascending
 */
export function packIds(ids: readonly string[]): Record<'IDBY' | 'IDPA' | 'IDST' | 'IDCO', Column> {
  const shared = ids.map((id, i) => (i % BLOCK ? sharedBy(ids[i - 1] as string, id) : 0));
  const others = ids.map((id, i) => Array.from(id.slice(shared[i]), (letter) => letter.charCodeAt(0)));
  const { texts, pairs } = packPairs(others);
  const rows = texts.map((text, i) => [BEGINS + (shared[i] as number), ...text]);
  const blocks: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += BLOCK) blocks.push(Uint8Array.from(rows.slice(from, from + BLOCK).flat()));
  return { IDBY: concat(blocks), IDPA: pairs, IDST: startsOf(blocks), IDCO: Uint32Array.of(ids.length) };
}

function sharedBy(before: string, id: string): number {
  let shared = 0;
  while (shared < Math.min(before.length, MOST_SHARED) && before[shared] === id[shared]) shared++;
  return shared;
}

/** @throws DatasetError when the columns do not fit together */
export function openIds(file: Sections): Ids {
  const bytes = file.u8('IDBY');
  const starts = file.u32('IDST');
  const count = file.u32('IDCO')[0] ?? 0;
  if (starts.length !== Math.ceil(count / BLOCK) + 1 || starts.at(-1) !== bytes.length)
    throw new DatasetError('facts.bin: its identifiers do not fit together');
  // A text names the same few again and again, and decoding costs more than all else that a link needs.
  const known: (string | undefined)[] = new Array(count);
  const codes = openPairs(file.u8('IDPA'));
  const idOf = (number: number): string => {
    if (!(number >= 0 && number < count)) return '';
    known[number] ??= decode(bytes, codes, starts[Math.floor(number / BLOCK)] as number, number % BLOCK);
    return known[number];
  };
  return {
    count,
    idOf,
    numberOf(id) {
      let low = 0;
      let high = count - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = idOf(middle);
        if (found === id) return middle;
        if (found < id) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}

/** The id that stands `skip` places behind the one that begins at `from`. */
function decode(bytes: Uint8Array, codes: readonly (readonly number[])[], from: number, skip: number): string {
  const id: number[] = [];
  let at = from;
  for (let left = skip; left >= 0; left--) {
    id.length = (bytes[at++] as number) - BEGINS;
    for (let byte = bytes[at]; byte !== undefined && byte < BEGINS; byte = bytes[++at]) id.push(...(codes[byte] as readonly number[]));
  }
  return String.fromCharCode(...id);
}
