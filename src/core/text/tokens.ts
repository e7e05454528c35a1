/**
 * Words of a text as parallel columns: where they stand, how they are written, what lies before them, and two hashes of their
 * folded letters. One pass, no strings made.
 */
import { APOSTROPHE, foldUnit, IGNORED } from './fold.ts';
import { GAP_SPACE, GAP_START, widen } from './gap.ts';
import { readWord, WORD_END, WORD_FLAGS, WORD_HASH1, WORD_HASH2, WORD_REGISTERS } from './word.ts';

export { GAP_BLOCK, GAP_COMMA, GAP_HYPHEN, GAP_OTHER, GAP_SENTENCE, GAP_SPACE, GAP_START } from './gap.ts';
export { ABBREVIATED, ALL_CAPS, CAPITAL, DIGITS, DOTTED, INNER_CAPITAL, mix, POSSESSIVE } from './word.ts';

export interface Tokens {
  count: number;
  /** UTF-16 offsets into the text; `end` leaves out a possessive. */
  start: Int32Array;
  end: Int32Array;
  flags: Uint8Array;
  gap: Uint8Array;
  hash1: Int32Array;
  hash2: Int32Array;
}

/**
 * Splits `text` into tokens.
 * @param text any text; offsets are UTF-16 units
 * @param table fold table of the dictionary
 */
export function tokenise(text: string, table: Uint16Array): Tokens {
  let room = Math.max(16, (text.length >> 2) + 8);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let flags = new Uint8Array(room);
  let gap = new Uint8Array(room);
  let hash1 = new Int32Array(room);
  let hash2 = new Int32Array(room);
  const word = new Int32Array(WORD_REGISTERS);
  let count = 0;
  let at = 0;
  let between = GAP_START;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(table, unit);
    if (folded <= APOSTROPHE) {
      if (count > 0 && folded !== IGNORED) between = widen(between, unit, text, at);
      at++;
      continue;
    }
    if (count === room) {
      room *= 2;
      start = grow(start, new Int32Array(room));
      end = grow(end, new Int32Array(room));
      flags = grow(flags, new Uint8Array(room));
      gap = grow(gap, new Uint8Array(room));
      hash1 = grow(hash1, new Int32Array(room));
      hash2 = grow(hash2, new Int32Array(room));
    }
    start[count] = at;
    at = readWord(text, at, table, word);
    end[count] = word[WORD_END] as number;
    flags[count] = word[WORD_FLAGS] as number;
    gap[count] = between;
    hash1[count] = word[WORD_HASH1] as number;
    hash2[count] = word[WORD_HASH2] as number;
    count++;
    between = GAP_SPACE;
  }
  return { count, start, end, flags, gap, hash1, hash2 };
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
