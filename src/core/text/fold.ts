/**
 * Folding: what two spellings of one name have in common. Marks are dropped (Erdoğan = Erdogan), case is lowered, letters that
 * Unicode does not decompose are mapped by hand (ø, ł, ı, ß). The table is made once, at build time, and travels in the packed
 * dictionary: making it from `\p{…}` classes at start-up costs more than opening a million names.
 */

/** Code units with their own entry; above it, every unit stands for itself and counts as a letter unless it is punctuation. */
export const FOLD_SIZE = 0x2200;

/** A unit that is no part of a word. */
export const SEPARATOR = 0;
/** A unit that vanishes inside a word: combining marks, soft hyphen, zero-width joiners. */
export const IGNORED = 1;
/** Apostrophes of all kinds: vanish between letters (L’viv = Lviv), end the word before a possessive s. */
export const APOSTROPHE = 2;
/** Entries from here on name a row of `EXPANSIONS`. */
export const EXPANDED = 0xff00;

const BY_HAND: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  ə: 'e',
  Ə: 'e',
  ħ: 'h',
  Ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ɐ: 'a',
  ƒ: 'f',
  ʾ: '',
  ʿ: '',
  ʻ: '',
  ʼ: "'",
  ʹ: '',
  ʺ: '',
  '′': "'",
};
const EXPANSIONS: readonly string[] = [...new Set(Object.values(BY_HAND).filter((to) => to.length > 1))];
const APOSTROPHES = "'’‘`´";

/** Makes the fold table; `Uint16Array(FOLD_SIZE)`, one entry a code unit. Build time only. */
export function makeFoldTable(): Uint16Array {
  made ??= build();
  return made.slice();
}

/** The table is the same every time; only the first one costs its 20 ms. */
let made: Uint16Array | undefined;

function build(): Uint16Array {
  const table = new Uint16Array(FOLD_SIZE);
  for (let unit = 0; unit < FOLD_SIZE; unit++) {
    const char = String.fromCharCode(unit);
    const byHand = BY_HAND[char];
    if (APOSTROPHES.includes(char) || byHand === "'") table[unit] = APOSTROPHE;
    else if (byHand !== undefined) table[unit] = byHand === '' ? IGNORED : byHand.length === 1 ? byHand.charCodeAt(0) : EXPANDED + EXPANSIONS.indexOf(byHand);
    else if (/[\p{M}\u00ad\u200b-\u200d\u2060]/u.test(char)) table[unit] = IGNORED;
    else if (/[\p{L}\p{N}]/u.test(char)) {
      const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      table[unit] = plain.length === 1 ? plain.charCodeAt(0) : char.toLowerCase().charCodeAt(0);
    }
  }
  return table;
}

/** Folded value of a unit: SEPARATOR, IGNORED, APOSTROPHE, a code unit, or an expansion (see `expansionOf`). */
export function foldUnit(table: Uint16Array, unit: number): number {
  if (unit < FOLD_SIZE) return table[unit] ?? SEPARATOR;
  // Above the table: general punctuation ends at U+2BFF, CJK punctuation and full-width forms are few; so are the halves of emoji (whose first
  // half is one of three), glyphs of private fonts and what stands for objects. The rest are letters.
  if (isEmoji(unit) || (unit >= 0x2e00 && unit < 0x2e80) || unit >= 0xfff0) return SEPARATOR;
  if (unit < 0x2c00 || (unit >= 0x3000 && unit <= 0x3004) || (unit >= 0x3008 && unit <= 0x3020) || (unit >= 0xff00 && unit <= 0xff0f)) return SEPARATOR;
  if (unit === 0xfeff || (unit >= 0xfe00 && unit <= 0xfe0f)) return IGNORED;
  return unit;
}

/** Halves of a pair that is an emoji, and private glyphs: icons that stand beside names in live reports. */
const isEmoji = (unit: number): boolean => (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0xdc00 && unit <= 0xf8ff);

/** The letters that a folded value stands for where it is more than one, else undefined. */
export function expansionOf(folded: number): string | undefined {
  return folded >= EXPANDED ? EXPANSIONS[folded - EXPANDED] : undefined;
}

/** A text with all that spelling variants differ in taken away; words are parted by single spaces. */
export function foldText(text: string, table: Uint16Array): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const folded = foldUnit(table, text.charCodeAt(i));
    if (folded === SEPARATOR) out += ' ';
    else if (folded > APOSTROPHE) out += expansionOf(folded) ?? String.fromCharCode(folded);
  }
  return out.replace(/ +/g, ' ').trim();
}
