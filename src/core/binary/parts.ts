/** Parts one behind another. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Where each part begins in `concat`, and behind the last where it ends. */
export function startsOf(parts: readonly Uint8Array[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  for (const [i, part] of parts.entries()) starts[i + 1] = (starts[i] as number) + part.length;
  return starts;
}

/** A column of numbers, each in as few bytes as the largest needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Numbers from 0 to below 2^32 in one, two or four bytes each, as the largest needs. */
export function narrow(numbers: readonly number[]): Numbers {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  return (most < 256 ? Uint8Array : most < 65536 ? Uint16Array : Uint32Array).from(numbers);
}
