import { type Column, DatasetError, type Sections } from '../binary/sections.ts';
import type { Entity } from '../entity.ts';
import { makeFoldTable } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { familyOf } from './families.ts';

/**
 * Packs the words that begin people's names, and who bears them: how an unknown "Anna Putin" is known for a person, and for no Mr.
 *
 *   FIRS i32   hashes, ascending        FIRA u8   `MR`, `MS`, both or neither
 *
 * @param common first names of people whom nobody wrote an entry for
 * @param addressOf how newspapers address a person: `MR`, `MS` or 0
 */
export function packFirstNames(entities: readonly Entity[], common: readonly string[], addressOf: (entity: Entity) => number): Record<'FIRS' | 'FIRA', Column> {
  const fold = makeFoldTable();
  const bearers = new Map<number, number>();
  const note = (hash: number, bits: number) => bearers.set(hash, (bearers.get(hash) ?? 0) | bits);
  const add = (name: string, bits: number) => {
    const tokens = tokenise(name, fold);
    const first = name.slice(tokens.start[0], tokens.end[0]);
    // Neither the initial of "K. R. Narayanan" nor the title of "Pope Francis" is one.
    if (tokens.count > 1 && tokens.count < 5 && first.length > 1 && !familyOf(first.toLowerCase())) note(tokens.hash1[0] as number, bits);
  };
  for (const entity of entities) if (entity.kind === 'person') add(entity.name, addressOf(entity));
  for (const name of common) note(tokenise(name, fold).hash1[0] as number, 0);
  const sorted = [...bearers].sort(([a], [b]) => a - b);
  return { FIRS: Int32Array.from(sorted, ([hash]) => hash), FIRA: Uint8Array.from(sorted, ([, bits]) => bits) };
}

/** Words (hash) with how newspapers address those who bear them. @throws DatasetError when the columns do not fit together */
export function openFirstNames(file: Sections): ReadonlyMap<number, number> {
  const hashes = file.i32('FIRS');
  const bits = file.u8('FIRA');
  if (hashes.length !== bits.length) throw new DatasetError('facts.bin: its first names do not fit together');
  const map = new Map<number, number>();
  for (let i = 0; i < hashes.length; i++) map.set(hashes[i] as number, bits[i] as number);
  return map;
}
