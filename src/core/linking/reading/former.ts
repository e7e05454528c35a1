import { familyOf, isTitleFiller } from '../../facts/families.ts';
import { isWordBefore } from './near.ts';
import { type Reading, wordAt } from './reading.ts';

/** "Former Arkansas Gov. Hutchinson", "the ex-minister": whether an office that ends before token `from` is told to be one of earlier days, in nothing but titles. */
export function isFormerOffice(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= from - OFFICE && reading.sentence[i] === reading.sentence[from]; i--) {
    const word = wordAt(reading, i);
    if (NO_LONGER.has(word)) return true;
    if (!familyOf(word) && !isTitleFiller(word)) return false;
  }
  return false;
}
const NO_LONGER = new Set(['former', 'ex']);
/** In words. */
const OFFICE = 5;

/** "Former coach Dennis Hastert", "retired Navy Capt. Mark Kelly", "then-Lt. John Kerry": whether a rank or trade at token `at` is one of other days, whatever stands between. */
export const isFormerRank = (reading: Reading, at: number): boolean => isWordBefore(reading, at, RANK, FORMER);
const FORMER = new Set([...NO_LONGER, 'retired', 'then', 'once']);
/** In words. */
const RANK = 3;
