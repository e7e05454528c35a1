import { isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { MONTHS } from '../reading/words.ts';
import { DAY, YEAR } from '../reading/year-beside.ts';

/** A month that the text names, with what stands beside it: "18 March 2014", "March 18", "last July". */
export interface MonthName {
  /** 1 to 12 */
  month: number;
  day?: number;
  year?: number;
  /** "last July": not one that the article's own month could be. */
  last: boolean;
  /** Tokens `[from, to)` of all its parts. */
  from: number;
  to: number;
}

/** The month named by token `i` of the sentence `[from, to)`, in full or shortened; "may" and "march" only where they cannot be verbs. */
export function monthAt(reading: Reading, i: number, from: number, to: number): MonthName | undefined {
  const word = wordAt(reading, i);
  const month = NUMBERS.get(word);
  if (month === undefined) return undefined;
  const found: MonthName = { month, last: wordAt(reading, i - 1) === 'last', from: i, to: i + 1 };
  for (const k of [i - 1, i + 1, i + 2]) {
    if (k < from || k >= to) continue;
    const beside = wordAt(reading, k);
    if (found.year === undefined && YEAR.test(beside)) found.year = Number(beside);
    else if (found.day === undefined && DAY.test(beside)) found.day = Number.parseInt(beside, 10);
    else continue;
    found.from = Math.min(found.from, k);
    found.to = Math.max(found.to, k + 1);
  }
  const isAlone = found.to - found.from === 1;
  if (isAlone && !isCapital(reading, i)) return undefined;
  if (isAlone && VERBS.has(word) && !LEADS.has(wordAt(reading, i - 1))) return undefined;
  return found;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...MONTHS].flatMap((name, k) =>
    [name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])].filter((word) => word !== 'mar').map((word) => [word, k + 1]),
  ),
);
const VERBS = new Set(['may', 'march']);
const LEADS = new Set('in on since by until till from of last this early late mid during for before after through and to between that next'.split(' '));
