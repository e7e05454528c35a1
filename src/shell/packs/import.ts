import { keptId } from '../../core/packs/identity.ts';
import { PACK_LIMITS as L } from '../../core/packs/limits.ts';
import type { EntityPack } from '../../core/packs/model.ts';
import { readPack } from '../../core/packs/read.ts';
import { packText } from '../../core/packs/write.ts';
import type { FileProblem } from '../../core/problem.ts';
import type { PackImport } from '../../core/protocol.ts';
import { today } from '../../core/today.ts';
import { bundledEngine } from '../engine.ts';
import { type KeptPack, loadPacks, savePack } from './store.ts';

/**
 * Takes a file into storage, whole or not at all, after checking it against the bundled data and the other packs: one that is put back
 * from a backup by itself alone, as what stands in storage is.
 */
export async function importPack({ file, text, restored }: { file: string; text: string; restored?: true }): Promise<PackImport> {
  const [bundled, kept] = await Promise.all([bundledEngine(), loadPacks()]);
  const inBundled = (id: string) => bundled.entity(id) !== undefined;
  const check = (others: readonly KeptPack[]) => {
    if (restored) return readPack(file, text, { today: today() });
    const ids = new Set(others.flatMap((one) => one.pack?.records.map(({ entity }) => entity.id) ?? []));
    return readPack(file, text, { today: today(), exists: (id) => ids.has(id) || inBundled(id) });
  };
  const first = check(kept);
  if (!first.pack) return { problems: first.problems };
  const own = kept.filter(({ managed }) => !managed);
  const id = keptId(
    first.pack,
    own.map((one) => ({ id: one.id, ...(one.pack ? { title: one.pack.title } : {}) })),
  );
  const earlier = own.find((one) => one.id === id);
  // Its own earlier version goes: nothing may lean on that.
  const read = earlier ? check(kept.filter((one) => one !== earlier)) : first;
  if (!read.pack) return { problems: read.problems };
  const pack = { ...read.pack, id };
  const room = L.storedBytes - kept.reduce((sum, one) => sum + (one === earlier ? 0 : one.size), 0);
  if (packText(pack).length > room)
    return { problems: [{ file, place: 'file', reason: `finds no room: all packs together may have ${L.storedBytes / 1_000_000} MB; remove one first` }] };
  try {
    await savePack(pack);
  } catch (error) {
    console.warn('Backgrounder: pack not stored', error);
    return { problems: [{ file, place: 'file', reason: 'could not be stored: the browser refused' }] };
  }
  const replacing = pack.records.filter(({ entity, replaces }) => inBundled(replaces ?? entity.id)).length;
  return { id, title: pack.title, entities: pack.records.length, replacing, hints: [...displaced(file, pack, earlier?.pack), ...read.hints] };
}

/** Told where the earlier version may have been something else: by its title, or as no record of it is in the new one. */
function displaced(file: string, pack: EntityPack, earlier: EntityPack | undefined): FileProblem[] {
  if (!earlier) return [];
  const ids = new Set(pack.records.map(({ entity }) => entity.id));
  if (earlier.title === pack.title && earlier.records.some(({ entity }) => ids.has(entity.id))) return [];
  return [{ file, place: 'file', reason: `takes the place of the pack “${earlier.title}” of ${earlier.records.length} names` }];
}
