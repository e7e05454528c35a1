/** Finds where names may begin; what may begin one, and how that is told, see `starts.ts`. */
import { FOLD_SIZE } from '../text/fold.ts';
import type { Dictionary } from './read.ts';
import { FOREIGN, FOREIGN_UPPER, symbolOf } from './starts.ts';
import type { Piece } from './units.ts';

/** The next place of a text from `at` on where a name may begin, or somewhere inside its first word; the piece's end for none. */
export function seek(piece: Piece, at: number, dictionary: Dictionary): number {
  return dictionary.starts.length ? seekAny(piece, at, dictionary) : seekCapital(piece, at, dictionary);
}

function seekCapital({ from, to, units, pairs }: Piece, at: number, { symbols, fold }: Dictionary): number {
  const length = to - from;
  for (let next = nextCapital(units, pairs, at - from); ; next = nextCapital(units, pairs, next + 1)) {
    if (next >= length) return to;
    const unit = units[next] as number;
    if (unit < 0x80 || symbolOf(symbols, fold, unit) >= FOREIGN_UPPER) return next + from;
  }
}

/** The next unit from `at` on that is a capital of ASCII, or beyond ASCII and no mark of punctuation; what stands behind the last unit is. */
function nextCapital(units: Uint16Array, pairs: Int32Array, at: number): number {
  if (at & 1 && isCapital(units[at] as number)) return at;
  for (let pair = (at + 1) >> 1; ; pair++) {
    const two = pairs[pair] as number;
    // Beyond ASCII, or in columns 4 and 5 of ASCII: capitals and a few signs.
    if (((two & ~(two << 1) & 0x00400040) | (two & 0xff80ff80)) === 0) continue;
    if (isCapital(units[pair << 1] as number)) return pair << 1;
    if (isCapital(units[(pair << 1) + 1] as number)) return (pair << 1) + 1;
  }
}

/** Nearly all that English has beyond ASCII are quotation marks and dashes of U+2000 to U+206F. */
const isCapital = (unit: number): boolean => unit >= 65 && (unit <= 90 || (unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f)));

function seekAny({ from, to, units }: Piece, start: number, { symbols, starts, fold }: Dictionary): number {
  const length = to - from;
  let four = 0;
  // Two more, as a word may end with the text.
  for (let at = start - from; at < length + 2; at++) {
    const unit = at < length ? (units[at] as number) : 32;
    const symbol = unit < FOLD_SIZE ? (symbols[unit] as number) : symbolOf(symbols, fold, unit);
    four = ((four << 5) | symbol) & 0xfffff;
    if ((starts[four >>> 5] as number) & (1 << (four & 31))) return at - 2 + from;
    if (symbol >= FOREIGN) return at + from;
  }
  return to;
}
