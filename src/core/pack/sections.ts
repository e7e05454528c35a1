/**
 * The packed file: a directory and typed columns, opened as views without parsing.
 *
 *   0  magic "BGP1"           4  u32 count of sections
 *   8  count × 24 bytes:      u32 name tag (4 ASCII) · u32 type · u32 offset · u32 bytes · u32 items · u32 checksum
 *   …  sections, each at a multiple of 8
 *
 * Little-endian, as every machine that runs a browser is. A file is opened, not trusted: every section is inside the file, whole
 * for its type and unchanged, or opening fails with a `PackError` that names the section.
 */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;
const TYPES = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array] as const;
const MAGIC = 0x31504742;
const HEADER = 8;
const ENTRY = 24;

/** A packed file that cannot be used: damaged, cut, or of another format. */
export class PackError extends Error {
  override name = 'PackError';
}

/** Packs named columns. Names are four ASCII characters. Same input, same bytes. */
export function writeSections(sections: Readonly<Record<string, Column>>): Uint8Array {
  const names = Object.keys(sections);
  const align = (n: number) => (n + 7) & ~7;
  let offset = align(HEADER + names.length * ENTRY);
  const places = names.map((name) => {
    const at = offset;
    offset = align(offset + (sections[name]?.byteLength ?? 0));
    return at;
  });
  const bytes = new Uint8Array(offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, names.length, true);
  for (const [i, name] of names.entries()) {
    const column = sections[name] as Column;
    const at = places[i] as number;
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    const entry = HEADER + i * ENTRY;
    view.setUint32(entry, tagOf(name), true);
    view.setUint32(
      entry + 4,
      TYPES.findIndex((type) => column instanceof type),
      true,
    );
    view.setUint32(entry + 8, at, true);
    view.setUint32(entry + 12, column.byteLength, true);
    view.setUint32(entry + 16, column.length, true);
    view.setUint32(entry + 20, checksum(bytes, at, at + column.byteLength), true);
  }
  return bytes;
}

/** A packed file opened: columns by name. */
export interface Sections {
  u8(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
  i32(name: string): Int32Array;
  /** A column of numbers that was written as wide as it needed. */
  numbers(name: string): Uint16Array | Uint32Array;
}

/**
 * Opens a packed file.
 * @param file named in errors
 * @throws PackError when the file is not whole
 */
export function openSections(buffer: ArrayBuffer, file: string): Sections {
  const fail = (reason: string): never => {
    throw new PackError(`${file}: ${reason}`);
  };
  if (buffer.byteLength < HEADER) fail('is cut: shorter than its header');
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) fail('is no packed file of this version');
  const count = view.getUint32(4, true);
  if (HEADER + count * ENTRY > buffer.byteLength) fail('is cut: its directory is not whole');
  const columns = new Map<number, Column>();
  for (let i = 0; i < count; i++) {
    const entry = HEADER + i * ENTRY;
    const tag = view.getUint32(entry, true);
    const type = TYPES[view.getUint32(entry + 4, true)];
    const at = view.getUint32(entry + 8, true);
    const size = view.getUint32(entry + 12, true);
    const items = view.getUint32(entry + 16, true);
    const name = nameOf(tag);
    if (!type || at % 8 !== 0 || at + size > buffer.byteLength || items * type.BYTES_PER_ELEMENT !== size) {
      return fail(`section ${name} is cut or misplaced`);
    }
    if (checksum(bytes, at, at + size) !== view.getUint32(entry + 20, true)) fail(`section ${name} is damaged`);
    columns.set(tag, new type(buffer, at, items));
  }
  const column = <T extends Column>(name: string, type: new (b: ArrayBuffer) => T): T => {
    const found = columns.get(tagOf(name));
    return found instanceof type ? found : fail(`section ${name} is missing`);
  };
  return {
    u8: (name) => column(name, Uint8Array),
    u16: (name) => column(name, Uint16Array),
    u32: (name) => column(name, Uint32Array),
    i32: (name) => column(name, Int32Array),
    numbers: (name) => (columns.get(tagOf(name)) instanceof Uint16Array ? column(name, Uint16Array) : column(name, Uint32Array)),
  };
}

const tagOf = (name: string): number => (name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16) | (name.charCodeAt(3) << 24)) >>> 0;
const nameOf = (tag: number): string => String.fromCharCode(tag & 255, (tag >> 8) & 255, (tag >> 16) & 255, tag >>> 24).replace(/[^ -~]/g, '?');

/** 32-bit sum over words with position mixed in: finds flips, cuts and swaps; about 1 GB/s, so a megabyte costs a millisecond. */
export function checksum(bytes: Uint8Array, from: number, to: number): number {
  const whole = from + ((to - from) & ~3);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (whole - from) >> 2);
  let a = 0x9e3779b9 | 0;
  for (let i = 0; i < words.length; i++) a = (Math.imul(a, 31) + (words[i] as number)) | 0;
  for (let i = whole; i < to; i++) a = (Math.imul(a, 31) + (bytes[i] as number)) | 0;
  return (a ^ (a >>> 15)) >>> 0;
}
