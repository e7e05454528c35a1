import { ORGANISATION } from './kinds.ts';
import type { Facts } from './read.ts';

/** Whether an entity is a university, as its id tells. */
export const isUniversity = (facts: Facts, e: number): boolean =>
  facts.kindOf(e) === ORGANISATION && /(?:^|-)(?:university|college|institute|school)(?:-|$)/.test(facts.idOf(e));
