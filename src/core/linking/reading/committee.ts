import { GAP_COMMA } from '../../text/tokens.ts';
import { follows, goesOnAt, isCapital, owns, type Reading, wordAt } from './reading.ts';

/** Whether the words `[from, to)` are only a part of what a body's name says it is for: "the National Committee on American Foreign Policy". */
export function isOfCommittee(reading: Reading, from: number, to: number): boolean {
  if (reading.titleCase[reading.block[from] as number]) return false;
  if (isOfCommittees(reading, from) || isLastOfCommittees(reading, from, to)) return true;
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

/** "The House committees on Foreign Affairs, Homeland Security, and Armed Services". */
function isOfCommittees(reading: Reading, from: number): boolean {
  const { gap } = reading.tokens;
  let i = from - 1;
  while (i > from - LONGEST_LIST && (gap[i + 1] as number) <= GAP_COMMA && (isCapital(reading, i) || wordAt(reading, i) === 'and')) i--;
  return wordAt(reading, i) === 'on' && follows(reading, i + 1) && PLURAL.has(wordAt(reading, i - 1));
}
const PLURAL = new Set(['committees', 'subcommittees']);

/** "The Senate Foreign Relations and Homeland Security committees": the last of them, and no department. */
const isLastOfCommittees = (reading: Reading, from: number, to: number): boolean =>
  PLURAL.has(wordAt(reading, to)) &&
  follows(reading, to) &&
  wordAt(reading, from - 1) === 'and' &&
  isCapital(reading, from - 2) &&
  wordAt(reading, from) !== 'senate';
/** In words before the last of them. */
const LONGEST_LIST = 12;
