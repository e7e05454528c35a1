/** What one token tells, out of the columns of a reading. Tokens before the first and behind the last tell nothing. */
import { ABBREVIATED, ALL_CAPS, CAPITAL, DIGITS, GAP_SPACE, POSSESSIVE } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';

/** Whether only spaces stand between token `i` and the one before it. */
export const follows = ({ tokens }: Reading, i: number): boolean => tokens.gap[i] === GAP_SPACE;

/** Whether it begins with a capital. */
export const isCapital = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & CAPITAL) !== 0;

/** Whether it is of two capitals or more and nothing else. */
export const isAllCaps = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & ALL_CAPS) !== 0;

/** Whether it has digits in it. */
export const hasDigits = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & DIGITS) !== 0;

/** Whether a possessive hangs on it: "Kim’s". */
export const owns = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & POSSESSIVE) !== 0;

/** Whether a full stop shortens it: "Fla.", "R.". */
export const isAbbreviated = ({ tokens }: Reading, i: number): boolean => ((tokens.flags[i] as number) & ABBREVIATED) !== 0;

/** Whether a name may go on with it: it begins with a capital, and only spaces stand before it. */
export const goesOnAt = (reading: Reading, i: number): boolean => follows(reading, i) && isCapital(reading, i);
