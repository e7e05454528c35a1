/** Titles before a name. */
import { familyOf, GOVERNOR, HEAD, HEAD_OF_GOVERNMENT, isTitleFiller, JUDGE, MEMBER, MINISTER } from '../../facts/families.ts';
import { GAP_COMMA, GAP_HYPHEN, GAP_SPACE } from '../../text/tokens.ts';
import { follows, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';

/** Families of the title that ends right before token `from`; up to five words back, across fillers. */
export function titleBefore(reading: Reading, from: number): number {
  const { tokens } = reading;
  let bits = 0;
  for (let i = from - 1; i >= 0 && i >= from - 5; i--) {
    const gap = tokens.gap[i + 1] as number;
    if (gap !== GAP_SPACE && gap !== GAP_HYPHEN && !(gap === GAP_COMMA && bits === 0 && i === from - 1)) break;
    const word = wordAt(reading, i);
    const family = familyOf(word);
    if (gap === GAP_COMMA) {
      // "the president, Vladimir Putin": only an office, never a list.
      if (!family) break;
    } else if (!family && !isTitleFiller(word)) break;
    if (owns(reading, i)) break;
    // "Two major Hollywood studios".
    if (word === 'major' && !isCapital(reading, i)) break;
    bits |= family;
  }
  return bits;
}

/** Families of the title in the plural before the list that token `from` stands in, behind its first name: "Justices Kennedy, Thomas and Alito". */
export function titleOfList(reading: Reading, from: number): number {
  const { gap } = reading.tokens;
  if (gap[from] !== GAP_COMMA && wordAt(reading, from - 1) !== 'and') return 0;
  for (let i = from - 1; i >= Math.max(0, from - LONG_LIST) && (gap[i + 1] as number) <= GAP_COMMA; i--) {
    const word = wordAt(reading, i);
    if (PLURAL_TITLES.has(word)) return familyOf(word);
    if (!isCapital(reading, i) && word !== 'and') return 0;
  }
  return 0;
}
const LONG_LIST = 12;
const PLURAL_TITLES = new Set('presidents ministers senators sens reps justices governors govs generals'.split(' '));

/** Whether an office of people stands right before token `from`, and is no part of a name: "minister", "SDP leader"; but "General Motors". */
export const isBehindOffice = (reading: Reading, from: number): boolean =>
  follows(reading, from) && !owns(reading, from - 1) && (familyOf(wordAt(reading, from - 1)) & OFFICES) !== 0;
const OFFICES = HEAD_OF_GOVERNMENT | MINISTER | MEMBER | GOVERNOR | HEAD | JUDGE;
