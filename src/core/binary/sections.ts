/**
 * The packed file: a directory and typed columns, opened as views without parsing.
 *
 *   0  magic "BGP3"           4  u32 count of sections     8  u32 checksum of the directory     12  u32 0
 *  16  count × 24 bytes:      u32 name tag (4 ASCII) · u32 type · u32 offset · u32 bytes · u32 items · u32 checksum
 *   …  sections, each at a multiple of 8
 *
 * Little-endian, as every machine that runs a browser is. A file is opened, not trusted: every section is inside the file, whole
 * for its type and unchanged, or a `DatasetError` names the section: places when the file is opened, contents when a section is first
 * asked for. Sections of type + 256 are checked piece by piece by their reader, before it uses a piece: summing up ten megabytes at
 * opening costs half as much as reading them.
 */
import { sumBytes } from './checksum.ts';
import type { Numbers } from './parts.ts';

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;
const TYPES = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array] as const;
const MAGIC = 0x33504742;
const HEADER = 16;
const BY_READER = 256;
const ENTRY = 24;

/** A packed file that cannot be used: damaged, cut, or of another format. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

/**
 * Packs named columns. Names are four ASCII characters. Same input, same bytes.
 * @param byReader sections that their reader checks itself
 */
export function writeSections(sections: Readonly<Record<string, Column>>, byReader: readonly string[] = []): Uint8Array {
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
    const type = TYPES.findIndex((type) => column instanceof type);
    view.setUint32(entry + 4, byReader.includes(name) ? type + BY_READER : type, true);
    view.setUint32(entry + 8, at, true);
    view.setUint32(entry + 12, column.byteLength, true);
    view.setUint32(entry + 16, column.length, true);
    view.setUint32(entry + 20, byReader.includes(name) ? 0 : sumBytes(bytes, at, at + column.byteLength), true);
  }
  view.setUint32(8, sumBytes(bytes, HEADER, HEADER + names.length * ENTRY), true);
  return bytes;
}

/** A packed file opened: columns by name. Each is checked when it is first asked for: @throws DatasetError when it is missing or damaged */
export interface Sections {
  u8(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
  i32(name: string): Int32Array;
  /** A column of numbers that was written as wide as it needed. */
  numbers(name: string): Numbers;
}

/** Sections begin at multiples of this, and so must the bytes of a file that is part of a buffer. */
const ALIGNMENT = 8;

/**
 * Opens a packed file.
 * @param file its bytes; columns are views of them, where their own place allows it, else of a copy
 * @param name named in errors
 * @param whole the file's seal was found right (`seal.ts`): contents need no check
 * @throws DatasetError when the file is not whole
 */
export function openSections(file: Uint8Array, name: string, whole = false): Sections {
  const fail = (reason: string): never => {
    throw new DatasetError(`${name}: ${reason}`);
  };
  if (file.length < HEADER) fail('is cut: shorter than its header');
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : Uint8Array.from(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) fail('is no packed file of this version');
  const count = view.getUint32(4, true);
  if (HEADER + count * ENTRY > bytes.length) fail('is cut: its directory is not whole');
  if (view.getUint32(12, true) !== 0 || sumBytes(bytes, HEADER, HEADER + count * ENTRY) !== view.getUint32(8, true)) fail('its directory is damaged');
  const columns = new Map<number, Column>();
  /** Of the columns that nobody asked for yet. */
  const sums = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const entry = HEADER + i * ENTRY;
    const tag = view.getUint32(entry, true);
    const kind = view.getUint32(entry + 4, true);
    const type = TYPES[kind & ~BY_READER];
    const at = view.getUint32(entry + 8, true);
    const size = view.getUint32(entry + 12, true);
    const items = view.getUint32(entry + 16, true);
    if (!type || at % ALIGNMENT !== 0 || at + size > bytes.length || items * type.BYTES_PER_ELEMENT !== size) {
      return fail(`section ${nameOf(tag)} is cut or misplaced`);
    }
    columns.set(tag, new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, items));
    if (!whole && !(kind & BY_READER)) sums.set(tag, view.getUint32(entry + 20, true));
  }
  const column = <T extends Column>(section: string, type: new (b: ArrayBuffer) => T): T => {
    const tag = tagOf(section);
    const found = columns.get(tag);
    if (!(found instanceof type)) return fail(`section ${section} is missing`);
    const sum = sums.get(tag);
    const from = found.byteOffset - bytes.byteOffset;
    if (sum !== undefined && sumBytes(bytes, from, from + found.byteLength) !== sum) fail(`section ${section} is damaged`);
    sums.delete(tag);
    return found;
  };
  return {
    u8: (section) => column(section, Uint8Array),
    u16: (section) => column(section, Uint16Array),
    u32: (section) => column(section, Uint32Array),
    i32: (section) => column(section, Int32Array),
    numbers(section) {
      const found = columns.get(tagOf(section));
      return found instanceof Uint8Array
        ? column(section, Uint8Array)
        : found instanceof Uint16Array
          ? column(section, Uint16Array)
          : column(section, Uint32Array);
    },
  };
}

const tagOf = (name: string): number => (name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16) | (name.charCodeAt(3) << 24)) >>> 0;
const nameOf = (tag: number): string => String.fromCharCode(tag & 255, (tag >> 8) & 255, (tag >> 16) & 255, tag >>> 24).replace(/[^ -~]/g, '?');
