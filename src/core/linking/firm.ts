/** What tells a firm by the words around its name. */
import { ALL_CAPS, CAPITAL, DIGITS, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';
import { FIRM_ENDINGS, PARTY_LETTERS } from './words.ts';

/** "Dell Technologies Inc.": its legal form ends the name; not in "National Guardian Corp", nor in "Army Corp of Engineers". */
export function isBeforeLegalForm(reading: Reading, { from, to }: Mention): boolean {
  const { gap, flags } = reading.tokens;
  if (gap[to] !== GAP_SPACE || !FIRM_ENDINGS.has(wordAt(reading, to)) || !((flags[to] as number) & CAPITAL) || wordAt(reading, to + 1) === 'of') return false;
  return gap[from] !== GAP_SPACE || !((flags[from - 1] as number) & CAPITAL) || wordAt(reading, from - 1) === 'the';
}

/** "DTE Energy Music Theatre", "Verizon Amphitheatre": a hall that bears a firm's name. */
export function isVenue(reading: Reading, { to }: Mention): boolean {
  const { gap, flags } = reading.tokens;
  for (let i = to; i < to + 2 && gap[i] === GAP_SPACE && (flags[i] as number) & CAPITAL && !((flags[i - 1] as number) & POSSESSIVE); i++)
    if (VENUES.has(wordAt(reading, i))) return true;
  return false;
}
const VENUES = new Set('arena stadium amphitheatre amphitheater theatre theater pavilion ballpark speedway'.split(' '));

/** "Airbus A350-900", "Intel Core i5", "NVIDIA GTX 1080": the maker, whose product follows with a number. */
export function isBeforeProduct({ tokens, text }: Reading, { to }: Mention): boolean {
  if ((tokens.flags[to - 1] as number) & POSSESSIVE) return false;
  for (let i = to; i < Math.min(tokens.count, to + 2) && tokens.gap[i] === GAP_SPACE; i++) {
    if (MODEL.test(text.slice(tokens.start[i], tokens.end[i]))) return true;
    const line = (tokens.flags[i] as number) & (ALL_CAPS | DIGITS);
    if (line === ALL_CAPS && tokens.gap[i + 1] === GAP_SPACE && (tokens.flags[i + 1] as number) & DIGITS) return true;
    if (!((tokens.flags[i] as number) & CAPITAL)) return false;
  }
  return false;
}
/** A letter and a figure in one word: A350, i5, 4790k. */
const MODEL = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]{2,6}$/u;

/** "An analyst at Gartner", "chief executive of Danaher": who works for something works for a body. */
export function isEmployer(reading: Reading, { from }: Mention): boolean {
  const { gap } = reading.tokens;
  if (gap[from] !== GAP_SPACE || gap[from - 1] !== GAP_SPACE || !WORKING_AT.has(wordAt(reading, from - 1))) return false;
  return STAFF.has(wordAt(reading, from - 2));
}
const WORKING_AT = new Set(['at', 'of', 'for']);
const STAFF = new Set(
  'analyst analysts strategist economist engineer engineers executive executives ceo cfo chairman chairwoman founder co-founder cofounder spokesman spokeswoman spokesperson employee employees shares stock shareholders'.split(
    ' ',
  ),
);

/** "T-Pole", "K-Pop": one letter hangs before it, and no party's ("R-Texas"). */
export const hangsOnLetter = (reading: Reading, { from, to }: Mention): boolean =>
  to - from === 1 &&
  from > 0 &&
  reading.tokens.gap[from] === GAP_HYPHEN &&
  (reading.tokens.end[from - 1] as number) - (reading.tokens.start[from - 1] as number) === 1 &&
  !PARTY_LETTERS.has(wordAt(reading, from - 1));

/** "@Paul_Sheehan_": what an account is called. */
export function isInHandle({ tokens, text }: Reading, { from, to }: Mention): boolean {
  return text[(tokens.start[from] as number) - 1] === '_' || text[tokens.end[to - 1] as number] === '_';
}

/** "RTX 2060": an acronym with a model's number, which is no year. */
export function isModel({ tokens, text }: Reading, { from, to }: Mention): boolean {
  if (to - from !== 1 || !((tokens.flags[from] as number) & ALL_CAPS) || tokens.gap[to] !== GAP_SPACE) return false;
  const number = text.slice(tokens.start[to], tokens.end[to]);
  return /^\d{3,4}$/.test(number) && (Number(number) < 1900 || Number(number) > 2050) && !/^\s+\p{Ll}/u.test(text.slice(tokens.end[to]));
}

/** "Disney+": another thing than Disney. The sign folds to nothing, so a name that has it of its own is told by who asks. */
export const hasPlus = ({ text, tokens }: Reading, { to }: Mention): boolean =>
  /^\+(?![\d\p{L}])/u.test(text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 2));

/** One letter is a name only where it stands alone: not "X-ray", "GPT-X", "Area X", "the X button". */
export function isLetterOnly(reading: Reading, { from, to }: Mention): boolean {
  const { tokens } = reading;
  if (to - from !== 1 || (tokens.end[from] as number) - (tokens.start[from] as number) !== 1) return false;
  if (tokens.gap[to] === GAP_HYPHEN || tokens.gap[from] === GAP_HYPHEN) return true;
  if (from === 0 || tokens.gap[from] !== GAP_SPACE) return false;
  const before = wordAt(reading, from - 1);
  if (before === 'the') return !ON_X.has(wordAt(reading, to));
  const flags = tokens.flags[from - 1] as number;
  return (flags & (CAPITAL | POSSESSIVE)) === CAPITAL && from > 1 && reading.sentence[from - 1] === reading.sentence[from - 2];
}
const ON_X = new Set('platform app account accounts post posts user users owner site network website'.split(' '));
