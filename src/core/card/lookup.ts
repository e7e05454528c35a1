import type { Entity } from '../entity.ts';

/** How a card reaches other records. */
export interface Lookup {
  entity(id: string): Entity | undefined;
  /** Ids of records that name this one or are named by it. */
  neighbours(id: string): readonly string[];
}

/** The name as running text has it: "the Kremlin". */
export const labelOf = (entity: Entity): string => (entity.the ? `the ${entity.name}` : entity.name);

/** Names of ids, in order; unknown ones are left out. */
export const namesOf = (ids: readonly string[] | undefined, lookup: Lookup): string[] =>
  (ids ?? []).flatMap((id) => {
    const entity = lookup.entity(id);
    return entity ? [labelOf(entity)] : [];
  });
