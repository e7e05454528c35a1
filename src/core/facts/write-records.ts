import { deflateSync } from 'fflate';
import { concat, startsOf } from '../binary/parts.ts';
import { writeSections } from '../binary/sections.ts';
import type { Entity } from '../entity.ts';
import { encodeRecord, type Origins, type SourceRegister } from './codec.ts';

const encoder = new TextEncoder();
/** Larger blocks deflate better, smaller ones open faster; at 12 kB a card opens in a fifth of a millisecond. Under 64 kB by the layout. */
const BLOCK_BYTES = 12_288;
/** As far back as deflating looks. */
const SAMPLE_BYTES = 32_768;

/**
 * Packs the records themselves (`cards.bin`): JSON texts in deflated blocks of about `BLOCK_BYTES`, so that a card costs one small block.
 * Every block is deflated as if a sample of the records stood before it, an eighth less than without.
 *
 *   SAMP u8                the sample
 *   BLOF u32[blocks + 1]   where each block begins in BLOB
 *   BLOB u8                blocks, deflated
 *   RECB u32[records]      block of a record << 16 | its offset in the block
 *   ORIG, SRCS             JSON: shared origins; the register of works
 */
export function writeRecords(entities: readonly Entity[], register: SourceRegister): Uint8Array {
  const origins: Origins = [];
  const texts = entities.map((entity) => encoder.encode(`${encodeRecord(entity, origins)}\n`));
  const sample = sampleOf(texts);
  const blocks: Uint8Array[] = [];
  const place = new Uint32Array(entities.length);
  let open: Uint8Array[] = [];
  let size = 0;
  const close = () => {
    if (open.length) blocks.push(deflateSync(concat(open), { level: 9, dictionary: sample }));
    open = [];
    size = 0;
  };
  for (const i of byLikeness(entities)) {
    const text = texts[i] as Uint8Array;
    if (size && size + text.length > BLOCK_BYTES) close();
    place[i] = (blocks.length << 16) | size;
    open.push(text);
    size += text.length;
  }
  close();
  return writeSections({
    SAMP: sample,
    BLOF: startsOf(blocks),
    BLOB: concat(blocks),
    RECB: place,
    ORIG: encoder.encode(JSON.stringify(origins)),
    SRCS: encoder.encode(JSON.stringify(register)),
  });
}

/** Records from all over, as many as deflating looks back. */
function sampleOf(texts: readonly Uint8Array[]): Uint8Array {
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const each = Math.ceil(bytes / SAMPLE_BYTES);
  return concat(texts.filter((_, i) => i % each === 0)).slice(-SAMPLE_BYTES);
}

/** Numbers of the entities, those of a kind and country together: they share words, and an article's cards lie in fewer blocks. */
function byLikeness(entities: readonly Entity[]): number[] {
  const keys = entities.map((entity) => `${entity.gist ? 1 : 0} ${entity.kind} ${entity.home ?? ''}`);
  return [...entities.keys()].sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : (keys[a] as string) > (keys[b] as string) ? 1 : a - b));
}
