/** "The Wisconsin Senate … the Senate": a chamber of a state that its full name binds, whatever else the article tells of Washington. */
import type { Facts } from '../../facts/read.ts';
import type { Mention } from '../names/mentions.ts';
import { isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { isDatelineOfState } from './chambers.ts';

/**
 * Tokens of chambers by their bare names that are the state's: it was named with its state before, nothing of the nation since, and the article
 * has a governor or a dateline of the state.
 * @param stateChambers see `stateChambersIn`
 */
export function boundChambersIn(reading: Reading, facts: Facts, mentions: readonly Mention[], stateChambers: readonly number[]): ReadonlySet<number> {
  const bound = new Set<number>();
  if (!stateChambers.length || !(isDatelineOfState(reading, facts, mentions[0]) || isGoverned(reading))) return bound;
  const named = new Set(stateChambers);
  const open = new Set<string>();
  for (let i = Math.min(...stateChambers); i < reading.tokens.count; i++) {
    const word = wordAt(reading, i);
    if (named.has(i)) {
      if (CHAMBERS.has(word)) open.add(word);
    } else if (NATION.has(word) && (word !== 'us' || isCapital(reading, i))) open.clear();
    // "He runs for the Senate."
    else if (isCapital(reading, i) && (open.has(word) || (word === 'capitol' && open.size > 0)) && wordAt(reading, i - 2) !== 'for') bound.add(i);
  }
  return bound;
}
const CHAMBERS = new Set(['house', 'senate', 'assembly', 'legislature']);
const NATION = new Set('congress congressional congressman congresswoman washington u.s us federal'.split(' '));

function isGoverned(reading: Reading): boolean {
  for (let i = 0; i < reading.tokens.count; i++) if (GOVERNORS.has(wordAt(reading, i))) return true;
  return false;
}
const GOVERNORS = new Set(['gov', 'governor']);
