/** Chance that is the same in every run. */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain, T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = 'b br c ch d dr f fr g gr h j k kh kr l m mb n p pr r s sh sk st t tr v vl w y z zh'.split(' ');
const VOWELS = 'a a a e e i i o o u ai ia ei ou á é ö ü'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 's', 'l', 'm', 'k', 'v', 'ng', 'sk', 'nd', 'č'];

/** A word of one to three syllables and at least three letters, beginning with a capital. */
export function coined(next: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] as string;
  let word = '';
  for (let syllables = 1 + Math.floor(next() * 3); syllables > 0; syllables--) word += pick(ONSETS) + pick(VOWELS) + (next() < 0.6 ? pick(CODAS) : '');
  return word.length < 3 ? coined(next) : word.charAt(0).toUpperCase() + word.slice(1);
}
