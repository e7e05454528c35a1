import { type ExplainingEngine, openEngine } from '../core/engine/open-engine.ts';
import type { EntityPack, ReadPack } from '../core/packs/model.ts';
import { readPack } from '../core/packs/read.ts';
import { today } from '../core/today.ts';
import { packedDataset, readPacked } from '../dataset/cache.ts';
import { InputError, readInput } from './input.ts';

/** Reads files of a person's own entities, each checked against the dataset and the files before it. */
function checkPacks(files: readonly string[]): { file: string; read: ReadPack }[] {
  const engine = openEngine(readPacked(packedDataset()));
  const before = new Set<string>();
  return files.map((file) => {
    const text = readInput(file);
    const exists = (id: string) => before.has(id) || engine.entity(id) !== undefined;
    const read = readPack(file, text, { today: today(), exists });
    for (const { entity } of read.pack?.records ?? []) before.add(entity.id);
    return { file, read };
  });
}

/** Every problem and hint, a line each; 1 where a file cannot be used. */
export function printChecked(files: readonly string[]): number {
  let failed = 0;
  for (const { file, read } of checkPacks(files)) {
    for (const { place, reason } of read.problems) console.log(`${file}: ${place}: ${reason}`);
    for (const { place, reason } of read.hints) console.log(`${file}: ${place}: hint: ${reason}`);
    if (read.pack) console.log(`${file}: “${read.pack.title}”, ${read.pack.records.length} entities, ${read.hints.length} hints`);
    else {
      const count = read.problems.length;
      console.log(`${file}: ${count} ${count === 1 ? 'problem' : 'problems'}`);
      failed++;
    }
  }
  return failed ? 1 : 0;
}

/**
 * The engine over the dataset and files of a person's own.
 * @throws InputError with every problem of the first file that cannot be used
 */
export function engineWith(files: readonly string[]): ExplainingEngine {
  const packs: EntityPack[] = [];
  for (const { file, read } of files.length ? checkPacks(files) : []) {
    if (!read.pack) throw new InputError(read.problems.map(({ place, reason }) => `${file}: ${place}: ${reason}`).join('\n'));
    packs.push(read.pack);
  }
  return openEngine(readPacked(packedDataset()), packs);
}
