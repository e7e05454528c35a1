import { CAPITAL, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';

/** Whether a word with a capital follows a name, and the name does not own it. */
export const goesOn = ({ tokens }: Reading, { to }: Mention): boolean =>
  to < tokens.count && tokens.gap[to] === GAP_SPACE && ((tokens.flags[to] as number) & CAPITAL) !== 0 && ((tokens.flags[to - 1] as number) & POSSESSIVE) === 0;

/** "The Alabama versus Florida State football game", "Georgia v. Ashcroft": teams, or the parties of a case. */
export const isVersus = (reading: Reading, { from, to }: Mention): boolean => VERSUS.has(wordAt(reading, to)) || VERSUS.has(wordAt(reading, from - 1));
const VERSUS = new Set(['versus', 'vs', 'v']);

/** "The Carter administration", "the Morrison Government". */
export const isGovernmentOf = (reading: Reading, { from, to }: Mention): boolean =>
  GOVERNMENTS.has(wordAt(reading, to)) && wordAt(reading, from - 1) === 'the' && reading.tokens.gap[to] === GAP_SPACE;
const GOVERNMENTS = new Set(['administration', 'presidency', 'government', 'cabinet']);
