import { beginsWith } from '../../facts/words-of-id.ts';
import type { Case } from '../context/case.ts';
import { isCapital, wordAt } from '../reading/reading.ts';
import { STORM_KINDS } from '../reading/words.ts';

/** "Hurricanes Harvey, Irma and Maria": the storm by its bare name, behind what all of them are. */
export function isOfStorms({ facts, reading, mention: { from } }: Case, e: number): boolean {
  let i = from - 1;
  while (i > from - LONGEST_LIST && (wordAt(reading, i) === 'and' || isCapital(reading, i)) && !STORM_KINDS.has(wordAt(reading, i))) i--;
  return STORM_KINDS.has(wordAt(reading, i)) && beginsWith(facts, e, wordAt(reading, i).slice(0, -1));
}
/** In words before the last of them. */
const LONGEST_LIST = 7;
