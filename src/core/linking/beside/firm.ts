/** What tells a firm by the words around its name. */
import { ALL_CAPS, DIGITS } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, goesOnAt, hasDigits, isAllCaps, isCapital, owns, type Reading, textAt, textBehind, wordAt } from '../reading/reading.ts';
import { FIRM_ENDINGS, TRADES, wordSet } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import type { Evidence } from './account.ts';

/** "Dell Technologies Inc.": its legal form ends the name; not in "National Guardian Corp", nor in "Army Corp of Engineers". */
export function isBeforeLegalForm(reading: Reading, { from, to }: Mention): boolean {
  // "Glencore International Plc".
  const form = wordAt(reading, to) === 'international' && goesOnAt(reading, to) ? to + 1 : to;
  const next = wordAt(reading, form);
  if (!follows(reading, form) || !(FIRM_ENDINGS.has(next) || (next === 'group' && form === to)) || !isCapital(reading, form)) return false;
  if (wordAt(reading, form + 1) === 'of') return false;
  return !follows(reading, from) || !isCapital(reading, from - 1) || wordAt(reading, from - 1) === 'the';
}

/** "Boeing Company", "Toyota Motor", "Fatah Party": what a body is, as it stands behind its whole name. */
export const OWN_HEADS: ReadonlySet<string> = new Set(['company', 'holdings', 'motor', 'motors', 'party']);

/** "Nissan Motor", "Glencore International Plc": the firm's name alone is still its own. */
export const isBeforeOwnHead = (reading: Reading, mention: Mention): boolean =>
  (OWN_HEADS.has(wordAt(reading, mention.to)) && !goesOnAt(reading, mention.to + 1)) || isBeforeLegalForm(reading, mention);

/** "DTE Energy Music Theatre", "Verizon Amphitheatre": a hall that bears a firm's name. */
export function isVenue(reading: Reading, { to }: Mention): boolean {
  for (let i = to; i < to + 2 && goesOnAt(reading, i) && !owns(reading, i - 1); i++) if (VENUES.has(wordAt(reading, i))) return true;
  return false;
}
const VENUES = new Set('arena stadium park amphitheatre amphitheater theatre theater pavilion ballpark speedway ring'.split(' '));

/** "Airbus A350-900", "Intel Core i5", "NVIDIA GTX 1080": the maker, whose product follows with a number. */
export function isBeforeProduct(reading: Reading, { to }: Mention): boolean {
  const { tokens } = reading;
  if (owns(reading, to - 1)) return false;
  for (let i = to; i < Math.min(tokens.count, to + 2) && follows(reading, i); i++) {
    if (MODEL.test(textAt(reading, i))) return true;
    const line = (tokens.flags[i] as number) & (ALL_CAPS | DIGITS);
    if (line === ALL_CAPS && follows(reading, i + 1) && hasDigits(reading, i + 1)) return true;
    if (!isCapital(reading, i)) return false;
  }
  return false;
}
/** A letter and a figure in one word: A350, i5, 4790k. */
const MODEL = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]{2,6}$/u;

/** "Honda (NYSE:HMC)", "Micron <MU.O>", "Amazon (AMZN)": its ticker follows; "Washington (AP)" is a dateline. */
function isBeforeTicker(reading: Reading, { from, to }: Mention): boolean {
  const behind = textBehind(reading, to - 1, 18);
  // Behind several words they may be initials: "Government of National Unity (GNU)".
  return LISTED.test(behind) || (to - from === 1 && !isAllCaps(reading, from) && TICKER.test(behind));
}
const LISTED = /^ ?(?:\((?:NYSE|NASDAQ|Nasdaq|LSE|TSE): ?[A-Z]{1,5}\)|[(<][A-Z0-9]{1,5}\.[A-Z]{1,2}[)>])/;
const TICKER = /^ ?\((?!AP|AFP|UPI|CNN|EFE|DPA|PTI)[A-Z]{2,5}\)/;

/** "The livestreaming company Twitch", "the carmaker Honda": what it is stands before it. */
const isCalledFirm = (reading: Reading, { from }: Mention): boolean => {
  const before = wordAt(reading, from - 1);
  return follows(reading, from) && (TRADES.test(before) || CALLED.has(before));
};
const CALLED = new Set(['company', 'firm', 'giant', 'major']);

/** "An analyst at Gartner", "chief executive of Danaher": who works for something works for a body. */
function isEmployer(reading: Reading, { from }: Mention): boolean {
  if (!follows(reading, from) || !follows(reading, from - 1) || !WORKING_AT.has(wordAt(reading, from - 1))) return false;
  return STAFF.has(wordAt(reading, from - 2));
}
const WORKING_AT = new Set(['at', 'of', 'for']);
const STAFF = wordSet(
  'head analyst analysts strategist economist engineer engineers executive executives ceo cfo chairman chairwoman founder cofounder spokesman spokeswoman spokesperson employee employees shares stock shareholders',
);

/** All that the words around say of a firm. @param goesOn an unknown name goes on behind it */
export function firmSigns(reading: Reading, mention: Mention, goesOn: boolean): readonly Evidence[] {
  const signs: Evidence[] = [];
  if (!goesOn && isEmployer(reading, mention)) signs.push({ why: 'somebody works there', points: POINTS.employer });
  if (isBeforeTicker(reading, mention)) signs.push({ why: 'its ticker or initials follow', points: POINTS.ticker });
  if (isCalledFirm(reading, mention)) signs.push({ why: 'called a firm', points: POINTS.calledFirm });
  return signs;
}
