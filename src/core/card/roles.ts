import { earliest, latest } from '../dates.ts';
import type { Entity, Role } from '../entity.ts';
import { type Lookup, labelOf } from './lookup.ts';

/** "Minister of Defence of Russia": the role as a full phrase. */
export function rolePhrase(role: Role, lookup: Lookup): string {
  const body = role.of === undefined ? undefined : lookup.entity(role.of);
  return body ? `${role.role} of ${labelOf(body)}` : role.role;
}

/** Posts that were surely held on `day`; a post whose dates leave a doubt is left out. */
export function rolesOn(entity: Entity, day: string): Role[] {
  if (entity.kind !== 'person') return [];
  return (entity.roles ?? []).filter(
    (role) => role.from !== undefined && latest(role.from) <= day && (role.to === undefined ? day <= endOf(entity.asOf) : earliest(role.to) >= day),
  );
}

/** Posts held as of the data: no end is known, and the person lives. */
export function rolesNow(entity: Entity): Role[] {
  if (entity.kind !== 'person' || entity.died !== undefined) return [];
  return (entity.roles ?? []).filter((role) => role.to === undefined || earliest(role.to) > endOf(entity.asOf));
}

const endOf = (month: string): string => latest(month);
