/**
 * The units of a text as an array, where the platform copies them natively: two units are read at a time. One array serves every text,
 * piece by piece, so that it stays in the cache; a scan never waits, so nobody else writes to it meanwhile.
 */

/** Writes the units of a text into an array that has room for them. Node does it in a hundredth of a bare pass (`Buffer.write`). */
export type CopyUnits = (text: string, from: number, to: number, into: Uint16Array) => void;

/** Units of a piece: well inside a second-level cache. */
const PIECE = 1 << 16;

/** The end of the piece that begins at `from`: the text's end, or behind a line break, as no word and no name goes beyond one. */
export function pieceEnd(text: string, from: number): number {
  for (let size = PIECE; from + size < text.length; size *= 2) {
    const end = text.lastIndexOf('\n', from + size) + 1;
    if (end > from) return end;
  }
  return text.length;
}

/**
 * A piece of a text, whose units may have been copied. A class, as V8 gives the objects of a literal more than one shape here, at which
 * compiled code is thrown away: a scan took a third longer for it.
 */
export class Piece {
  readonly from: number;
  readonly to: number;
  /** The units, then some `STOP`. */
  readonly units: Uint16Array;
  /** The same, two a number. */
  readonly pairs: Int32Array;

  constructor(from: number, to: number, units: Uint16Array, pairs: Int32Array) {
    this.from = from;
    this.to = to;
    this.units = units;
    this.pairs = pairs;
  }
}

/** Stands behind the last unit: looks like a capital, so that no search runs beyond it. */
const STOP = 65;
/** So many units are looked at in one turn. */
export const TURN = 8;

const NOTHING = new Uint16Array(0);
const NO_PAIRS = new Int32Array(0);
/** A text as it is. */
export const uncopied = (text: string): Piece => new Piece(0, text.length, NOTHING, NO_PAIRS);

let lasting: Uint16Array | undefined;

export function pieceOf(text: string, from: number, to: number, copy: CopyUnits): Piece {
  const room = to - from + TURN;
  lasting ??= new Uint16Array(PIECE + TURN);
  // What is larger, a text without line breaks, is not kept.
  const units = room <= lasting.length ? lasting : new Uint16Array(room + (room & 1));
  copy(text, from, to, units);
  units.fill(STOP, to - from, room);
  return new Piece(from, to, units, new Int32Array(units.buffer));
}
