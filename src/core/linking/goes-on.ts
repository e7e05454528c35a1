import { CAPITAL, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';

/** Whether a word with a capital follows a name, and the name does not own it. */
export const goesOn = ({ tokens }: Reading, { to }: Mention): boolean =>
  to < tokens.count && tokens.gap[to] === GAP_SPACE && ((tokens.flags[to] as number) & CAPITAL) !== 0 && ((tokens.flags[to - 1] as number) & POSSESSIVE) === 0;
