import type { Span } from '../article/types.ts';

/** A text as quotes are compared in it: what typesetting changes without changing the words is gone. */
export interface Flat {
  text: string;
  /** Offset in the original of each unit, and its length at the end. */
  at: Uint32Array;
}

const QUOTES = /[“”„‟«»″]/;
const APOSTROPHES = /[‘’‚‛′`´]/;
const DASHES = /[‐-―−]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const NOTHING = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;

/** What `cleanText` writes for signs that a file may not have. */
const SAFE = new Map([
  ['‹', '<'],
  ['∶', ':'],
]);

/** One blank for any run of white space, plain quotation marks and hyphens, nothing invisible, lower case. */
export function flatten(original: string): Flat {
  const at = new Uint32Array(original.length + 1);
  let text = '';
  let blank = true;
  for (let i = 0; i < original.length; i++) {
    let unit = original[i] as string;
    if (NOTHING.test(unit)) continue;
    if (/\s/.test(unit)) {
      if (blank) continue;
      unit = ' ';
    }
    blank = unit === ' ';
    const lower = unit.toLowerCase();
    at[text.length] = i;
    text += QUOTES.test(unit) ? '"' : APOSTROPHES.test(unit) ? "'" : DASHES.test(unit) ? '-' : (SAFE.get(unit) ?? (lower.length === 1 ? lower : unit));
  }
  at[text.length] = original.length;
  return { text, at: at.subarray(0, text.length + 1) };
}

/** `[start, end)` of the flat text in units of the original. */
export const toOriginal = ({ at }: Flat, start: number, end: number): Span => ({
  start: at[start] as number,
  end: (at[end - 1] as number) + 1,
});

/** Place in the flat text of an offset of the original. */
export function toFlat({ at }: Flat, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
