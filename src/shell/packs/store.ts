/** Own packs in storage, one key each, in their file form: what is read back passes the same check as a file from outside. */
import type { EntityPack } from '../../core/packs/model.ts';
import { readPack } from '../../core/packs/read.ts';
import { packText } from '../../core/packs/write.ts';
import type { FileProblem } from '../../core/problem.ts';
import { today } from '../../core/today.ts';
import { browser } from '../browser.ts';
import { loadManaged, onManaged } from '../managed/policy.ts';
import { storedUnder } from '../storage/stored.ts';

const PACK = 'pack:';
const OFF = 'pack-off:';

/** A pack as it is kept. A damaged one has problems instead of its content, and stays untouched. */
export interface KeptPack {
  id: string;
  on: boolean;
  pack?: EntityPack;
  problems: readonly FileProblem[];
  /** Characters in storage. */
  size: number;
  /** Given by the school: stands in its policy, not in storage. */
  managed?: boolean;
}

/** Every pack, those of the school last, by id: of two that speak of one entity the later counts. */
export async function loadPacks(): Promise<KeptPack[]> {
  const { packs: given = [] } = await loadManaged();
  const context = { today: today() };
  const own = (await storedPacks())
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, on, value }) => {
      const text = typeof value === 'string' ? value : '';
      const { pack, problems } = readPack(id, text, context);
      return { id, on, problems, size: text.length, ...(pack ? { pack } : {}) };
    });
  const school = given.map((text, i) => {
    const { pack, problems } = readPack(`packs.${i}`, text, context);
    return { id: pack?.id ?? `packs.${i}`, on: true, problems, size: 0, managed: true, ...(pack ? { pack } : {}) };
  });
  return [...own, ...school];
}

/** Own packs as they stand in storage. */
export async function keptPacks(): Promise<{ id: string; on: boolean; text: string }[]> {
  return (await storedPacks()).flatMap(({ id, on, value }) => (typeof value === 'string' ? [{ id, on, text: value }] : []));
}

async function storedPacks(): Promise<{ id: string; on: boolean; value: unknown }[]> {
  const stored = await storedUnder(isPackKey);
  const ids = Object.keys(stored).flatMap((key) => (key.startsWith(PACK) ? [key.slice(PACK.length)] : []));
  return ids.map((id) => ({ id, on: stored[OFF + id] !== true, value: stored[PACK + id] }));
}
const isPackKey = (key: string) => key.startsWith(PACK) || key.startsWith(OFF);

/** Keeps a pack, in the place of an earlier one of its id; rejects where the browser refuses. */
export const savePack = (pack: EntityPack): Promise<void> => browser.storage.local.set({ [PACK + pack.id]: packText(pack) });
/** Takes a pack away. What is given back puts it back as it was. */
export async function removePack(id: string): Promise<() => Promise<void>> {
  const keys = [PACK + id, OFF + id];
  const stored = await browser.storage.local.get(keys);
  await browser.storage.local.remove(keys);
  return () => browser.storage.local.set(stored);
}
/** Uses a pack, or keeps it unused. */
export const switchPack = (id: string, on: boolean): Promise<void> =>
  on ? browser.storage.local.remove(OFF + id) : browser.storage.local.set({ [OFF + id]: true });

/** Calls back when packs changed, from wherever. */
export function onPacks(changed: () => void): void {
  onManaged(changed);
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isPackKey)) changed();
  });
}
