import { type Reading, wordAt } from './reading.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * Tokens of a date in a sentence: "2014"; "March 2014"; "18 March 2014", "March 18, 2014", "February 24" where the article is of that
 * year; and relative ones, "last year", "in July", against the article's day.
 */
export function findDate(reading: Reading, wanted: string, from: number, to: number): [number, number] | undefined {
  const [year, month, day] = wanted.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  for (let i = from; i < to; i++) {
    const word = wordAt(reading, i);
    if (!name) {
      if (word === year) return [i, i + 1];
      if (relativeYear(reading, i) === year) return [i, i + 2];
      continue;
    }
    if (word !== name && !(word.length >= 3 && word !== 'mar' && name.startsWith(word))) continue;
    const near = [i - 1, i + 1, i + 2].filter((k) => k >= from && k < to);
    const yearToken = near.find((k) => wordAt(reading, k) === year);
    const articleYear = String(reading.day).slice(0, 4);
    const namedYear = near.map((k) => wordAt(reading, k)).find((w) => /^(?:19|20)\d\d$/.test(w));
    if (yearToken === undefined && (namedYear !== undefined || !impliedYear(reading, year as string, Number(month), articleYear))) continue;
    const dayToken = near.find((k) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(reading, k)));
    if (day && dayToken !== undefined && Number.parseInt(wordAt(reading, dayToken), 10) !== Number(day)) continue;
    const ends = [i, yearToken ?? i, dayToken ?? i];
    return [Math.min(...ends), Math.max(...ends) + 1];
  }
  return undefined;
}

/** A month without a year means the last such month before the article. */
function impliedYear(reading: Reading, year: string, month: number, articleYear: string): boolean {
  if (!reading.day) return false;
  const articleMonth = Math.floor(reading.day / 100) % 100;
  return Number(year) === Number(articleYear) - (month > articleMonth ? 1 : 0);
}

/** Year that "last year" or "this year" at token `i` means. */
function relativeYear(reading: Reading, i: number): string | undefined {
  if (!reading.day || wordAt(reading, i + 1) !== 'year') return undefined;
  const year = Math.floor(reading.day / 10_000);
  const word = wordAt(reading, i);
  return word === 'last' ? String(year - 1) : word === 'this' ? String(year) : undefined;
}
