import { deflateSync } from 'fflate';
import { concat, startsOf } from '../binary/parts.ts';
import { writeSections } from '../binary/sections.ts';
import type { Entity } from '../entity.ts';
import { encodeRecord, type Origins, type SourceRegister } from './codec.ts';

const encoder = new TextEncoder();
/** Larger blocks deflate better, smaller ones open faster; at 12 kB a card opens in a fifth of a millisecond. Under 64 kB by the layout. */
const BLOCK_BYTES = 12_288;

/**
 * Packs the records themselves (`cards.bin`): JSON texts in deflated blocks of about `BLOCK_BYTES`, so that a card costs one small block.
 *
 *   BLOF u32[blocks + 1]   where each block begins in BLOB
 *   BLOB u8                blocks, deflated
 *   RECB u32[records]      block of a record << 16 | its offset in the block
 *   ORIG, SRCS             JSON: shared origins; the register of works
 */
export function writeRecords(entities: readonly Entity[], register: SourceRegister): Uint8Array {
  const origins: Origins = [];
  const blocks: Uint8Array[] = [];
  const place = new Uint32Array(entities.length);
  let open: Uint8Array[] = [];
  let size = 0;
  const close = () => {
    if (open.length) blocks.push(deflateSync(concat(open), { level: 9 }));
    open = [];
    size = 0;
  };
  for (const [i, entity] of entities.entries()) {
    const text = encoder.encode(`${encodeRecord(entity, origins)}\n`);
    if (size && size + text.length > BLOCK_BYTES) close();
    place[i] = (blocks.length << 16) | size;
    open.push(text);
    size += text.length;
  }
  close();
  return writeSections({
    BLOF: startsOf(blocks),
    BLOB: concat(blocks),
    RECB: place,
    ORIG: encoder.encode(JSON.stringify(origins)),
    SRCS: encoder.encode(JSON.stringify(register)),
  });
}
