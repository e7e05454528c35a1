import { type Entity, KINDS, PLACE_TYPES } from '../entity.ts';
import { openSections, PackError } from '../pack/sections.ts';
import { decodeRecord, type KnownFields, type Origins, type SourceRegister } from './codec.ts';
import type { Facts } from './read.ts';

/** The records of the packed dataset, read one at a time. */
export interface Records {
  count: number;
  read(number: number): Entity | undefined;
}

/**
 * Opens `cards.bin`.
 * @throws PackError when it is damaged or of another dataset than `facts`
 */
export function openRecords(buffer: ArrayBuffer, facts: Facts): Records {
  const file = openSections(buffer, 'cards.bin');
  const start = file.u32('RECS');
  const bytes = file.u8('RECB');
  const count = start.length - 1;
  if (count !== facts.count || start[count] !== bytes.length) throw new PackError('cards.bin: its records do not fit the other files');
  const decoder = new TextDecoder();
  const origins = JSON.parse(decoder.decode(file.u8('ORIG'))) as Origins;
  const register = JSON.parse(decoder.decode(file.u8('SRCS'))) as SourceRegister;
  return {
    count,
    read(n) {
      if (n < 0 || n >= count) return undefined;
      return decodeRecord(decoder.decode(bytes.subarray(start[n], start[n + 1])), knownOf(facts, n), register, origins);
    },
  };
}

function knownOf(facts: Facts, n: number): KnownFields {
  const known: KnownFields = { id: facts.idOf(n), kind: KINDS[facts.kind[n] as number] as Entity['kind'], prominence: facts.prominence[n] as number };
  const home = facts.home[n] as number;
  const inside = facts.inside[n] as number;
  const type = PLACE_TYPES[facts.type[n] as number];
  if (home >= 0) known.home = facts.idOf(home);
  if (inside >= 0) known.in = facts.idOf(inside);
  if (type) known.type = type;
  return known;
}
