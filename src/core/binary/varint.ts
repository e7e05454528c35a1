/** Numbers in as few bytes as each needs: seven bits a byte, lowest first, the eighth says that more follow (LEB128). */

/** @throws RangeError for what is no whole number from 0 to 2^31 - 1 */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let n of numbers) {
    if ((n | 0) !== n || n < 0) throw new RangeError(`${n} cannot be written as a number of up to 31 bits`);
    for (; n > 127; n >>>= 7) bytes.push((n & 127) | 128);
    bytes.push(n);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `writeNumbers` wrote: each call of the answer gives the next number; 0 behind the last byte. */
export function readNumbers(bytes: Uint8Array, from: number): () => number {
  let at = from;
  return () => {
    let n = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++] ?? 0;
      n |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return n;
  };
}
