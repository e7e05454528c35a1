import type { Entity } from '../entity.ts';

/** How a card reaches other records. The choices are made by columns, so that a card of Russia does not read its 900 neighbours. */
export interface Lookup {
  entity(id: string): Entity | undefined;
  /** Ids of events after `day` (ISO) that name this record and some of `company`, those of most weight first. */
  eventsAfter(id: string, day: string, company: readonly string[]): readonly string[];
  /** Ids of people who held a leading post of this body or country on `day`, best known first. */
  leaders(id: string, day: string): readonly string[];
}

/** The name as running text has it: "the Kremlin". */
export const labelOf = (entity: Entity): string => (entity.the ? `the ${entity.name}` : entity.name);

/** Names of ids, in order; unknown ones are left out. */
export const namesOf = (ids: readonly string[] | undefined, lookup: Lookup): string[] =>
  (ids ?? []).flatMap((id) => {
    const entity = lookup.entity(id);
    return entity ? [labelOf(entity)] : [];
  });
