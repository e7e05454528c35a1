import { APOSTROPHE, FOLD_SIZE } from '../../src/core/text/fold.ts';

/**
 * The yardstick: the least that anything can do that reads words. One look-up in the fold table for each UTF-16 unit, word starts
 * counted, nothing hashed, nothing kept.
 */
export function bareTokenise(text: string, table: Uint16Array): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const letter = unit < FOLD_SIZE ? (table[unit] as number) > APOSTROPHE : true;
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}
