/** What is told in one clause is no part of the event of another: "killed in Tbilisi, in Baku", "Rousseff was removed, Park impeached". */
import { PERSON, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import { follows, type Reading, wordAt } from '../reading/reading.ts';
import { type Anchor, plays } from './anchor.ts';

/**
 * "In Tbilisi soldiers killed twenty, in Baku a hundred", "met Kim in Singapore, and Putin in Helsinki": a name behind a comma that has a
 * place of its own, where the trigger at `[from, to)` has another.
 */
export function isOfNextClause(reading: Reading, facts: Facts, near: readonly Anchor[], anchor: Anchor, from: number, to: number): boolean {
  const sentence = reading.sentence[from];
  if (anchor.from < to || reading.sentence[anchor.from] !== sentence) return false;
  const border = borderBefore(reading, anchor.from, to);
  if (border < 0) return false;
  const isWhere = (one: Anchor) =>
    reading.sentence[one.from] === sentence && wordAt(reading, one.from - 1) === 'in' && [...one.entities].some((e) => facts.kindOf(e) === PLACE);
  const own = near.some((one) => one.to <= border && isWhere(one) && (one.from > from || (one.from - 1 <= from && opensClause(reading, one.from - 1))));
  return own && near.some((one) => one.from >= anchor.from && one.from <= anchor.to + 1 && isWhere(one));
}

/** The token before `at`, a few words back, that a comma puts at the head of a clause: "in Baku" or "and Putin"; -1 for none. */
function borderBefore(reading: Reading, at: number, to: number): number {
  for (let i = at - 1; i >= Math.max(to, at - NAME); i--) {
    if (reading.tokens.gap[i] === GAP_COMMA) return HEADS.has(wordAt(reading, i)) ? i : -1;
    if (!follows(reading, i)) return -1;
  }
  return -1;
}
const HEADS = new Set(['in', 'and']);
/** Words of a title and a first name before who is meant. */
const NAME = 3;

/** "In Tbilisi soldiers": first in the sentence or behind a comma. */
const opensClause = (reading: Reading, i: number): boolean => i === 0 || reading.sentence[i - 1] !== reading.sentence[i] || reading.tokens.gap[i] === GAP_COMMA;

/** "Dilma Rousseff was removed, Park impeached": somebody who has no part in the event has suffered it. */
export function isOthersFate(reading: Reading, facts: Facts, groups: readonly (readonly number[])[], near: readonly Anchor[], from: number): boolean {
  if (!PASSIVES.has(wordAt(reading, from - 1)) || !follows(reading, from) || !follows(reading, from - 1)) return false;
  if (!/e[dn]$/.test(wordAt(reading, from)) || !groups.some((group) => group.some((e) => facts.kindOf(e) === PERSON))) return false;
  const whom = near.find((anchor) => anchor.to === from - 1);
  return whom !== undefined && [...whom.entities].some((e) => facts.kindOf(e) === PERSON) && !groups.some((group) => plays(whom, group));
}
const PASSIVES = new Set(['was', 'is', 'were']);

/** "Asked for a new vote": it is not the one that was, whatever year the sentence tells. */
export const isStillAsked = (reading: Reading, from: number, to: number): boolean =>
  to - from === 1 &&
  VOTES.has(wordAt(reading, from)) &&
  follows(reading, from) &&
  ANEW.has(wordAt(reading, from - 1)) &&
  ASKS.has(askBefore(reading, from - 2));
const askBefore = (reading: Reading, i: number): string => wordAt(reading, wordAt(reading, i) === 'a' ? i - 1 : i);
const VOTES = new Set(['vote', 'election', 'elections', 'referendum']);
const ANEW = new Set(['new', 'fresh', 'another', 'second', 'repeat']);
const ASKS = new Set('for demand demands demanded want wants wanted promise promised seek seeks sought propose proposed call called calls'.split(' '));
