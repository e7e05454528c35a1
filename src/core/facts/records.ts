import { inflateSync } from 'fflate';
import { DatasetError, openSections } from '../binary/sections.ts';
import { type Entity, KINDS, PLACE_TYPES } from '../entity.ts';
import { decodeRecord, type KnownFields, namesIn, type Origins, type SourceRegister, withSources } from './codec.ts';
import type { Facts } from './read.ts';

/** The records of the packed dataset, read one at a time. */
export interface Records {
  count: number;
  read(number: number): Entity | undefined;
  /** Name, aliases and short forms of a record, as nothing else of it is read for a search through all. */
  namesOf(number: number): readonly string[];
  /** Every number, in the order in which all records are read fastest: block by block. */
  order(): Iterable<number>;
  /** A record from elsewhere with its keys of works written out. */
  sourced(entity: Entity): Entity;
}

/** Blocks kept open: an article's entities lie in some tens of them. */
const OPEN_BLOCKS = 64;

/**
 * Opens `cards.bin`; the layout is drawn at its writer.
 * @throws DatasetError when it is damaged or of another dataset than `facts`
 */
export function openRecords(bytes: Uint8Array, facts: Facts): Records {
  const file = openSections(bytes, 'cards.bin');
  const start = file.u32('BLOF');
  const blocks = file.u8('BLOB');
  const sample = file.u8('SAMP');
  const place = file.u32('RECB');
  if (place.length !== facts.count || start[start.length - 1] !== blocks.length) throw new DatasetError('cards.bin: its records do not fit the other files');
  const decoder = new TextDecoder();
  const origins = JSON.parse(decoder.decode(file.u8('ORIG'))) as Origins;
  const register = JSON.parse(decoder.decode(file.u8('SRCS'))) as SourceRegister;
  const open = new Map<number, Uint8Array>();
  let inBlocks: Uint32Array | undefined;

  const blockOf = (n: number): Uint8Array => {
    const known = open.get(n);
    if (known) return known;
    if (n + 1 >= start.length) throw new DatasetError('cards.bin: a record lies in no block');
    const block = inflateSync(blocks.subarray(start[n], start[n + 1]), { dictionary: sample });
    if (open.size >= OPEN_BLOCKS) open.delete(open.keys().next().value as number);
    open.set(n, block);
    return block;
  };

  const textOf = (n: number): string => {
    const at = place[n] as number;
    const block = blockOf(at >>> 16);
    const from = at & 0xffff;
    const end = block.indexOf(10, from);
    return decoder.decode(block.subarray(from, end < 0 ? undefined : end));
  };

  return {
    count: facts.count,
    sourced: (entity) => withSources(entity, register),
    order: () => {
      // Records lie ordered by likeness: by number, nearly each would open another block.
      inBlocks ??= Uint32Array.from(place.keys()).sort((a, b) => (place[a] as number) - (place[b] as number));
      return inBlocks;
    },
    namesOf: (n) => namesIn(textOf(n)),
    read(n) {
      if (n < 0 || n >= facts.count) return undefined;
      return decodeRecord(textOf(n), knownOf(facts, n), register, origins);
    },
  };
}

function knownOf(facts: Facts, n: number): KnownFields {
  const known: KnownFields = { id: facts.idOf(n), kind: KINDS[facts.kindOf(n)] as Entity['kind'], prominence: facts.prominenceOf(n) };
  const home = facts.homeOf(n);
  const inside = facts.insideOf(n);
  const type = PLACE_TYPES[facts.typeOf(n)];
  if (home >= 0) known.home = facts.idOf(home);
  if (inside >= 0) known.in = facts.idOf(inside);
  if (type) known.type = type;
  return known;
}
