import { isAmerican } from '../../facts/american.ts';
import { REGION, RIVER } from '../../facts/kinds.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Add } from '../beside/account.ts';
import { isMembersState, isOfficeAfter, isPostalCode, isSeatOf } from '../beside/state.ts';
import type { Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isAllCaps, isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { POINTS, unambiguous } from '../weights.ts';

/** States of America: their towns, their members, and the two letters they are written with. */
export function judgeState(item: Case, e: number, short: boolean, ambiguous: boolean, add: Add): void {
  const { facts, context, mention, reading, beforeComma, townBefore } = item;
  const type = facts.typeOf(e);
  // "Coastal Mississippi towns".
  if (follows(reading, mention.to) && OF_STATES.has(wordAt(reading, mention.to))) {
    if (type === RIVER) add('what states have', POINTS.typeMismatchFull);
    else if (type === REGION && ambiguous) add('what states have', unambiguous);
    else if (type === REGION && short) add('what states have', POINTS.ofState);
  }
  // "R-Texas" helps; "D-Mass." is half a code.
  const member = isMembersState(reading, mention);
  if (member && short) add('an abbreviation behind a party', POINTS.codeAlone);
  else if (member || isOfficeAfter(reading, mention) || isSeatOf(reading, mention)) {
    if (type === REGION) add('a member or officer of the state', POINTS.typeWord + (ambiguous ? unambiguous : 0));
    else if (mention.candidates.length > 1) add('a member or officer of a state', POINTS.typeMismatchFull);
  }
  // Western Australia is WA where it is named in full.
  const american = isAmerican(facts, e);
  const told = !american && context.named.has(e);
  if (type === REGION && ambiguous && !beforeComma.length && !member && !told && isPostalCode(reading, mention)) {
    if (isAfterTown(reading, mention)) add('behind a town, with a comma', POINTS.codeAfterTown);
    else add('two letters without a town before them', POINTS.codeAlone);
  }
  // "Saratoga Springs, New York", though nobody knows the town; elsewhere the city of the name may be meant, "Surulere, Lagos".
  const ends = (reading.tokens.gap[mention.to] ?? GAP_COMMA) >= GAP_COMMA && !DEGREES.has(wordAt(reading, mention.from));
  const several = mention.candidates.length > 1;
  if (townBefore && type === REGION && (ends || several)) add('behind a town, with a comma', several && !american ? POINTS.codeAfterTown : POINTS.commaInside);
}

const OF_STATES = new Set('towns cities counties legislature lawmakers voters coast governor senator senators congressman congresswoman'.split(' '));

/** "Bristow, VA": Bristow is not in the data, but so towns are written; "Jane Doe, MD" is a doctor. */
function isAfterTown(reading: Reading, { from }: Mention): boolean {
  const { tokens } = reading;
  if (from === 0 || tokens.gap[from] !== GAP_COMMA || DEGREES.has(wordAt(reading, from))) return false;
  return isAllCaps(reading, from) && isCapital(reading, from - 1) && !isAllCaps(reading, from - 1);
}
/** Codes of states that also stand behind a person's name. */
const DEGREES = new Set(['md', 'ma', 'ms', 'pa']);
