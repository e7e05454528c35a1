import type { Phrase } from '../entity.ts';
import { openSections, PackError } from '../pack/sections.ts';
import { openPhrases, type Phrases } from './phrases.ts';

/** A phrase of an event with its parts resolved to entity numbers. */
export interface PackedPhrase extends Omit<Phrase, 'who' | 'trigger'> {
  entity: number;
  /** The stems of each trigger's words; stemming them all anew at each start would cost more than reading the file. */
  stems: string[][];
  who?: number[][];
  /** Steps of a long event, first and last day of each as yyyymmdd. */
  days?: [number, number][];
}

/** Flag: placed, not explained. */
export const PLACED = 1;
/** Flag: an event that articles may name before it begins. */
export const ANNOUNCED = 2;
/** Flags: how newspapers address a person. */
export const MR = 4;
export const MS = 8;

/** What linking knows of each entity: columns by entity number. Dates are numbers yyyymmdd, 0 for none; references are -1 for none. */
export interface Facts {
  count: number;
  /** Index into `KINDS`. */
  kind: Uint8Array;
  prominence: Uint8Array;
  /** Index into `PLACE_TYPES`, 255 for what is no place. */
  type: Uint8Array;
  /** `PLACED`, `ANNOUNCED`, `MR`, `MS`. */
  flags: Uint8Array;
  home: Int32Array;
  inside: Int32Array;
  standsFor: Int32Array;
  /** Two a record: born, founded, begun; died, dissolved, ended. */
  life: Int32Array;
  neighbourStart: Uint32Array;
  neighbours: Uint16Array | Uint32Array;
  roleStart: Uint32Array;
  /** Four a role: of, from, to, families. */
  roles: Int32Array;
  /** Words (hash) that begin people's names, with how newspapers address those who bear them: `MR`, `MS`, both, or 0 where nobody knows. */
  firstNames: ReadonlyMap<number, number>;
  phrases: Phrases;
  data: { version: string; asOf: string };
  idOf(number: number): string;
  /** Number of an id, -1 for an unknown one. */
  numberOf(id: string): number;
}

/**
 * Opens `facts.bin`.
 * @param unchanged its seal was found right: its contents need no check
 * @throws PackError when it is damaged
 */
export function openFacts(buffer: ArrayBuffer, unchanged = false): Facts {
  const file = openSections(buffer, 'facts.bin', unchanged);
  const decoder = new TextDecoder();
  const idStart = file.u32('IDST');
  const idBytes = file.u8('IDBY');
  const kind = file.u8('KIND');
  const count = kind.length;
  if (idStart.length !== count + 1) throw new PackError('facts.bin: its columns do not fit together');
  // A text names the same few again and again, and decoding costs more than all else that a link needs.
  const ids: (string | undefined)[] = new Array(count);
  const idOf = (i: number): string => {
    const known = ids[i];
    if (known !== undefined) return known;
    const id = decoder.decode(idBytes.subarray(idStart[i], idStart[i + 1]));
    ids[i] = id;
    return id;
  };
  let phrases: Phrases | undefined;
  let first: ReadonlyMap<number, number> | undefined;
  return {
    count,
    kind,
    prominence: file.u8('PROM'),
    type: file.u8('TYPE'),
    flags: file.u8('FLAG'),
    home: file.i32('HOME'),
    inside: file.i32('INSI'),
    standsFor: file.i32('STAN'),
    life: file.i32('LIFE'),
    neighbourStart: file.u32('NEIS'),
    neighbours: file.numbers('NEIG'),
    roleStart: file.u32('ROLS'),
    roles: file.i32('ROLE'),
    get firstNames() {
      first ??= pairs(file.i32('FIRS'), file.u8('FIRA'));
      return first;
    },
    get phrases() {
      phrases ??= openPhrases(file);
      return phrases;
    },
    data: JSON.parse(decoder.decode(file.u8('DATA'))) as Facts['data'],
    idOf,
    numberOf(id) {
      let low = 0;
      let high = count - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = idOf(middle);
        if (found === id) return middle;
        if (found < id) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}

function pairs(hashes: Int32Array, bits: Uint8Array): ReadonlyMap<number, number> {
  if (hashes.length !== bits.length) throw new PackError('facts.bin: its first names do not fit together');
  const map = new Map<number, number>();
  for (let i = 0; i < hashes.length; i++) map.set(hashes[i] as number, bits[i] as number);
  return map;
}
