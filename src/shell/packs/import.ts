import { PACK_LIMITS as L } from '../../core/packs/limits.ts';
import { readPack } from '../../core/packs/read.ts';
import { packText } from '../../core/packs/write.ts';
import type { PackImport } from '../../core/protocol.ts';
import { bundledEngine } from '../engine.ts';
import { type KeptPack, loadPacks, savePack } from './store.ts';

/** Takes a file into storage, whole or not at all, after checking it against the bundled data and the other packs. */
export async function importPack({ file, text }: { file: string; text: string }): Promise<PackImport> {
  const [bundled, kept] = await Promise.all([bundledEngine(), loadPacks()]);
  const inBundled = (id: string) => bundled.entity(id) !== undefined;
  const check = (others: readonly KeptPack[]) => {
    const ids = new Set(others.flatMap((one) => one.pack?.records.map(({ entity }) => entity.id) ?? []));
    return readPack(file, text, { today: new Date().toISOString().slice(0, 10), exists: (id) => ids.has(id) || inBundled(id) });
  };
  let read = check(kept);
  // Its own earlier version goes: nothing may lean on that.
  if (kept.some(({ id, managed }) => id === read.pack?.id && !managed)) read = check(kept.filter(({ id, managed }) => id !== read.pack?.id || managed));
  const { pack, problems, hints } = read;
  if (!pack) return { problems };
  const room = L.storedBytes - kept.reduce((sum, one) => sum + (one.id === pack.id && !one.managed ? 0 : one.size), 0);
  if (packText(pack).length > room)
    return { problems: [{ file, place: 'file', reason: `finds no room: all packs together may have ${L.storedBytes / 1_000_000} MB; remove one first` }] };
  try {
    await savePack(pack);
  } catch (error) {
    console.warn('Backgrounder: pack not stored', error);
    return { problems: [{ file, place: 'file', reason: 'could not be stored: the browser refused' }] };
  }
  const replacing = pack.records.filter(({ entity, replaces }) => inBundled(replaces ?? entity.id)).length;
  return { title: pack.title, entities: pack.records.length, replacing, hints };
}
