/** Units of a pattern that one word of bits holds. */
const WORD = 32;

/**
 * Ends of all stretches of `text` that turn into `pattern` with at most `most` edits, in order. Thirty-two cells of the table of
 * `distance.ts` at once, as Myers published it (JACM 46, 1999; across words after Hyyrö, 2003): O(pattern / 32 × text), so that words
 * that are nowhere in a text are given up in little time.
 */
export function nearEnds(text: string, pattern: string, most: number): number[] {
  if (pattern === '') return [];
  const words = Math.ceil(pattern.length / WORD);
  const where = unitsOf(pattern, words);
  const nowhere = new Int32Array(words);
  const last = 1 << ((pattern.length - 1) % WORD);
  // Cells that are one more, or one less, than the cell above them.
  const more = new Int32Array(words).fill(-1);
  const less = new Int32Array(words);
  const ends: number[] = [];
  let edits = pattern.length;
  for (let j = 0; j < text.length; j++) {
    const equal = where.get(text.charCodeAt(j)) ?? nowhere;
    // What the last cell of a word is more than its left neighbour is carried into the next word.
    let carried = 0;
    for (let w = 0; w < words; w++) {
      const up = more[w] as number;
      const down = less[w] as number;
      const same = equal[w] as number;
      const kept = same | (carried < 0 ? 1 : 0);
      const diagonal = (((kept & up) + up) ^ up) | kept;
      let right = down | ~(diagonal | up);
      let left = up & diagonal;
      const high = w === words - 1 ? last : 1 << (WORD - 1);
      const next = right & high ? 1 : left & high ? -1 : 0;
      right = (right << 1) | (carried > 0 ? 1 : 0);
      left = (left << 1) | (carried < 0 ? 1 : 0);
      const either = same | down;
      more[w] = left | ~(either | right);
      less[w] = right & either;
      carried = next;
    }
    edits += carried;
    if (edits <= most) ends.push(j + 1);
  }
  return ends;
}

/** Where each unit stands in the pattern, a bit for each place. */
function unitsOf(pattern: string, words: number): Map<number, Int32Array> {
  const where = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    const bits = where.get(unit) ?? new Int32Array(words);
    bits[Math.floor(i / WORD)] = (bits[Math.floor(i / WORD)] as number) | (1 << (i % WORD));
    where.set(unit, bits);
  }
  return where;
}
