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
  /** Where the records of numbers went that are no more. */
  const gone = new Map<number, number>();
  const numberOf = (id: string): number | undefined => {
    let number = ids.get(id);
    for (let next = number; next !== undefined; next = gone.get(next)) number = next;
    return number;
  };
  let { count } = base;
  for (const pack of packs) {
    for (const record of pack.records) {
      const { id } = record.entity;
      const target = record.replaces ?? id;
      const known = numberOf(target) ?? base.numberOf(target);
      const number = known >= 0 ? known : count++;
      const before = numberOf(id);
      if (before !== undefined && before !== number && own.get(before)?.entity.id === id) {
        own.delete(before);
        // What led to the earlier record of this id leads to it still.
        if (before >= base.count) gone.set(before, number);
      }
      own.set(number, { ...record, pack });
      ids.set(id, number);
    }
  }
  return closedUp(base.count, own, new Map([...ids.keys()].map((id) => [id, numberOf(id) as number])));
}

/** The new numbers without the gaps that records left which went to the place of another. */
function closedUp(from: number, own: ReadonlyMap<number, OwnRecord>, ids: ReadonlyMap<string, number>): Numbering {
  const added = [...own.keys()].filter((number) => number >= from);
  const moved = new Map(added.map((number, i) => [number, from + i]));
  const to = (number: number) => moved.get(number) ?? number;
  return {
    own: new Map([...own].map(([number, record]) => [to(number), record])),
    ids: new Map([...ids].map(([id, number]) => [id, to(number)])),
    count: from + added.length,
  };
}
