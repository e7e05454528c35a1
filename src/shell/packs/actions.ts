import { EXAMPLE_CSV } from '../../core/packs/example.ts';
import { PACK_LIMITS as L } from '../../core/packs/limits.ts';
import { packText } from '../../core/packs/write.ts';
import type { PackImport } from '../../core/protocol.ts';
import { ask } from '../messages.ts';
import { saveFile } from '../storage/save-file.ts';
import { loadPacks, removePack, switchPack } from './store.ts';

/** What the options page does with packs; `kept` is given what storage may refuse, and tells whether it was done. */
export function packActions(kept: (work: Promise<unknown>) => Promise<boolean>) {
  const save = async (id: string) => {
    const pack = (await loadPacks()).find((one) => one.id === id && !one.managed)?.pack;
    if (pack) saveFile(`${id}.json`, packText(pack), 'application/json');
  };
  return {
    async add(file: File): Promise<PackImport> {
      const refuse = (reason: string): PackImport => ({ problems: [{ file: file.name, place: 'file', reason }] });
      // Looked at before it is read: a film of gigabytes costs nothing.
      if (file.size > L.fileBytes) return refuse(`is larger than ${L.fileBytes / 1_000_000} MB`);
      try {
        return await ask('pack', { file: file.name, text: await file.text() });
      } catch (error) {
        console.warn('Backgrounder: pack not taken', error);
        return refuse('could not be read');
      }
    },
    switch: (id: string, on: boolean) => void kept(switchPack(id, on)),
    async remove(id: string): Promise<(() => Promise<boolean>) | undefined> {
      const removing = removePack(id);
      if (!(await kept(removing))) return undefined;
      const back = await removing;
      return () => kept(back());
    },
    // With the mark by which spreadsheets know that it is UTF-8.
    example: () => saveFile('backgrounder-example.csv', `\ufeff${EXAMPLE_CSV}`, 'text/csv'),
    save: (id: string) => void kept(save(id)),
  };
}
