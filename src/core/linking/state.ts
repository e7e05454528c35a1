import { CAPITAL, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';
import { AMERICAN_PARTIES, PARTY_LETTERS, STATE_OFFICES } from './words.ts';

/** "(R-Texas)", "D-N.Y.": a member of Congress with party and state. */
export const isMembersState = (reading: Reading, { from }: Mention): boolean =>
  reading.tokens.gap[from] === GAP_HYPHEN && PARTY_LETTERS.has(wordAt(reading, from - 1));

/** "Maine Sen.", "Georgia Republicans": what only a state has. */
export function isOfficeAfter(reading: Reading, { to }: Mention): boolean {
  const { tokens } = reading;
  if (tokens.gap[to] !== GAP_SPACE || !((tokens.flags[to] as number) & CAPITAL) || (tokens.flags[to - 1] as number) & POSSESSIVE) return false;
  const next = wordAt(reading, to);
  return STATE_OFFICES.has(next) || AMERICAN_PARTIES.has(next) || (next === 'attorney' && wordAt(reading, to + 1) === 'general');
}
/** "Sen. Charles Schumer of New York", "Governor Jay Inslee of Washington": who sits for a state. */
export function isSeatOf(reading: Reading, { from }: Mention): boolean {
  const { gap, flags } = reading.tokens;
  if (wordAt(reading, from - 1) !== 'of') return false;
  // "Jeffries and Schumer, both of New York".
  if (wordAt(reading, from - 2) === 'both') return true;
  for (let i = from - 2; i >= Math.max(0, from - 7) && gap[i + 1] === GAP_SPACE && (flags[i] as number) & CAPITAL; i--)
    if (STATE_OFFICES.has(wordAt(reading, i))) return i < from - 2;
  return false;
}
