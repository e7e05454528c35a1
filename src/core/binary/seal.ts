/**
 * The seal behind a packed file: the SHA-256 of all bytes before it. Platforms compute it many times faster than freshly loaded code
 * sums up sections, and a woken background is always freshly loaded. Who finds it right says so to `openSections`; where it is missing
 * or wrong, the sections' own sums decide, and name what is damaged.
 */
const SEAL_BYTES = 32;

/** The file with its seal behind it. @param digest SHA-256 of `bytes` */
export function sealed(bytes: Uint8Array, digest: Uint8Array): Uint8Array {
  const file = new Uint8Array(bytes.length + SEAL_BYTES);
  file.set(bytes);
  file.set(digest, bytes.length);
  return file;
}

/**
 * Whether a file is as it was sealed.
 * @param sha256 the platform's digest
 */
export async function isWhole(file: Uint8Array<ArrayBuffer>, sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>): Promise<boolean> {
  const end = file.length - SEAL_BYTES;
  if (end <= 0) return false;
  const seal = file.subarray(end);
  return new Uint8Array(await sha256(file.subarray(0, end))).every((byte, i) => byte === seal[i]);
}
