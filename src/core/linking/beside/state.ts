import { REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { AMERICAN_PARTIES, PARTY_LETTERS, STATE_OFFICES } from '../reading/words.ts';

/** "(R-Texas)", "D-N.Y.": a member of Congress with party and state. */
export const isMembersState = (reading: Reading, { from }: Mention): boolean =>
  reading.tokens.gap[from] === GAP_HYPHEN && PARTY_LETTERS.has(wordAt(reading, from - 1));

/** "(D-PA)". */
export const isMembersCode = (reading: Reading, mention: Mention): boolean => isMembersState(reading, mention) && isPostalCode(reading, mention);

/** "TX", "OR": as short as a word or another acronym. */
export const isPostalCode = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && (tokens.end[from] as number) - (tokens.start[from] as number) === 2;

/** "Maine Sen.", "Georgia Republicans": what only a state has. */
export function isOfficeAfter(reading: Reading, { to }: Mention): boolean {
  if (!follows(reading, to) || owns(reading, to - 1)) return false;
  const next = wordAt(reading, to);
  if (next === 'attorney') return wordAt(reading, to + 1) === 'general';
  if (next === 'secretary') return wordAt(reading, to + 1) === 'of' && wordAt(reading, to + 2) === 'state';
  return isCapital(reading, to) && (STATE_OFFICES.has(next) || AMERICAN_PARTIES.has(next));
}
/** "Sen. Charles Schumer of New York", "Governor Jay Inslee of Washington": who sits for a state. */
export function isSeatOf(reading: Reading, { from }: Mention): boolean {
  // "The junior senator from New York".
  if (wordAt(reading, from - 1) === 'from') return follows(reading, from) && follows(reading, from - 1) && SENT.has(wordAt(reading, from - 2));
  if (wordAt(reading, from - 1) !== 'of') return false;
  // "The governor of São Paulo".
  if (wordAt(reading, from - 2) === 'governor') return true;
  // "Rep. Elise Stefanik, Republican of New York".
  if (AMERICAN_PARTIES.has(wordAt(reading, from - 2)) && isCapital(reading, from - 2)) return true;
  // "Jeffries and Schumer, both of New York".
  if (wordAt(reading, from - 2) === 'both') return true;
  for (let i = from - 2; i >= Math.max(0, from - 7) && follows(reading, i + 1) && isCapital(reading, i); i--)
    if (STATE_OFFICES.has(wordAt(reading, i))) return i < from - 2;
  return isInListOfOffice(reading, from);
}

/** "Govs. Tim Walz of Minnesota, Maura Healey of Massachusetts and Kathy Hochul of New York": the office stands before the first. */
function isInListOfOffice(reading: Reading, from: number): boolean {
  const { gap } = reading.tokens;
  for (let i = from - 1; i >= Math.max(0, from - LONG_LIST) && (gap[i + 1] as number) <= GAP_COMMA; i--) {
    const word = wordAt(reading, i);
    if (PLURAL_OFFICES.has(word)) return true;
    if (!isCapital(reading, i) && word !== 'of' && word !== 'and') return false;
  }
  return false;
}
const SENT = new Set(['senator', 'senators']);
const PLURAL_OFFICES = new Set(['govs', 'sens', 'reps', 'governors', 'senators', 'representatives']);
/** In words. */
const LONG_LIST = 30;

/** The state in brackets, or with a party's letter, right behind a name: "Snowe (ME)", "Snowe (R-Maine)", "Webb, D-Va."; -1 for none. */
export function seatBehind(reading: Reading, facts: Facts, { to }: Mention, next: Mention | undefined): number {
  if (!next) return -1;
  const { gap, start } = reading.tokens;
  const bracket = reading.text[(start[to] as number) - 1] === '(';
  const member = next.from === to + 1 && gap[next.from] === GAP_HYPHEN && PARTY_LETTERS.has(wordAt(reading, to));
  if (!(bracket && next.from === to) && !(member && (bracket || gap[to] === GAP_COMMA))) return -1;
  return next.candidates.find(({ entity }) => facts.typeOf(entity) === REGION)?.entity ?? -1;
}

/** Two letters of a state in brackets, where others in the sentence have some, too: "Stevens (AK), Specter (PA) and Bond (MO)". */
export function isSeatCode({ tokens, text }: Reading, { from, to }: Mention): boolean {
  const start = tokens.start[from] as number;
  if (to - from !== 1 || !CODE.test(text.slice(start - 1, start + 3))) return false;
  return CODES.test(text.slice(Math.max(0, start - FAR), start - 1)) || CODES.test(text.slice(start + 3, start + FAR));
}
const CODE = /^\([A-Z]{2}\)/;
const CODES = /\p{Ll} \([A-Z]{2}\)/u;
/** UTF-16 units, some eight words. */
const FAR = 60;
