import { CAPITAL, GAP_SPACE, POSSESSIVE } from '../../text/tokens.ts';
import { type Reading, wordAt } from './reading.ts';

/** Whether the words `[from, to)` are only a part of what a body's name says it is for: "the National Committee on American Foreign Policy". */
export function isOfCommittee(reading: Reading, from: number, to: number): boolean {
  const { gap, flags } = reading.tokens;
  if (reading.titleCase[reading.block[from] as number]) return false;
  let i = from;
  while (i > from - LONGEST && gap[i] === GAP_SPACE && ((flags[i - 1] as number) & (CAPITAL | POSSESSIVE)) === CAPITAL) i--;
  const body = i - 2;
  // "The Commission on Medicaid" names Medicaid.
  const goesOn = i < from || (gap[to] === GAP_SPACE && ((flags[to] as number) & CAPITAL) !== 0);
  return (
    goesOn &&
    body > 0 &&
    wordAt(reading, i - 1) === 'on' &&
    gap[i] === GAP_SPACE &&
    gap[i - 1] === GAP_SPACE &&
    BODIES.has(wordAt(reading, body)) &&
    ((flags[body] as number) & (flags[body - 1] as number) & CAPITAL) !== 0
  );
}
const BODIES = new Set('committee council commission institute center centre'.split(' '));
/** In words before it. */
const LONGEST = 3;
