/** Results by state: "FLORIDA", "GEORGIA" and "NEW YORK" each in a line of its own, and below what happened there. */
import { isAmericanRegion } from '../../facts/american.ts';
import { isPlaced } from '../../facts/asked.ts';
import { PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Mention } from '../names/mentions.ts';
import { isAllCaps, type Reading } from '../reading/reading.ts';

export interface Headings {
  /** Block of a heading → its state. */
  at: ReadonlyMap<number, number>;
  /** Block below a heading → the state of that. */
  above: ReadonlyMap<number, number>;
}

/** So many states at least make headings of lines that may be datelines else. */
const MANY = 3;

/** The states of America that an article has for headings; none where another place stands so, as "MIAMI" among datelines. */
export function headingsIn(reading: Reading, facts: Facts, mentions: readonly Mention[]): Headings {
  const at = new Map<number, number>();
  for (const mention of mentions) {
    if (!isAlone(reading, mention) || !mention.candidates.some(({ entity }) => facts.kindOf(entity) === PLACE)) continue;
    const state = mention.candidates.find(({ entity }) => isState(facts, entity));
    if (!state) return NONE;
    at.set(reading.block[mention.from] as number, state.entity);
  }
  if (new Set(at.values()).size < MANY) return NONE;
  const above = new Map<number, number>();
  const last = reading.block[reading.tokens.count - 1] as number;
  let state = -1;
  for (let block = 0; block <= last; block++) {
    const heading = at.get(block);
    if (heading !== undefined) state = heading;
    else if (state >= 0) above.set(block, state);
  }
  return { at, above };
}
const NONE: Headings = { at: new Map(), above: new Map() };

const isState = (facts: Facts, e: number): boolean => isAmericanRegion(facts, e) && !isPlaced(facts, e);

/** In capitals, and the whole of its block. */
function isAlone(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, block } = reading;
  return isAllCaps(reading, from) && (from === 0 || block[from - 1] !== block[from]) && (to === tokens.count || block[to] !== block[from]);
}
