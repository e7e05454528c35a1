/**
 * Words of a text as parallel columns: where they stand, how they are written, what lies before them, and two hashes of their
 * folded letters. One pass, no strings made.
 */
import { APOSTROPHE, expansionOf, foldUnit, IGNORED, SEPARATOR } from './fold.ts';

/** How a token is written. */
export const CAPITAL = 1;
/** Two letters or more, all of them capitals. */
export const ALL_CAPS = 2;
export const DIGITS = 4;
/** Letters joined by full stops: U.S., J.D. */
export const DOTTED = 8;
/** Followed by a possessive: Kim’s. */
export const POSSESSIVE = 16;
/** A capital after the first letter of a word not all in capitals: McDonald, iPhone. */
export const INNER_CAPITAL = 32;
/** Followed by a full stop that does not end a sentence: Mr., Gen., J. */
export const ABBREVIATED = 64;

/** What stands between a token and the one before it. */
export const GAP_START = 0;
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
export const GAP_COMMA = 3;
/** Quotes, brackets, dashes, colons. */
export const GAP_OTHER = 4;
export const GAP_SENTENCE = 5;
export const GAP_BLOCK = 6;

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

/** Words after whose full stop a sentence goes on. Folded. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt cmdr adm brig maj sen rep gov st jr sr hon rev fr messrs mt no vs etc inc corp ltd co jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo approx dept est'.split(
    ' ',
  ),
);

const FNV = 0x01000193;
/** Mixes a hash so that every input bit reaches the low bits (the finaliser of MurmurHash3, public domain, A. Appleby). */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const isUpper = (unit: number): boolean => {
  if (unit < 128) return unit >= 65 && unit <= 90;
  if (unit < 0xc0) return false;
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
};

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
  let count = 0;
  let at = 0;
  let between = GAP_START;
  const length = text.length;

  while (at < length) {
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
    const from = at;
    let to = at;
    let h1 = 0x811c9dc5 | 0;
    let h2 = 0x2c1b3c6d;
    let letters = 0;
    let capitals = 0;
    let shape = isUpper(unit) ? CAPITAL : 0;
    for (;;) {
      const u = at < length ? text.charCodeAt(at) : 32;
      const f = at < length ? foldUnit(table, u) : SEPARATOR;
      if (f === IGNORED) {
        at++;
        to = at;
        continue;
      }
      if (f === APOSTROPHE) {
        const next = at + 1 < length ? foldUnit(table, text.charCodeAt(at + 1)) : SEPARATOR;
        if (next <= APOSTROPHE) break;
        // A single s after the apostrophe is a possessive; its letters are no part of the name.
        const after = at + 2 < length ? foldUnit(table, text.charCodeAt(at + 2)) : SEPARATOR;
        if (next === 115 && after === SEPARATOR) {
          shape |= POSSESSIVE;
          at += 2;
          break;
        }
        at++;
        continue;
      }
      if (f === SEPARATOR) {
        // U.S., J.D.: single capitals joined by full stops are one token.
        if (
          u === 46 &&
          letters > 0 &&
          letters === capitals &&
          (letters === 1 || shape & DOTTED) &&
          at + 1 < length &&
          isUpper(text.charCodeAt(at + 1)) &&
          endsLetter(text, at + 2, table)
        ) {
          shape |= DOTTED;
          at++;
          continue;
        }
        break;
      }
      const more = expansionOf(f);
      if (more !== undefined) {
        for (let i = 0; i < more.length; i++) {
          h1 = Math.imul(h1 ^ more.charCodeAt(i), FNV);
          h2 = Math.imul(h2 ^ more.charCodeAt(i), 0x5bd1e995) ^ (h2 >>> 15);
        }
      } else {
        h1 = Math.imul(h1 ^ f, FNV);
        h2 = Math.imul(h2 ^ f, 0x5bd1e995) ^ (h2 >>> 15);
      }
      if (f >= 48 && f <= 57) shape |= DIGITS;
      else {
        letters++;
        if (isUpper(u)) {
          capitals++;
          if (at > from) shape |= INNER_CAPITAL;
        }
      }
      at++;
      to = at;
    }
    if (letters > 1 && letters === capitals) shape = (shape | ALL_CAPS) & ~INNER_CAPITAL;
    start[count] = from;
    end[count] = to;
    flags[count] = shape;
    gap[count] = between;
    hash1[count] = mix(h1);
    hash2[count] = mix(h2);
    count++;
    between = GAP_SPACE;
    if (at === to && at < length && text.charCodeAt(at) === 46 && continuesAfterStop(text, from, to, letters, shape)) {
      flags[count - 1] = (flags[count - 1] ?? 0) | ABBREVIATED;
      if (shape & DOTTED) to = end[count - 1] = at + 1;
      at++;
    }
  }
  return { count, start, end, flags, gap, hash1, hash2 };
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const endsLetter = (text: string, at: number, table: Uint16Array): boolean => at >= text.length || foldUnit(table, text.charCodeAt(at)) <= APOSTROPHE;

/** Whether the full stop after a token belongs to it: an initial, a dotted acronym, a known abbreviation. */
function continuesAfterStop(text: string, from: number, to: number, letters: number, shape: number): boolean {
  if (shape & DOTTED) return true;
  if (letters === 1 && shape & CAPITAL) return true;
  return to - from <= 6 && shape & CAPITAL ? ABBREVIATIONS.has(text.slice(from, to).toLowerCase()) : false;
}

/** The gap so far, widened by one more separating unit. */
function widen(between: number, unit: number, text: string, at: number): number {
  switch (unit) {
    // An ampersand joins: Procter & Gamble.
    case 32:
    case 0xa0:
    case 9:
    case 0x202f:
    case 0x2009:
    case 38:
      return between;
    case 10:
    case 13:
    case 0x2028:
    case 0x2029:
      return GAP_BLOCK;
    case 45:
    case 0x2010:
    case 0x2011:
    case 0x2013:
      return between === GAP_SPACE && !isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at + 1)) ? GAP_HYPHEN : Math.max(between, GAP_OTHER);
    // 9/11
    case 47:
      return between === GAP_SPACE && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? GAP_HYPHEN : Math.max(between, GAP_OTHER);
    case 44:
      return Math.max(between === GAP_HYPHEN ? GAP_OTHER : between, GAP_COMMA);
    case 46:
    case 33:
    case 63:
    case 0x2026:
    case 0x3002:
      return Math.max(between, GAP_SENTENCE);
    default:
      return Math.max(between, GAP_OTHER);
  }
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isBlank = (unit: number): boolean => unit === 32 || unit === 0xa0 || unit === 10 || unit === 9;
