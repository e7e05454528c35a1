/**
 * One word of a text, read where it begins: shared by those who read every word (`tokens.ts`) and those who jump from name to name
 * (`dictionary/scan.ts`), so that both see the same words.
 */
import { APOSTROPHE, EXPANDED, expansionOf, FOLD_SIZE, foldUnit, IGNORED, SEPARATOR } from './fold.ts';

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

/** Words after whose full stop a sentence goes on. Folded. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt cmdr adm brig maj sen sens rep reps gov govs st jr sr hon rev fr messrs mt no vs etc inc corp ltd co jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo approx dept est'.split(
    ' ',
  ),
);

/** In letters: of those words, and of no other. */
export const LONGEST_ABBREVIATION = 6;

/** Both hashes of a word: where they begin. */
export const HASH1 = 0x811c9dc5 | 0;
export const HASH2 = 0x2c1b3c6d;
/** How they take in a letter: polynomials, as a processor is done with one step of them in four cycles, and each step waits for the last. */
export const withLetter1 = (hash: number, letter: number): number => (Math.imul(hash, 0x2c9277b5) + letter) | 0;
export const withLetter2 = (hash: number, letter: number): number => (Math.imul(hash, 0x5bd1e995) + letter) | 0;
const ZERO = 48;
const NINE = 57;
/** Mixes a hash so that every input bit reaches the low bits (the finaliser of MurmurHash3, public domain, A. Appleby). */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Of each unit that the fold table has: 0 not asked yet, 1 no capital, 2 a capital. Asking the engine makes two strings. */
const cases = new Uint8Array(FOLD_SIZE);

function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  if (unit < FOLD_SIZE) {
    if (cases[unit] === 0) cases[unit] = isCapital(unit) ? 2 : 1;
    return cases[unit] === 2;
  }
  // Chinese and Japanese, Korean, which have no capitals.
  return !((unit >= 0x2e80 && unit < 0xa640) || (unit >= 0xac00 && unit < 0xfb00)) && isCapital(unit);
}

function isCapital(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}

/** Where `readWord` leaves what it read: registers of an Int32Array, as hashes need all 32 bits and nothing should be made per word. */
export const WORD_END = 0;
export const WORD_FLAGS = 1;
export const WORD_HASH1 = 2;
export const WORD_HASH2 = 3;
export const WORD_REGISTERS = 4;

/**
 * Reads the word that begins at `from`, which must be a letter or digit.
 * @param out end without possessive, flags and both hashes of the folded letters, at `base` + `WORD_…`
 * @returns where reading goes on: after a possessive or an abbreviation's full stop
 */
export function readWord(text: string, from: number, table: Uint16Array, out: Int32Array, base = 0): number {
  out[base + WORD_HASH1] = HASH1;
  out[base + WORD_HASH2] = HASH2;
  return readWordOn(text, from, from, table, out, base);
}

/**
 * The same for a word of which a beginning was read: letters of ASCII up to `begun`, no capital but the first.
 * @param out holds both hashes of that beginning, not yet mixed
 */
export function readWordOn(text: string, from: number, begun: number, table: Uint16Array, out: Int32Array, base: number): number {
  const length = text.length;
  let at = begun;
  let to = begun;
  let h1 = out[base + WORD_HASH1] as number;
  let h2 = out[base + WORD_HASH2] as number;
  let shape = isUpper(text.charCodeAt(from)) ? CAPITAL : 0;
  let letters = begun - from;
  let capitals = letters > 0 && shape & CAPITAL ? 1 : 0;
  for (;;) {
    // Most letters are written as they are folded; they get a loop of their own.
    const run = at;
    let u = 32;
    let f = SEPARATOR;
    for (; at < length; at++) {
      u = text.charCodeAt(at);
      if (u >= FOLD_SIZE) break;
      f = table[u] as number;
      if (f !== u || f <= NINE) break;
      h1 = withLetter1(h1, f);
      h2 = withLetter2(h2, f);
    }
    if (at > run) {
      letters += at - run;
      to = at;
    }
    if (at >= length) {
      u = 32;
      f = SEPARATOR;
    } else if (u >= FOLD_SIZE) f = foldUnit(table, u);
    if (f <= APOSTROPHE) {
      if (f === IGNORED) {
        at++;
        to = at;
        continue;
      }
      if (f === APOSTROPHE) {
        const next = at + 1 < length ? foldUnit(table, text.charCodeAt(at + 1)) : SEPARATOR;
        if (next <= APOSTROPHE) {
          // "Workers' Party": the possessive of a plural parts no words.
          if (at > from && (text.charCodeAt(at - 1) | 32) === 115 && at + 1 < length && text.charCodeAt(at + 1) === 32) {
            shape |= POSSESSIVE;
            at++;
          }
          break;
        }
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
    const more = f >= EXPANDED ? expansionOf(f) : undefined;
    if (more !== undefined) {
      for (let i = 0; i < more.length; i++) {
        h1 = withLetter1(h1, more.charCodeAt(i));
        h2 = withLetter2(h2, more.charCodeAt(i));
      }
    } else {
      h1 = withLetter1(h1, f);
      h2 = withLetter2(h2, f);
    }
    if (f >= ZERO && f <= NINE) shape |= DIGITS;
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
  if (at === to && shape & CAPITAL && text.charCodeAt(at) === 46 && continuesAfterStop(text, from, to, letters, shape)) {
    shape |= ABBREVIATED;
    at++;
    if (shape & DOTTED) to = at;
  }
  out[base + WORD_END] = to;
  out[base + WORD_FLAGS] = shape;
  out[base + WORD_HASH1] = mix(h1);
  out[base + WORD_HASH2] = mix(h2);
  return at;
}

const endsLetter = (text: string, at: number, table: Uint16Array): boolean => at >= text.length || foldUnit(table, text.charCodeAt(at)) <= APOSTROPHE;

/** Whether the full stop after a token belongs to it: an initial, a dotted acronym, a known abbreviation. */
function continuesAfterStop(text: string, from: number, to: number, letters: number, shape: number): boolean {
  if (shape & DOTTED) return true;
  if (letters === 1 && (shape & (CAPITAL | DIGITS)) === CAPITAL) return true;
  return to - from <= LONGEST_ABBREVIATION && shape & CAPITAL ? ABBREVIATIONS.has(text.slice(from, to).toLowerCase()) : false;
}
