import type { Entity } from '../entity.ts';
import { openSections, PackError } from '../pack/sections.ts';

/** The records of the packed dataset, read one at a time. */
export interface Records {
  count: number;
  read(number: number): Entity | undefined;
}

/**
 * Opens `cards.bin`.
 * @throws PackError when it is damaged
 */
export function openRecords(buffer: ArrayBuffer): Records {
  const file = openSections(buffer, 'cards.bin');
  const start = file.u32('RECS');
  const bytes = file.u8('RECB');
  const count = start.length - 1;
  if (count < 0 || start[count] !== bytes.length) throw new PackError('cards.bin: its records do not fit its table');
  const decoder = new TextDecoder();
  return {
    count,
    read: (n) => (n >= 0 && n < count ? (JSON.parse(decoder.decode(bytes.subarray(start[n], start[n + 1]))) as Entity) : undefined),
  };
}
