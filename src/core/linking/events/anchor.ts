import { BY_DEMONYM } from '../../dictionary/layout.ts';
import { PERSON, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';

/** A link as events see it: tokens and every entity that it may stand for (the country of a capital or a demonym). */
export interface Anchor {
  from: number;
  to: number;
  /** An ordinary phrase in any case, no name. */
  ordinary: boolean;
  entities: ReadonlySet<number>;
}

/** Whether a link is one of those who may play a part of an event. */
export const plays = (anchor: Anchor, group: readonly number[]): boolean => group.some((id) => anchor.entities.has(id));

/** The anchor of a link to one candidate of a mention. */
export const anchorOf = (facts: Facts, { from, to, anyCase }: Named, { entity, by }: Bearer): Anchor => ({
  from,
  to,
  ordinary: anyCase,
  entities: standIns(facts, entity, by),
});
type Named = { from: number; to: number; anyCase: boolean };
type Bearer = { entity: number; by: number };

/** Everything that a name may stand for when an event asks for its parties: Moscow and "Russian" for Russia, a leader for the country. */
function standIns(facts: Facts, entity: number, by: number): ReadonlySet<number> {
  const all = new Set([entity]);
  const stands = facts.standsForOf(entity);
  if (stands >= 0) all.add(stands);
  const kind = facts.kindOf(entity);
  const home = facts.homeOf(entity);
  if (home >= 0 && by !== BY_DEMONYM && (kind === PERSON || kind === PLACE)) all.add(home);
  const inside = facts.insideOf(entity);
  if (kind === PLACE && inside >= 0) all.add(inside);
  return all;
}
