import type { Facts } from '../../facts/read.ts';
import { isMonthName } from './month-name.ts';
import type { Reading } from './reading.ts';

/** Whether people are called by the word at token `i` first; but for "In April Germany voted". */
export const isFirstName = (reading: Reading, facts: Facts, i: number): boolean =>
  facts.firstNames.has(reading.tokens.hash1[i] as number) && !isMonthName(reading, i);
