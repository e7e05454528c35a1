import type { Entity } from '../core/entity.ts';
import { foldName } from './placed/choose.ts';

/** A name that several explained entities bear as a full name, and that none of them declares ambiguous. */
export interface Collision {
  name: string;
  ids: string[];
}

/**
 * Names that linking cannot tell apart by the name alone. Declared ones (`ambiguous`) need evidence and are left out; so are surnames
 * and short forms, which always need it, and a place that bears its region's name.
 */
export function collisionsOf(entities: readonly Entity[]): Collision[] {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    const ambiguous = new Set((entity.ambiguous ?? []).map(foldName));
    for (const name of new Set([entity.name, ...(entity.aliases ?? [])].map(foldName))) {
      if (ambiguous.has(name)) continue;
      bearers.set(name, [...(bearers.get(name) ?? []), entity]);
    }
  }
  return [...bearers]
    .filter(([, all]) => all.length > 1)
    .map(([name, all]) => ({ name, ids: all.map((entity) => entity.id).sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
