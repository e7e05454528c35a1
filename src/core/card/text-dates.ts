import { isPartialDate } from '../dates.ts';
import { LONE_YEARS } from './lone-year.ts';

/** A date that a text names. Offsets in UTF-16 units; `date` as precise as it is written. */
export interface TextDate {
  start: number;
  end: number;
  date: string;
}

const MONTHS = [
  ['january', 'januar', 'jan'],
  ['february', 'februar', 'feb'],
  ['march', 'märz', 'mar'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
];
const MONTH = `(${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const YEAR = '((?:19|20)\\d{2})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';
const END = '(?![\\d\\p{L}])';
/** Day, month and year; month and year; a year alone. */
const SHAPES: readonly { shape: RegExp; year: number; month?: number; day?: number }[] = [
  { shape: new RegExp(`(?<![\\d\\p{L}])${DAY} (?:of )?${MONTH},? ${YEAR}${END}`, 'giu'), day: 1, month: 2, year: 3 },
  { shape: new RegExp(`(?<!\\p{L})${MONTH} ${DAY}, ${YEAR}${END}`, 'giu'), month: 1, day: 2, year: 3 },
  { shape: new RegExp(`(?<!\\p{L})${MONTH} ${YEAR}${END}`, 'giu'), month: 1, year: 2 },
  ...LONE_YEARS.map((shape) => ({ shape, year: 1 })),
];

/** Dates that a text writes out, in reading order, never overlapping; the most precise reading of each. */
export function datesInText(text: string): TextDate[] {
  const found: TextDate[] = [];
  for (const { shape, year, month, day } of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = [match[year], month && number(monthOf(match[month])), day && number(match[day])].filter(Boolean).join('-');
      if (isPartialDate(date)) found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const monthOf = (name = '') => String(MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1);
const number = (text = '') => text.padStart(2, '0');
