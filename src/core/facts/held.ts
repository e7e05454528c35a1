/** Whether an office was held on an article's day. */
import { daysFrom } from './days.ts';

/** Days from an election to the office: an article on a president-elect speaks of her as one. */
const ELECT = 100;
export const isSoon = (day: number, from: number): boolean => from <= day || daysFrom(day, from) <= ELECT;

/** Days for which newspapers go on calling somebody by the office. */
const MONTH = 31;
/** Held on the day, soon, or until a month ago; on no known day whatever was held at any. */
export const isHeldAround = (from: number, to: number, day: number): boolean =>
  !day || ((!from || isSoon(day, from)) && (!to || to >= day || daysFrom(to, day) <= MONTH));

export const isHeld = (from: number, to: number, day: number): boolean => from > 0 && from <= day && (!to || to >= day);
