/** Moments and days, as ISO 8601 text. */

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Local time runs from eleven hours behind universal time to fourteen before it; nobody publishes from the outermost. */
const WEST = 10;
const EAST = 13;

/** Whole days between the days of two dates. */
export function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
}

/** Whether a date is a moment in universal time, which may be another day where the page was written. */
export const isUniversal = (date: string): boolean => /T.*(?:Z|[+-]00:00)$/.test(date);

/** Whether it was that day somewhere on earth at a moment given in universal time. */
export function couldBe(moment: string, day: string): boolean {
  const [at, begin] = [Date.parse(moment), Date.parse(day.slice(0, 10))];
  return at + EAST * HOUR >= begin && at - WEST * HOUR < begin + DAY;
}
