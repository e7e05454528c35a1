import { APOSTROPHE, FOLD_SIZE, foldUnit, IGNORED } from '../text/fold.ts';
import { GAP_HYPHEN, GAP_SPACE, widen } from '../text/gap.ts';
import {
  CAPITAL,
  HASH1,
  HASH2,
  LONGEST_ABBREVIATION,
  mix,
  readWord,
  readWordOn,
  WORD_END,
  WORD_FLAGS,
  WORD_HASH1,
  WORD_HASH2,
  WORD_REGISTERS,
  withLetter1,
  withLetter2,
} from '../text/word.ts';
import { ANY_CASE, joinHash1, joinHash2, lengthsOf, MAX_WORDS, SMALL_LATER } from './layout.ts';
import { type Dictionary, maskAt, slotOf, slotsEnd, styleAt } from './read.ts';
import { seek } from './seek.ts';
import { wears } from './shape.ts';
import { PARTS, symbolOf } from './starts.ts';
import { type CopyUnits, type Piece, pieceEnd, pieceOf, uncopied } from './units.ts';

/** Numbers of one name: start and end (UTF-16 offsets), slot. */
export const NAME_FIELDS = 3;

/**
 * Every name in a text: from left to right the longest that is written as the name asks, not overlapping.
 * Reads only the words where a name may begin and those that follow them; time is linear in the text, whatever it is.
 * @param copy a faster way to the units of a text, where the platform has one
 * @returns `NAME_FIELDS` numbers a name; an object for each would be a tenth of the time on a long text
 * @throws DatasetError when it meets a damaged part of the dictionary
 */
export function scanNames(dictionary: Dictionary, text: string, copy?: CopyUnits): Int32Array {
  begins.fill(-1);
  filled = 0;
  // Names with small beginnings are searched unit by unit: a copy would gain a tenth and ask for a second loop.
  if (!copy || dictionary.starts.length) scanPiece(dictionary, text, uncopied(text));
  else {
    for (let from = 0; from < text.length; ) {
      const to = pieceEnd(text, from);
      scanPiece(dictionary, text, pieceOf(text, from, to, copy));
      from = to;
    }
  }
  const names = found.slice(0, filled);
  if (found.length > FOUND_KEPT) found = new Int32Array(FOUND_KEPT);
  return names;
}

/** A name in a text: UTF-16 offsets and the first of the slots of those who bear it. */
export interface FoundName {
  start: number;
  end: number;
  slot: number;
}

/** What `scanNames` found, name by name. */
export const listNames = (names: Int32Array): FoundName[] =>
  Array.from({ length: names.length / NAME_FIELDS }, (_, i) => {
    const [start, end, slot] = names.subarray(i * NAME_FIELDS) as unknown as [number, number, number];
    return { start, end, slot };
  });

/** Names found so far in the scan that is running; what a long text made it grow to is not kept. */
const FOUND_KEPT = NAME_FIELDS << 10;
let found = new Int32Array(FOUND_KEPT);
let filled = 0;

function keep(start: number, end: number, slot: number): void {
  if (filled === found.length) {
    const wider = new Int32Array(found.length * 2);
    wider.set(found);
    found = wider;
  }
  found[filled++] = start;
  found[filled++] = end;
  found[filled++] = slot;
}

function scanPiece(dictionary: Dictionary, text: string, piece: Piece): void {
  const { to } = piece;
  // Always a place where no word is open.
  let at = piece.from;
  for (;;) {
    const hit = seek(dictionary, text, piece, at);
    if (hit >= to) return;
    if (hit > at && text.charCodeAt(hit - 1) === SPACE) at = namesFrom(dictionary, text, piece, hit);
    else {
      at = startOfRun(dictionary, text, at, hit);
      while (at <= hit) {
        if (at === hit || foldUnit(dictionary.fold, text.charCodeAt(at)) > APOSTROPHE) at = namesFrom(dictionary, text, piece, at);
        else at++;
      }
    }
  }
}

/** Back from `hit`, not beyond `from`, to where words certainly part: full stops may stand inside U.S., apostrophes inside O’Brien. */
function startOfRun({ symbols, fold }: Dictionary, text: string, from: number, hit: number): number {
  for (let at = hit; at > from; at--) {
    const unit = text.charCodeAt(at - 1);
    if (unit === SPACE || (unit !== FULL_STOP && symbolOf(symbols, fold, unit) === PARTS)) return at;
  }
  return from;
}

const FULL_STOP = 46;
const SPACE = 32;
/** What ends a word for certain, whatever follows; a full stop may also belong to an abbreviation. */
const ENDS = new Uint8Array(128);
for (const sign of ' \n,;:!?()[]"/-') ENDS[sign.charCodeAt(0)] = 1;

