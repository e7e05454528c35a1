import { CAPITAL } from '../text/tokens.ts';
import { epochDay } from './days.ts';
import { monthAt } from './month.ts';
import { type Reading, wordAt } from './reading.ts';
import { yearOf } from './when.ts';

/** A stretch of days, both ends as days since 1970-01-01, and the tokens `[from, to)` that tell it. */
interface Stretch {
  first: number;
  last: number;
  from: number;
  to: number;
}

/**
 * Tokens of the sentence `[from, to)` that tell an event's own day where its phrase asks for the year alone, read against the article's
 * day: "on 1 February", "last month", "on Monday", "two years ago".
 * @param starts the event's first day as yyyymmdd, `ends` its last or 0; as wide as their precision leaves open
 */
export function findOwnDay(reading: Reading, starts: number, ends: number, from: number, to: number): [number, number] | undefined {
  if (!reading.day || !starts) return undefined;
  const begin = epochDay(starts);
  const end = ends ? epochDay(ends) : begin;
  for (let i = from; i < to; i++) {
    const told = stretchAt(reading, i, from, to);
    if (!told) continue;
    const meets = (first: number, last: number) => told.first <= last && first <= told.last;
    // A long one is known by its first day and its last.
    if (end - begin <= LONG ? meets(begin, end) : meets(begin, begin) || meets(end, end)) return [told.from, told.to];
  }
  return undefined;
}

/** Days of an event that "in June" can mean as a whole. */
const LONG = 62;

function stretchAt(reading: Reading, i: number, from: number, to: number): Stretch | undefined {
  const word = wordAt(reading, i);
  const today = epochDay(reading.day);
  const near = NEAR[word];
  if (near) return { first: today + near[0], last: today + near[1], from: i, to: i + 1 };
  if (word === 'ago') return agoAt(reading, i, today);
  if (word === 'week' || word === 'month') return relativeAt(reading, i, today);
  const weekday = WEEKDAYS.indexOf(word);
  if (weekday >= 0) return ((reading.tokens.flags[i] as number) & CAPITAL) !== 0 ? weekdayAt(i, weekday, today) : undefined;
  const month = monthAt(reading, i, from, to);
  const year = month && yearOf(reading, month);
  if (!month || year === undefined) return undefined;
  const whole = wholeMonth(year, month.month);
  const first = whole[0] + (month.day ?? 1) - 1;
  return { first, last: month.day === undefined ? whole[1] : first, from: month.from, to: month.to };
}

const NEAR: Readonly<Record<string, readonly [number, number]>> = { yesterday: [-1, -1], today: [0, 0], tonight: [0, 0] };

/** First and last day of a month, 1 to 12; others count on into the years around. */
const wholeMonth = (year: number, month: number): [number, number] => [Date.UTC(year, month - 1) / DAY, Date.UTC(year, month) / DAY - 1];
const DAY = 86_400_000;

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** "on Monday" is the last one, today's included; 1970-01-01 was a Thursday. */
function weekdayAt(i: number, weekday: number, today: number): Stretch {
  const day = today - ((today + 4 - weekday) % 7);
  return { first: day, last: day, from: i, to: i + 1 };
}

/** "last week", "this month". */
function relativeAt(reading: Reading, i: number, today: number): Stretch | undefined {
  const before = wordAt(reading, i - 1);
  const steps = before === 'this' ? 0 : before === 'last' ? -1 : before === 'next' ? 1 : undefined;
  if (steps === undefined) return undefined;
  const year = Math.floor(reading.day / 10_000);
  const [first, last] = wordAt(reading, i) === 'month' ? wholeMonth(year, (Math.floor(reading.day / 100) % 100) + steps) : week(today, steps);
  return { first, last, from: i - 1, to: i + 1 };
}

/** Monday to Sunday of the week of a day, or of those before and after. */
function week(today: number, steps: number): [number, number] {
  const monday = today - ((today + 3) % 7) + steps * 7;
  return [monday, monday + 6];
}

/** "two years ago", "a month ago": as many units back, give or take half of one. */
function agoAt(reading: Reading, i: number, today: number): Stretch | undefined {
  const days = UNITS[wordAt(reading, i - 1).replace(/s$/, '')];
  const counted = wordAt(reading, i - 2);
  const count = COUNTS.indexOf(counted) + 1 || (counted === 'a' ? 1 : /^\d{1,2}$/.test(counted) ? Number(counted) : 0);
  if (days === undefined || !count) return undefined;
  const half = Math.floor(days / 2);
  return { first: today - days * count - half, last: today - days * count + half, from: i - 2, to: i + 1 };
}
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365, decade: 3652 };
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
