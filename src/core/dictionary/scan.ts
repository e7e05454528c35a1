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
  const scan = new Scan(dictionary, text);
  // Always a place where no word is open.
  let at = 0;
  for (;;) {
    const hit = nextStart(text, at, symbols, starts, fold);
    if (hit >= text.length) return found;
    // Back to where words certainly part; full stops may stand inside U.S., apostrophes inside O’Brien.
    let from = hit;
    while (from > at && !parts(symbolOf(symbols, fold, text.charCodeAt(from - 1)), text.charCodeAt(from - 1))) from--;
    at = from;
    while (at <= hit) {
      if (symbolIsLetter(fold, text.charCodeAt(at))) at = scan.from(at, found);
      else at++;
    }
  }
}

const FULL_STOP = 46;
const parts = (symbol: number, unit: number): boolean => symbol === PARTS && unit !== FULL_STOP;
const symbolIsLetter = (fold: Uint16Array, unit: number): boolean => foldUnit(fold, unit) > APOSTROPHE;

/** The windows of words from one place on. */
class Scan {
  readonly #dictionary: Dictionary;
  readonly #text: string;
  readonly #word = new Int32Array(WORD_REGISTERS);
  readonly #flags = new Uint8Array(MAX_WORDS);
  readonly #slot = new Int32Array(MAX_WORDS);
  readonly #end = new Int32Array(MAX_WORDS);
  readonly #next = new Int32Array(MAX_WORDS);

  constructor(dictionary: Dictionary, text: string) {
    this.#dictionary = dictionary;
    this.#text = text;
  }

  /** Adds the longest name at a word, if there is one; returns where to go on. */
  from(start: number, found: FoundName[]): number {
    const dictionary = this.#dictionary;
    const word = this.#word;
    const after = readWord(this.#text, start, dictionary.fold, word);
    const lengths = lengthsFrom(dictionary, word[WORD_HASH1] as number);
    if (lengths === 0) return after;
    let h1 = 0;
    let h2 = 0;
    let at = after;
    let known = 0;
    for (let n = 0; ; n++) {
      h1 = joinHash1(h1, word[WORD_HASH1] as number);
      h2 = joinHash2(h2, word[WORD_HASH2] as number);
      this.#flags[n] = word[WORD_FLAGS] as number;
      this.#end[n] = word[WORD_END] as number;
      this.#next[n] = at;
      const slot = lengths & (1 << n) ? slotOf(dictionary, h1, h2) : -1;
      this.#slot[n] = slot;
      if (slot >= 0) known = n + 1;
      if (lengths >>> (n + 1) === 0) break;
      at = joined(this.#text, at, dictionary.fold);
      if (at < 0) break;
      at = readWord(this.#text, at, dictionary.fold, word);
    }
    for (let n = known - 1; n >= 0; n--) {
      const slot = this.#slot[n] as number;
      if (slot < 0 || !this.#fits(slot, n + 1)) continue;
      found.push({ start, end: this.#end[n] as number, slot });
      return this.#next[n] as number;
    }
    return after;
  }

  /** Whether the words are written as any of those ask who bear the name. */
  #fits(first: number, words: number): boolean {
    const dictionary = this.#dictionary;
    const end = slotsEnd(dictionary, first);
    for (let slot = first; slot < end; slot++) {
      if (metaAt(dictionary, slot) & ANY_CASE) return true;
      let shape = shapeAt(dictionary, slot);
      let n = 0;
      for (; n < words && wears(shape & 3, this.#flags[n] as number); n++) shape >>>= 2;
      if (n === words) return true;
    }
    return false;
  }
}

/** Where the next word begins if only spaces or a hyphen stand before it, else -1. */
function joined(text: string, from: number, fold: Uint16Array): number {
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