/** Words read lately, by low bits of where they begin: a word that was read after one name may begin the next. */
const LATELY = 32;
const begins = new Int32Array(LATELY);
/** What `readWord` tells of each, and where reading goes on. */
const AFTER = WORD_REGISTERS;
const REGISTERS = 8;
const words = new Int32Array(LATELY * REGISTERS);

/** Reads the word that begins at `begin` if it was not read lately; returns where its registers begin. */
function wordAt({ fold }: Dictionary, text: string, piece: Piece, begin: number): number {
  const place = begin & (LATELY - 1);
  const base = place * REGISTERS;
  if (begins[place] === begin) return base;
  begins[place] = begin;
  // Nearly always a letter of ASCII, small ones, and a space or comma. Two loops: asking a string for each letter costs a tenth of all.
  const { units, from } = piece;
  const copied = units.length > 0;
  const first = copied ? (units[begin - from] as number) : text.charCodeAt(begin);
  let letter = first | 32;
  if (isSmall(letter) && first >= 65) {
    let at = begin;
    let h1 = HASH1;
    let h2 = HASH2;
    if (copied) {
      at -= from;
      do {
        h1 = withLetter1(h1, letter);
        h2 = withLetter2(h2, letter);
        letter = units[++at] as number;
      } while (letter >= 97 && letter <= 122);
      at += from;
    } else {
      do {
        h1 = withLetter1(h1, letter);
        h2 = withLetter2(h2, letter);
        letter = text.charCodeAt(++at);
      } while (letter >= 97 && letter <= 122);
    }
    if (letter < 128 && (ENDS[letter] === 1 || (letter === FULL_STOP && (first >= 97 || at - begin > LONGEST_ABBREVIATION)))) {
      words[base + WORD_END] = at;
      words[base + WORD_FLAGS] = first < 97 ? CAPITAL : 0;
      words[base + WORD_HASH1] = mix(h1);
      words[base + WORD_HASH2] = mix(h2);
      words[base + AFTER] = at;
    } else {
      words[base + WORD_HASH1] = h1;
      words[base + WORD_HASH2] = h2;
      words[base + AFTER] = readWordOn(text, begin, at, fold, words, base);
    }
  } else words[base + AFTER] = readWord(text, begin, fold, words, base);
  return base;
}

/** How the words of the window that is being tried are written: a scan never waits, so one set of registers is enough. */
const flags = new Uint8Array(MAX_WORDS);

/** Adds the longest name at a word, if there is one; returns where to go on. */
function namesFrom(dictionary: Dictionary, text: string, piece: Piece, start: number): number {
  let base = wordAt(dictionary, text, piece, start);
  let after = words[base + AFTER] as number;
  const mask = maskAt(dictionary, words[base + WORD_HASH1] as number);
  if (mask === 0) return after;
  const lengths = lengthsOf(mask);
  let on = after;
  let h1 = 0;
  let h2 = 0;
  let name = -1;
  let end = 0;
  for (let n = 0; ; n++) {
    h1 = joinHash1(h1, words[base + WORD_HASH1] as number);
    h2 = joinHash2(h2, words[base + WORD_HASH2] as number);
    flags[n] = words[base + WORD_FLAGS] as number;
    if (lengths & (1 << n)) {
      const slot = slotOf(dictionary, h1, h2);
      if (slot >= 0 && fits(dictionary, slot, n + 1)) {
        name = slot;
        end = words[base + WORD_END] as number;
        on = after;
      }
    }
    if (lengths >>> (n + 1) === 0) break;
    const next = joined(dictionary, text, after);
    if (next < 0 || (!(mask & SMALL_LATER) && isSmall(text.charCodeAt(next)))) break;
    base = wordAt(dictionary, text, piece, next);
    after = words[base + AFTER] as number;
  }
  if (name >= 0) keep(start, end, name);
  return on;
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Whether the words are written as any of those ask who bear the name. */
function fits(dictionary: Dictionary, first: number, length: number): boolean {
  const end = slotsEnd(dictionary, first);
  for (let slot = first; slot < end; slot++) {
    const style = styleAt(dictionary, slot);
    if (style & ANY_CASE) return true;
    let shape = style >>> 8;
    let n = 0;
    for (; n < length && wears(shape & 3, flags[n] as number); n++) shape >>>= 2;
    if (n === length) return true;
  }
  return false;
}

/** Where the next word begins if only spaces or a hyphen stand before it, else -1. */
function joined({ fold }: Dictionary, text: string, after: number): number {
  // Nearly always one space and a letter.
  const letter = text.charCodeAt(after + 1) | 32;
  if (text.charCodeAt(after) === SPACE && letter >= 97 && letter <= 122) return after + 1;
  let gap = GAP_SPACE;
  for (let at = after; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = unit < FOLD_SIZE ? (fold[unit] as number) : foldUnit(fold, unit);
    if (folded > APOSTROPHE) return at;
    if (folded !== IGNORED) gap = widen(gap, unit, text, at);
    if (gap > GAP_HYPHEN) return -1;
  }
  return -1;
}
