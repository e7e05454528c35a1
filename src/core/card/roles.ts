import { earliest, latest } from '../dates.ts';
import { type Entity, postsOf, type Role } from '../entity.ts';
import { type Lookup, labelOf } from './lookup.ts';
import type { PastPost } from './types.ts';

/** More posts of the past than this are a career, not an answer to "who was that?". */
const PAST = 2;

/** "Minister of Defence of Russia": the role as a full phrase. */
export function rolePhrase(role: Role, lookup: Lookup): string {
  const body = role.of === undefined ? undefined : lookup.entity(role.of);
  return body ? `${role.role} of ${labelOf(body)}` : role.role;
}

/** Posts that were surely held on `day`; a post whose dates leave a doubt is left out. */
export function rolesOn(entity: Entity, day: string): Role[] {
  return postsOf(entity).filter((role) => isSurelyHeld(role, day, entity));
}

const isSurelyHeld = ({ from, to }: Role, day: string, { asOf }: Entity): boolean =>
  from !== undefined && latest(from) <= day && (to === undefined ? day <= latest(asOf) : earliest(to) >= day);

/** Posts that may have been held on `day`, as the month or year of their beginning or end is all that is known: the latest ones. */
export function rolesAround(entity: Entity, day: string): Role[] {
  const mayMean = (date: string | undefined) => date !== undefined && date.length < 10 && earliest(date) <= day && day <= latest(date);
  const maybe = ({ from, to }: Role) => (mayMean(from) ? to === undefined || latest(to) >= day : mayMean(to) && (from === undefined || earliest(from) <= day));
  return postsOf(entity)
    .filter((role) => maybe(role) && !isSurelyHeld(role, day, entity))
    .slice(-PAST);
}

/** Posts held as of the data: they had begun, no end is known, and the person lives. */
export function rolesNow(entity: Entity): Role[] {
  if (entity.kind !== 'person' || entity.died !== undefined) return [];
  const end = latest(entity.asOf);
  return postsOf(entity).filter(({ from, to }) => (from === undefined || earliest(from) <= end) && (to === undefined || earliest(to) > end));
}

/** Posts that had surely ended before `day`: the last ones, the latest first. */
export function rolesBefore(entity: Entity, day: string): Role[] {
  const ended = postsOf(entity).filter((role) => role.to !== undefined && latest(role.to) < day);
  return ended.sort((a, b) => compare(b.to, a.to) || compare(b.from, a.from)).slice(0, PAST);
}

/** Posts that surely began after `day` and have ended since: the longest ones, in order of time. */
export function rolesAfter(entity: Entity, day: string): Role[] {
  const held = (role: Role) => Date.parse(earliest(role.to ?? '')) - Date.parse(earliest(role.from ?? ''));
  const later = postsOf(entity).filter((role) => role.from !== undefined && role.to !== undefined && earliest(role.from) > day);
  const chosen = later.filter((role) => latest(role.to ?? '') <= latest(entity.asOf)).sort((a, b) => held(b) - held(a));
  return chosen.slice(0, PAST).sort((a, b) => compare(a.from, b.from));
}

/** A past post as the card tells it. */
export const pastPost = (role: Role, lookup: Lookup): PastPost => ({
  text: rolePhrase(role, lookup),
  ...(role.from === undefined ? {} : { from: role.from }),
  ...(role.to === undefined ? {} : { to: role.to }),
});

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
