/** Finds where names may begin; what may begin one, and how that is told, see `starts.ts`. */
import { FOLD_SIZE } from '../text/fold.ts';
import type { Dictionary } from './read.ts';
import { FOREIGN, FOREIGN_UPPER, JOINT, PARTS, symbolOf } from './starts.ts';
import { type Piece, TURN } from './units.ts';

/** The next place of a piece from `at` on where a name may begin, or somewhere inside its first word; at or behind the piece's end for none. */
export function seek(dictionary: Dictionary, text: string, piece: Piece, at: number): number {
  if (dictionary.starts.length) return seekAny(dictionary, text, at, piece.to);
  return piece.pairs.length ? seekPairs(dictionary, piece, at) : seekText(dictionary, text, at);
}

function seekPairs(dictionary: Dictionary, { from, units, pairs }: Piece, at: number): number {
  const begin = at - from;
  if (begin & 1 && isCapital(dictionary, units[begin] as number)) return at;
  for (let pair = (begin + 1) >> 1; ; pair += TURN / 2) {
    const a = pairs[pair] as number;
    const b = pairs[pair + 1] as number;
    const c = pairs[pair + 2] as number;
    const d = pairs[pair + 3] as number;
    const foreign = (a | b | c | d) & 0xff80ff80;
    // In ASCII only capitals, a few signs of their columns and line breaks lack the bit of 32.
    if (((~(a & b & c & d) & 0x00200020) | foreign) === 0) continue;
    const found = foreign === 0 ? capitalOf(pair * 2, withoutBit(a, b, c, d), units) : letterOf(dictionary, pair * 2, units);
    if (found >= 0) return found + from;
  }
}

/** Of the eight units of four pairs, a bit for each that lacks the bit of 32. */
function withoutBit(a: number, b: number, c: number, d: number): number {
  const spread = ((a >>> 5) & 0x10001) | ((b >>> 3) & 0x40004) | ((c >>> 1) & 0x100010) | ((d << 1) & 0x400040);
  return ~(spread | (spread >>> 15)) & 0xff;
}

/** The first of some units from `at` on that is a capital of ASCII, -1 for none. @param which a bit for each unit that may be one */
function capitalOf(at: number, which: number, units: Uint16Array): number {
  for (let bits = which; bits !== 0; bits &= bits - 1) {
    const i = at + 31 - Math.clz32(bits & -bits);
    const unit = units[i] as number;
    if (unit >= 65 && unit <= 90) return i;
  }
  return -1;
}

function letterOf(dictionary: Dictionary, at: number, units: Uint16Array): number {
  for (let i = at; i < at + TURN; i++) if (isCapital(dictionary, units[i] as number)) return i;
  return -1;
}

/** Every second unit tells enough: behind a small letter begins no word. Nothing is read behind the end: engines would compile that badly. */
function seekText(dictionary: Dictionary, text: string, at: number): number {
  const last = text.length - 1;
  if (at > last || isCapital(dictionary, text.charCodeAt(at))) return at;
  let i = at + 1;
  for (; i < last; i += 2) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) continue;
    if (isCapital(dictionary, unit)) return i;
    if (isCapital(dictionary, text.charCodeAt(i + 1))) return i + 1;
  }
  return i === last && isCapital(dictionary, text.charCodeAt(i)) ? i : last + 1;
}

/** Whether a unit is a capital, or a letter of a script that has none. */
const isCapital = (dictionary: Dictionary, unit: number): boolean => unit >= 65 && (unit <= 90 || (unit >= 0xc0 && isForeign(dictionary, unit)));

/** Nearly all that English has beyond ASCII are quotation marks and dashes of U+2000 to U+206F. */
const isForeign = ({ symbols, fold }: Dictionary, unit: number): boolean => (unit < 0x2000 || unit > 0x206f) && symbolOf(symbols, fold, unit) >= FOREIGN_UPPER;

function seekAny({ symbols, starts, fold }: Dictionary, text: string, from: number, to: number): number {
  let four = 0;
  // Two more, as a word may end with the text.
  for (let at = from; at < to + 2; at++) {
    const unit = at < to ? text.charCodeAt(at) : 32;
    const symbol = unit < FOLD_SIZE ? (symbols[unit] as number) : symbolOf(symbols, fold, unit);
    const before = (four >>> 10) & 31;
    four = ((four << 5) | symbol) & 0xfffff;
    const three = four & 0x7fff;
    if ((starts[three >>> 5] as number) & (1 << (three & 31)) && (before === PARTS || before === JOINT)) return at - 2;
    if (symbol >= FOREIGN) return at;
  }
  return to;
}
