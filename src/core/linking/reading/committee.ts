import { type Reading, wordAt } from './reading.ts';
import { follows, goesOnAt, isCapital, owns } from './token.ts';

/** Whether the words `[from, to)` are only a part of what a body's name says it is for: "the National Committee on American Foreign Policy". */
export function isOfCommittee(reading: Reading, from: number, to: number): boolean {
  if (reading.titleCase[reading.block[from] as number]) return false;
  let i = from;
  while (i > from - LONGEST && follows(reading, i) && isCapital(reading, i - 1) && !owns(reading, i - 1)) i--;
  const body = i - 2;
  // "The Commission on Medicaid" names Medicaid.
  const goesOn = i < from || goesOnAt(reading, to);
  return (
    goesOn &&
    body > 0 &&
    wordAt(reading, i - 1) === 'on' &&
    follows(reading, i) &&
    follows(reading, i - 1) &&
    BODIES.has(wordAt(reading, body)) &&
    isCapital(reading, body) &&
    isCapital(reading, body - 1)
  );
}
const BODIES = new Set('committee council commission institute center centre'.split(' '));
/** In words before it. */
const LONGEST = 3;
