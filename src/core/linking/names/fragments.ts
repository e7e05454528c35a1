/** Pieces of longer words and numbers that look like names. */
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { follows, hasDigits, isAllCaps, isCapital, isLetter, opensSentence, owns, type Reading, textAt, textBehind, wordAt } from '../reading/reading.ts';
import { PARTY_LETTERS, SENTENCE_OPENERS } from '../reading/words.ts';
import type { Mention } from './mentions.ts';

/** "T-Pole", "K-Pop": one letter hangs before it, and no party's ("R-Texas"). */
const hangsOnLetter = (reading: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && from > 0 && reading.tokens.gap[from] === GAP_HYPHEN && isLetter(reading, from - 1) && !PARTY_LETTERS.has(wordAt(reading, from - 1));

/** "@Paul_Sheehan_": what an account is called. */
function isInHandle({ tokens, text }: Reading, { from, to }: Mention): boolean {
  return text[(tokens.start[from] as number) - 1] === '_' || text[tokens.end[to - 1] as number] === '_';
}

/** "RTX 2060": an acronym with a model's number, which is no year. */
export function isModel(reading: Reading, { from, to }: Mention): boolean {
  if (to - from !== 1 || !isAllCaps(reading, from) || owns(reading, from) || !follows(reading, to)) return false;
  const number = textAt(reading, to);
  return /^\d{3,4}$/.test(number) && (Number(number) < 1900 || Number(number) > 2050) && !/^ \p{Ll}/u.test(textBehind(reading, to, 2));
}

/** "Disney+": another thing than Disney. The sign folds to nothing, so a name that has it of its own is told by who asks. */
export const hasPlus = (reading: Reading, { to }: Mention): boolean => /^\+(?![\d\p{L}])/u.test(textBehind(reading, to - 1, 2));

/** One letter is a name only where it stands alone: not "X-ray", "GPT-X", "Area X", "the X button". */
export function isLetterOnly(reading: Reading, { from, to }: Mention): boolean {
  const { tokens } = reading;
  if (to - from !== 1 || !isLetter(reading, from)) return false;
  if (tokens.gap[to] === GAP_HYPHEN || tokens.gap[from] === GAP_HYPHEN) return true;
  if (from === 0 || !follows(reading, from)) return false;
  const before = wordAt(reading, from - 1);
  if (before === 'the') return !ON_X.has(wordAt(reading, to));
  // "AirAsia X said"; "On X" is the network.
  return isCapital(reading, from - 1) && !owns(reading, from - 1) && !(opensSentence(reading, from - 1) && SENTENCE_OPENERS.has(before));
}
const ON_X = new Set('platform app account accounts post posts user users owner site network website'.split(' '));

/** "3.7.7" is a section, no date. */
export function isNumbered(reading: Reading, { from }: Mention): boolean {
  const start = reading.tokens.start[from] as number;
  return hasDigits(reading, from) && /\d\.$/.test(reading.text.slice(Math.max(0, start - 2), start));
}

/** "A 50% tariff" is no A-50. */
export const isPercentage = (reading: Reading, { to }: Mention): boolean => /^ ?%/.test(textBehind(reading, to - 1, 2));

/** "An Olympic-size pool". */
const isMeasure = (reading: Reading, { to }: Mention): boolean => reading.tokens.gap[to] === GAP_HYPHEN && SIZES.has(wordAt(reading, to));
const SIZES = new Set(['size', 'sized']);

/** "AU$10 million", "US$3bn". */
const isCurrency = (reading: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && isAllCaps(reading, from) && reading.text[reading.tokens.end[from] as number] === '$';

/** "Hollywood.com": the firm of that address. */
export const isAddress = (reading: Reading, { to }: Mention): boolean => ADDRESS.test(textBehind(reading, to - 1, 6));
const ADDRESS = /^\.(?:com|org|net)\b/;

/** A lone N, S, E or W right before `at`. */
export function isDirection(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return false;
  const letter = text[at - 2] === '.' ? at - 3 : at - 2;
  return 'NSEW'.includes(text[letter] ?? '-') && !/[\p{L}.&]/u.test(text[letter - 1] ?? '');
}

/** How many letters stand in brackets behind a name that ends before token `to`: "… Commission (ICPC)"; 0 for none, or for one. */
export const lettersBehind = (reading: Reading, to: number): number => LETTERS.exec(textBehind(reading, to - 1, LONGEST_LETTERS))?.[1]?.length ?? 0;
const LETTERS = /^ \((\p{Lu}{2,7})\)/u;
const LONGEST_LETTERS = 10;

/** Whether a mention is only a piece of a longer word. */
export const isFragment = (reading: Reading, mention: Mention): boolean =>
  hangsOnLetter(reading, mention) || isCurrency(reading, mention) || isInHandle(reading, mention) || isMeasure(reading, mention);
