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

/** Numbers of so many things in two bytes where they fit. */
export const narrow = (most: number, numbers: number[]): Uint16Array | Uint32Array => (most < 65536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers));
