/** ISO date → yyyymmdd; 0 for none. */
export const dayNumber = (date: string | undefined): number => (date === undefined ? 0 : Number(date.replaceAll('-', '')));

/** Days since 1970-01-01 of a day written yyyymmdd. */
export const epochDay = (day: number): number => Date.UTC(yearOf(day), monthOf(day) - 1, day % 100) / 86_400_000;

/** Year of a day written yyyymmdd, and its month, 1 to 12. */
export const yearOf = (day: number): number => Math.floor(day / 10_000);
export const monthOf = (day: number): number => Math.floor(day / 100) % 100;

/** Days from `day` to `other`, both yyyymmdd. */
export const daysFrom = (day: number, other: number): number => epochDay(other) - epochDay(day);

/** Days up to which an event is one that "in June" can mean as a whole. */
export const LONG_EVENT = 62;
