import type { Entity } from '../entity.ts';
import { AMERICA } from './american.ts';

/** What a post of a state of America says of it: "Senator for Maine", "Governor of New York". */
const OF_STATE = /^(?:senator|representative|governor|attorney general) (?:for|from|of) (.+)$/i;

/**
 * States of America by the names that posts tell them with. The entries of governors and members of Congress name the state in the
 * post's words; linking wants it by its entry.
 * @returns id of the state that a post of somebody with this home is of; undefined for any other post
 */
export function statesOf(entities: readonly Entity[]): (role: string, home: string | undefined) => string | undefined {
  const states = new Map<string, string>();
  for (const entity of entities) if (entity.kind === 'place' && entity.type === 'region' && entity.home === AMERICA) states.set(entity.name, entity.id);
  return (role, home) => (home === AMERICA ? states.get(OF_STATE.exec(role)?.[1] ?? '') : undefined);
}
