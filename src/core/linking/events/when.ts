import { monthOf, yearOf } from '../../facts/days.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { type MonthName, monthAt } from './month.ts';

/**
 * Tokens of a date in a sentence: "2014"; "March 2014"; "18 March 2014", "March 18, 2014", "February 24" where the article is of that
 * year; and relative ones, "last year", "in July", against the article's day.
 * @param isOthers whether a date that ends before a token belongs to another thing
 */
export function findDate(reading: Reading, wanted: string, from: number, to: number, isOthers: (to: number) => boolean): [number, number] | undefined {
  const [year, month, day] = wanted.split('-').map(Number) as [number, number?, number?];
  for (let i = from; i < to; i++) {
    if (month === undefined) {
      if (wordAt(reading, i) === String(year) && !isOthers(i + 1)) return [i, i + 1];
      if (relativeYear(reading, i) === year) return [i, i + 2];
      continue;
    }
    const told = monthAt(reading, i, from, to);
    if (told?.month !== month || yearOfMonth(reading, told) !== year) continue;
    if (day !== undefined && told.day !== undefined && told.day !== day) continue;
    if (!isOthers(told.to)) return [told.from, told.to];
  }
  return undefined;
}

/** Year of a month told in the text; without one the last such month before the article is meant. */
export function yearOfMonth({ day }: Reading, { year, month, last }: MonthName): number | undefined {
  if (year !== undefined || !day) return year;
  const own = monthOf(day);
  return yearOf(day) - (month > own || (last && month === own) ? 1 : 0);
}

/** Year that "last year" or "this year" at token `i` means. */
function relativeYear(reading: Reading, i: number): number | undefined {
  if (!reading.day || wordAt(reading, i + 1) !== 'year') return undefined;
  const year = yearOf(reading.day);
  const word = wordAt(reading, i);
  return word === 'last' ? year - 1 : word === 'this' ? year : undefined;
}
