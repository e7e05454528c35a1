/**
 * Dates of the precision at which they are known: `2014`, `2014-03`, `2014-03-18`.
 * The text form is the value: it sorts, compares by prefix and never meets a time zone.
 */
export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (from 1) of the Gregorian calendar; undefined where there is no such month. */
function daysIn(year: number, month: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : MONTH_DAYS[month - 1];
}

/** Whether `text` is a date of the calendar at year, month or day precision. */
export function isPartialDate(text: string): boolean {
  const found = SHAPE.exec(text);
  if (!found) return false;
  const [, year, month, day] = found;
  if (month === undefined) return true;
  const days = daysIn(Number(year), Number(month));
  return days !== undefined && (day === undefined || (Number(day) >= 1 && Number(day) <= days));
}

/** First day that `date` may mean: `2014` → `2014-01-01`. */
export function earliest(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that `date` may mean: `2014-02` → `2014-02-28`. */
export function latest(date: PartialDate): string {
  if (date.length >= 10) return date;
  const [year, month] = [date.slice(0, 4), date.length === 7 ? date.slice(5) : '12'];
  return `${year}-${month}-${daysIn(Number(year), Number(month)) ?? 31}`;
}

/** Whether `a` ends before `b` begins, whatever days their missing parts stand for. */
export function surelyBefore(a: PartialDate, b: PartialDate): boolean {
  return latest(a) < earliest(b);
}

/** Whether two dates of any precision can mean the same day. */
export function mayCoincide(a: PartialDate, b: PartialDate): boolean {
  return !surelyBefore(a, b) && !surelyBefore(b, a);
}

/** `day` (ISO day) moved by `days`; pure calendar arithmetic in UTC. */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${earliest(day)}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days of a month, of all the months of many years. */
const MONTH = 30.44;
/** Months from one ISO day to another, with their parts: from 31 August to 1 October it is little more than one. */
export const monthsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 / MONTH;

/** Whole years from `from` to `to` at the earliest reading of both, or undefined where a year alone could be off by one. */
export function yearsBetween(from: PartialDate, to: PartialDate): number | undefined {
  if (from.length < 10 || to.length < 10) return undefined;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
