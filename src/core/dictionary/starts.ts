/**
 * Where a name may begin. Most names begin with a capital, and a text is searched by jumping from capital to capital. Names that do
 * not ("war crime", "van der Bellen", "9/11") are found by their first three letters: every unit becomes a symbol of five bits, and
 * a bit set over three of them tells where to look, behind what parts words.
 */
import { APOSTROPHE, expansionOf, FOLD_SIZE, foldUnit, IGNORED, SEPARATOR } from '../text/fold.ts';

/** Symbols: 1 to 26 are the letters a to z. */
export const PARTS = 0;
const DIGIT = 27;
/** Stands inside words and vanishes: apostrophes, combining marks. */
export const JOINT = 28;
/** A small letter beyond ASCII. */
export const FOREIGN = 29;
/** A capital beyond ASCII, or a letter of a script that has none. */
export const FOREIGN_UPPER = 30;
const UPPER = 31;

/** Makes the table of symbols; build time only, and once for each fold table. */
export function makeSymbols(fold: Uint16Array): Uint8Array {
  made ??= Uint8Array.from({ length: FOLD_SIZE }, (_, unit) => {
    const folded = foldUnit(fold, unit);
    if (folded === SEPARATOR) return PARTS;
    if (folded <= APOSTROPHE) return JOINT;
    if (unit >= 0x80) return isSmall(unit) ? FOREIGN : FOREIGN_UPPER;
    return unit >= 65 && unit <= 90 ? UPPER : symbolOfLetter(folded);
  });
  return made;
}

/** As there is one fold table, there is one of symbols. */
let made: Uint8Array | undefined;

const symbolOfLetter = (folded: number): number => (folded >= 97 && folded <= 122 ? folded - 96 : folded >= 48 && folded <= 57 ? DIGIT : FOREIGN);

function isSmall(unit: number): boolean {
  const char = String.fromCharCode(unit);
  return char === char.toLowerCase() && char !== char.toUpperCase();
}

/** The symbol of any unit. */
export function symbolOf(symbols: Uint8Array, fold: Uint16Array, unit: number): number {
  if (unit < FOLD_SIZE) return symbols[unit] as number;
  const folded = foldUnit(fold, unit);
  return folded === SEPARATOR ? PARTS : folded === IGNORED ? JOINT : isSmall(unit) ? FOREIGN : FOREIGN_UPPER;
}

/** Words of 32 bits. */
export const STARTS = 1 << 10;

/**
 * The bit set for names whose first words are these; empty for none.
 * @param words first words as they are written in the names
 */
export function makeStarts(words: Iterable<string>, fold: Uint16Array): Uint32Array {
  const bits = new Uint32Array(STARTS);
  let any = false;
  const add = (one: number, two: number, three: number) => {
    const at = (one << 10) | (two << 5) | three;
    bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
  };
  for (const word of words) {
    const [one, two, three] = lettersOf(word, fold).map(symbolOfLetter);
    // Letters of scripts without capitals are found by themselves.
    if (one === undefined || (one === FOREIGN && !isSmall(lettersOf(word, fold)[0] as number))) continue;
    any = true;
    if (one === FOREIGN) continue;
    const all = Array.from({ length: 32 }, (_, symbol) => symbol);
    for (const symbol of all) add(one, JOINT, symbol);
    if (two === undefined) for (const symbol of all) add(one, PARTS, symbol);
    else if (two !== FOREIGN) for (const symbol of three === undefined ? [PARTS, JOINT] : [three, JOINT]) add(one, two, symbol);
  }
  return any ? bits : new Uint32Array(0);
}

function lettersOf(word: string, fold: Uint16Array): number[] {
  const letters: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const folded = foldUnit(fold, word.charCodeAt(i));
    if (folded <= APOSTROPHE) continue;
    const more = expansionOf(folded);
    if (more === undefined) letters.push(folded);
    else for (let k = 0; k < more.length; k++) letters.push(more.charCodeAt(k));
  }
  return letters;
}
