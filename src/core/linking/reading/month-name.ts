/** May and April, and nobody's first name or surname: the months in dates. */
import { GAP_COMMA } from '../../text/tokens.ts';
import { follows, hasDigits, isCapital, opensSentence, type Reading, wordAt } from './reading.ts';
import { MONTHS } from './words.ts';
import { DAY, YEAR } from './year-beside.ts';

/** "The elections in May", "on 7 May", "the 24th of May", "May 2010:", "from April to May", of an article on Theresa May; "in April Israel struck". */
export function isMonthName(reading: Reading, i: number): boolean {
  const name = wordAt(reading, i);
  if (name !== 'may' && name !== 'april') return false;
  const before = i - 1;
  if (follows(reading, i)) {
    const word = wordAt(reading, before);
    if (OF_MONTHS.has(word) || isDay(reading, before)) return true;
    // "The 24th of May", "by the end of April".
    if (word === 'of' && follows(reading, before) && (isDay(reading, before - 1) || PARTS.has(wordAt(reading, before - 1)))) return true;
    // "From April to May", "April and May".
    if (JOINING.has(word) && follows(reading, before) && isOtherMonth(reading, before - 1)) return true;
    // "By May Labour had lost"; but "praised by May Labour MPs".
    if (LEADING.has(word) && opensSentence(reading, before) && follows(reading, i + 1) && isCapital(reading, i + 1)) return true;
  }
  const to = i + 1;
  // "May 24", "May 2010", "May, 2010"; but "May, 62, said" and "May 24 hours later".
  const gap = reading.tokens.gap[to];
  if (follows(reading, to) && (isDay(reading, to) || isYear(reading, to))) return !COUNTED.has(wordAt(reading, to + 1)) || !follows(reading, to + 1);
  if (gap === GAP_COMMA && isYear(reading, to)) return true;
  // "May to July", "May or June", "May is not June".
  let other = to;
  while (other < to + LONGEST_JOINT && follows(reading, other) && JOINING.has(wordAt(reading, other))) other++;
  return other > to && isOtherMonth(reading, other);
}
const isDay = (reading: Reading, i: number): boolean => hasDigits(reading, i) && DAY.test(wordAt(reading, i));
const isYear = (reading: Reading, i: number): boolean => hasDigits(reading, i) && YEAR.test(wordAt(reading, i));
/** Written in full. */
const isOtherMonth = (reading: Reading, i: number): boolean => isCapital(reading, i) && MONTHS.has(wordAt(reading, i));
const OF_MONTHS = new Set('in last next early late mid this since until during'.split(' '));
const PARTS = new Set('beginning start middle half part week weeks days end'.split(' '));
const LEADING = new Set(['by', 'from', 'before', 'after', 'through']);
const JOINING = new Set(['and', 'or', 'to', 'until', 'till', 'through', 'is', 'was', 'not']);
const LONGEST_JOINT = 2;
/** What is counted is no day: "In 2017 May 10 times said". */
const COUNTED = new Set('times hours days weeks months years minutes votes seats mps members percent per points'.split(' '));
