import { GAP_COMMA } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { isAllCaps, type Reading, textBefore, textBehind } from '../reading/reading.ts';

/**
 * A place in capitals that opens a block of normal text, "BAGHDAD, Iraq -", "WASHINGTON (AP) -", or stands alone in a block that is not
 * the first.
 */
export function isDateline(reading: Reading, { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  const { tokens, block, allCaps } = reading;
  const here = block[from] as number;
  const opens = from === 0 || block[from - 1] !== here;
  if (allCaps[here] || !isAllCaps(reading, from)) return false;
  if (!opens) return isInRoundUp(reading, { from, to });
  const alone = to === tokens.count || block[to] !== here;
  return (alone && from > 0) || DATELINE.test(textBehind(reading, to - 1, 3));
}

/** "Rangers 2, OT. NEW YORK - Brad Marchand scored", "at Detroit. DALLAS (AP) - John": a round-up puts many reports in a block. */
function isInRoundUp(reading: Reading, { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  for (let i = from; i < to; i++) if (!isAllCaps(reading, i)) return false;
  return /[.!?)”"]\s+$/.test(textBefore(reading, from, 3)) && ROUND_UP.test(textBehind(reading, to - 1, LONGEST_ROUND_UP));
}
const ROUND_UP = /^(?:, \p{L}[\p{L}. ]{1,12})? (?:\([A-Z]{2,7}\) )?[-–—] \p{Lu}\p{Ll}/u;
/** UTF-16 units: a state, the agency, the dash and two letters. */
const LONGEST_ROUND_UP = 30;

/**
 * "Hyderabad: The police held …", as Indian papers write: what opens a block that is not the first. Only for towns that nobody is
 * called like, as speakers stand there, too.
 */
export const opensWithColon = (reading: Reading, { from, to }: Pick<Mention, 'from' | 'to'>): boolean =>
  from > 0 && reading.block[from - 1] !== reading.block[from] && /^\s?: \p{Lu}/u.test(textBehind(reading, to - 1, 4));

/** "Wimbledon, England — Roger Federer": small letters, and a country or region before the dash. */
export const isTownInDateline = (reading: Reading, { from, to }: Mention): boolean =>
  (from === 0 || reading.block[from - 1] !== reading.block[from]) && TOWN_LINE.test(textBehind(reading, to - 1, LONGEST_LINE));
const TOWN_LINE = /^, \p{Lu}[\p{L}. ]+ ?[-–—(]/u;
/** UTF-16 units: a comma, a country or region, and the dash. */
const LONGEST_LINE = 30;

/** "England" in "WIMBLEDON, England (AP)". */
export const isBehindDateline = (reading: Reading, { from, to }: Mention): boolean =>
  from > 0 && reading.tokens.gap[from] === GAP_COMMA && DATELINE_ENDS.test(textBehind(reading, to - 1, 3)) && isDateline(reading, { from: from - 1, to: from });
/** "Ludhiana, March 4": a town, a day and nothing more open a block that is not the first, as Indian papers write. */
export const opensWithDay = (reading: Reading, { from, to }: Pick<Mention, 'from' | 'to'>): boolean =>
  from > 0 && reading.block[from - 1] !== reading.block[from] && DAY_LINE.test(textBehind(reading, to - 1, LONGEST_DAY));
const DAY_LINE = /^, (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:\n|$)/;
const LONGEST_DAY = 16;
const DATELINE_ENDS = /^\s*(?:\(|[-–—])/u;
const DATELINE = /^\s*(?:[,(:\]]|[-–—•]|\. \p{Lu})/u;

/** "ISTANBUL (AA) -": letters in brackets behind nothing but capitals that open a block. */
export function isBehindDatelinesTown(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, text, block } = reading;
  const { start, end } = tokens;
  if (to - from !== 1 || text[(start[from] as number) - 1] !== '(' || text[end[from] as number] !== ')' || from === 0 || block[from - 1] !== block[from])
    return false;
  for (let i = from - 1; i >= 0 && block[i] === block[from]; i--) if (!isAllCaps(reading, i) || from - i > LONGEST_DATELINE) return false;
  return true;
}
const LONGEST_DATELINE = 4;
