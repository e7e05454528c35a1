import { APOSTROPHE, FOLD_SIZE, foldUnit, IGNORED } from '../text/fold.ts';
import { GAP_HYPHEN, GAP_SPACE, readWord, WORD_END, WORD_FLAGS, WORD_HASH1, WORD_HASH2, WORD_REGISTERS, widen } from '../text/word.ts';
import { ANY_CASE, joinHash1, joinHash2, MAX_WORDS } from './layout.ts';
import { type Dictionary, lengthsFrom, metaAt, shapeAt, slotOf, slotsEnd } from './read.ts';
import { wears } from './shape.ts';
import { nextStart, PARTS, symbolOf } from './starts.ts';

/** A name in a text: UTF-16 offsets and the first of the slots of those who bear it. */
export interface FoundName {
  start: number;
  end: number;
  slot: number;
}

/**
 * Every name in a text: from left to right the longest that is written as the name asks, not overlapping.
 * Reads only the words where a name may begin and those that follow them; time is linear in the text, whatever it is.
 * @throws PackError when it meets a damaged part of the dictionary
 */
export function scanNames(dictionary: Dictionary, text: string): FoundName[] {
  const { symbols, starts, fold } = dictionary;
  const found: FoundName[] = [];
  // Always a place where no word is open.
  let at = 0;
  for (;;) {
    const hit = nextStart(text, at, symbols, starts, fold);
    if (hit >= text.length) return found;
    at = startOfRun(text, at, hit, symbols, fold);
    while (at <= hit) {
      if (at === hit || foldUnit(fold, text.charCodeAt(at)) > APOSTROPHE) at = namesFrom(dictionary, text, at, found);
      else at++;
    }
  }
}

/** Back from `hit`, not beyond `from`, to where words certainly part: full stops may stand inside U.S., apostrophes inside O’Brien. */
function startOfRun(text: string, from: number, hit: number, symbols: Uint8Array, fold: Uint16Array): number {
  for (let at = hit; at > from; at--) {
    const unit = text.charCodeAt(at - 1);
    if (unit === SPACE || (unit !== FULL_STOP && symbolOf(symbols, fold, unit) === PARTS)) return at;
  }
  return from;
}

const FULL_STOP = 46;
const SPACE = 32;
/** Registers of the window that is being read: a scan never waits, so one set is enough. */
const word = new Int32Array(WORD_REGISTERS);
const flags = new Uint8Array(MAX_WORDS);
const slots = new Int32Array(MAX_WORDS);
const ends = new Int32Array(MAX_WORDS);
const nexts = new Int32Array(MAX_WORDS);

/** Adds the longest name at a word, if there is one; returns where to go on. */
function namesFrom(dictionary: Dictionary, text: string, start: number, found: FoundName[]): number {
  const { fold } = dictionary;
  const after = readWord(text, start, fold, word);
  const lengths = lengthsFrom(dictionary, word[WORD_HASH1] as number);
  if (lengths === 0) return after;
  let h1 = 0;
  let h2 = 0;
  let at = after;
  let known = 0;
  for (let n = 0; ; n++) {
    h1 = joinHash1(h1, word[WORD_HASH1] as number);
    h2 = joinHash2(h2, word[WORD_HASH2] as number);
    flags[n] = word[WORD_FLAGS] as number;
    ends[n] = word[WORD_END] as number;
    nexts[n] = at;
    const slot = lengths & (1 << n) ? slotOf(dictionary, h1, h2) : -1;
    slots[n] = slot;
    if (slot >= 0) known = n + 1;
    if (lengths >>> (n + 1) === 0) break;
    at = joined(text, at, fold);
    if (at < 0) break;
    at = readWord(text, at, fold, word);
  }
  for (let n = known - 1; n >= 0; n--) {
    const slot = slots[n] as number;
    if (slot < 0 || !fits(dictionary, slot, n + 1)) continue;
    found.push({ start, end: ends[n] as number, slot });
    return nexts[n] as number;
  }
  return after;
}

/** Whether the words are written as any of those ask who bear the name. */
function fits(dictionary: Dictionary, first: number, words: number): boolean {
  const end = slotsEnd(dictionary, first);
  for (let slot = first; slot < end; slot++) {
    if (metaAt(dictionary, slot) & ANY_CASE) return true;
    let shape = shapeAt(dictionary, slot);
    let n = 0;
    for (; n < words && wears(shape & 3, flags[n] as number); n++) shape >>>= 2;
    if (n === words) return true;
  }
  return false;
}

/** Where the next word begins if only spaces or a hyphen stand before it, else -1. */
function joined(text: string, from: number, fold: Uint16Array): number {
  // Nearly always one space and the next word.
  if (text.charCodeAt(from) === SPACE && from + 1 < text.length) {
    const unit = text.charCodeAt(from + 1);
    if (unit < FOLD_SIZE && (fold[unit] as number) > APOSTROPHE) return from + 1;
  }
  let gap = GAP_SPACE;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = unit < FOLD_SIZE ? (fold[unit] as number) : foldUnit(fold, unit);
    if (folded > APOSTROPHE) return at;
    if (folded !== IGNORED) gap = widen(gap, unit, text, at);
    if (gap > GAP_HYPHEN) return -1;
  }
  return -1;
}
