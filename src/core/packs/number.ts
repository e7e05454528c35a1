import type { EntityPack, PackRecord } from './model.ts';

/** A record of a pack, where it came from and the number it is linked by. */
export interface OwnRecord extends PackRecord {
  pack: EntityPack;
}

/** Records of all packs by number, and the numbers of ids that the bundled data does not have. */
export interface Numbering {
  own: ReadonlyMap<number, OwnRecord>;
  ids: ReadonlyMap<string, number>;
  /** How many numbers there are now. */
  count: number;
}

/**
 * Gives each record of the packs a number: that of the bundled record whose place it takes, so that everything which names that one
 * leads to it; or a new one after the last. Of two packs that speak of one id the later counts.
 */
export function numberRecords(base: { count: number; numberOf(id: string): number }, packs: readonly EntityPack[]): Numbering {
  const own = new Map<number, OwnRecord>();
  const ids = new Map<string, number>();
  let { count } = base;
  for (const pack of packs) {
    for (const record of pack.records) {
      const { id } = record.entity;
      const target = record.replaces ?? id;
      const known = ids.get(target) ?? base.numberOf(target);
      const number = known >= 0 ? known : count++;
      const before = ids.get(id);
      if (before !== undefined && before !== number) own.delete(before);
      own.set(number, { ...record, pack });
      ids.set(id, number);
    }
  }
  return { own, ids, count };
}
