/** First words of names that the plain look-up passes over, as they have punctuation inside or more than `MAX_WORDS` words: a set of hashes with open addressing, at most half full (PUNC, see `layout.ts`). */
export function makeOpenings(hashes: ReadonlySet<number>): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.size * 2 + 1)));
  for (const hash of [...hashes].sort((a, b) => a - b)) {
    let at = hash & (table.length - 1);
    while (table[at]) at = (at + 1) & (table.length - 1);
    table[at] = hash;
  }
  return table;
}

/** Whether such a name may begin with a word of this hash. @param table a power of two long */
export function isOpening(table: Uint32Array, hash: number): boolean {
  const wanted = hash >>> 0;
  for (let at = hash & (table.length - 1), tries = 0; tries < table.length; at = (at + 1) & (table.length - 1), tries++) {
    if (table[at] === 0) return false;
    if (table[at] === wanted) return true;
  }
  return false;
}
