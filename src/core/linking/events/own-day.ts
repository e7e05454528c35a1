import { epochDay, LONG_EVENT, monthOf, yearOf } from '../../facts/days.ts';
import { isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { type MonthName, monthAt } from './month.ts';
import { yearOfMonth } from './when.ts';

/** First and last day of a stretch, as days since 1970-01-01. */
type Stretch = readonly [first: number, last: number];

/** When an event was, as yyyymmdd; as wide as its dates' precision leaves open. */
export interface EventDays {
  starts: number;
  /** 0 for one that goes on */
  ends: number;
  /** First and last day of each step of a long one. */
  steps?: readonly (readonly [number, number])[] | undefined;
}

/**
 * Whether the sentence of tokens `[from, to)` tells an event's own day, read against the article's day: "on 1 February", "last month",
 * "on Monday", "two years ago". It will do where a phrase asks for the year.
 */
export function findsOwnDay(reading: Reading, { starts, ends, steps = [] }: EventDays, from: number, to: number): boolean {
  if (!reading.day || !starts) return false;
  const begin = epochDay(starts);
  const end = ends ? epochDay(ends) : begin;
  // A long one is known by its first day, its last, and those of its steps.
  const own: Stretch[] = steps.map(([first, last]) => [epochDay(first), epochDay(last)]);
  if (end - begin <= LONG_EVENT) own.push([begin, end]);
  else own.push([begin, begin], [end, end]);
  const isAhead = starts > reading.day;
  for (let i = from; i < to; i++) {
    const told = stretchAt(reading, i, from, to, isAhead);
    if (told && own.some(([first, last]) => told[0] <= last && first <= told[1])) return true;
  }
  return false;
}

/** @param isAhead what is told of is still to come: "on Friday" is the next one */
function stretchAt(reading: Reading, i: number, from: number, to: number, isAhead: boolean): Stretch | undefined {
  const word = wordAt(reading, i);
  const today = epochDay(reading.day);
  const near = NEAR.get(word);
  if (near !== undefined) return [today + near, today + near];
  if (word === 'ago' || word === 'since') return agoAt(reading, i, today);
  if (word === 'anniversary') return anniversaryAt(reading, i, today);
  if (word === 'week' || word === 'month') return relativeAt(reading, i, today);
  const weekday = WEEKDAYS.indexOf(word);
  if (weekday >= 0) return isCapital(reading, i) ? weekdayNear(weekday, today, isAhead) : undefined;
  const month = monthAt(reading, i, from, to);
  const year = month && (isAhead ? comingYear(reading, month) : yearOfMonth(reading, month));
  if (!month || year === undefined) return undefined;
  const whole = wholeMonth(year, month.month);
  const first = whole[0] + (month.day ?? 1) - 1;
  return [first, month.day === undefined ? whole[1] : first];
}

const NEAR: ReadonlyMap<string, number> = new Map(Object.entries({ yesterday: -1, today: 0, tonight: 0 }));

/** First and last day of a month, 1 to 12; others count on into the years around. */
const wholeMonth = (year: number, month: number): Stretch => [Date.UTC(year, month - 1) / DAY, Date.UTC(year, month) / DAY - 1];
const DAY = 86_400_000;

export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** "on Monday" is the last one, today's included, or the next; 1970-01-01 was a Thursday. */
function weekdayNear(weekday: number, today: number, isAhead: boolean): Stretch {
  const last = today - ((today + 4 - weekday) % 7);
  const day = isAhead ? last + 7 : last;
  return [day, day];
}

/** Year of a month that is still to come. */
function comingYear({ day }: Reading, { year, month }: MonthName): number {
  return year ?? yearOf(day) + (month < monthOf(day) ? 1 : 0);
}

/** "last week", "this month". */
function relativeAt(reading: Reading, i: number, today: number): Stretch | undefined {
  const before = wordAt(reading, i - 1);
  const steps = before === 'this' ? 0 : before === 'last' ? -1 : before === 'next' ? 1 : undefined;
  if (steps === undefined) return undefined;
  const year = yearOf(reading.day);
  return wordAt(reading, i) === 'month' ? wholeMonth(year, monthOf(reading.day) + steps) : week(today, steps);
}

/** Monday to Sunday of the week of a day, or of those before and after. */
function week(today: number, steps: number): Stretch {
  const monday = today - ((today + 3) % 7) + steps * 7;
  return [monday, monday + 6];
}

/** "two years ago", "ten years since": as many units back, give or take half of one. */
function agoAt(reading: Reading, i: number, today: number): Stretch | undefined {
  const days = UNITS.get(wordAt(reading, i - 1).replace(/s$/, ''));
  const counted = wordAt(reading, i - 2);
  const count = COUNTS.get(counted) ?? (/^\d{1,3}$/.test(counted) ? Number(counted) : 0);
  if (days === undefined || !count) return undefined;
  // What was said on Thursday "five days since" Saturday is printed on Friday.
  const half = Math.floor(days / 2) || (count >= LOOSE ? 1 : 0);
  return [today - days * count - half, today - days * count + half];
}
/** From so many on days are counted from the deed or from its morrow. */
const LOOSE = 3;
/** "The first anniversary", "the 20th anniversary": of what was so many years ago, give or take some weeks. */
function anniversaryAt(reading: Reading, i: number, today: number): Stretch | undefined {
  const ordinal = wordAt(reading, i - 1);
  const years = ORDINALS.indexOf(ordinal) + 1 || (/^\d{1,2}(?:st|nd|rd|th)$/.test(ordinal) ? Number.parseInt(ordinal, 10) : 0);
  if (!years) return undefined;
  const day = today - Math.round(years * YEAR);
  return [day - AROUND, day + AROUND];
}
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const YEAR = 365.25;
/** Days before and after an anniversary in which it is marked. */
const AROUND = 45;

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({ day: 1, week: 7, month: 30, year: 365, decade: 3652 }));
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...'a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...Object.entries({ one: 1, thirty: 30, forty: 40, fifty: 50, hundred: 100 }),
]);
