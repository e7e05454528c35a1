/** Whether an office was held on an article's day. */
import { daysFrom } from './days.ts';
import { HEAD_OF_GOVERNMENT } from './families.ts';
import type { Facts } from './read.ts';

/** Days from an election to the office: an article on a president-elect speaks of her as one. */
const ELECT = 100;
export const isSoon = (day: number, from: number): boolean => from <= day || daysFrom(day, from) <= ELECT;

/** Days for which newspapers go on calling somebody by the office. */
const MONTH = 31;
/** Held on the day, soon, or until a month ago; on no known day whatever was held at any. */
export const isHeldAround = (from: number, to: number, day: number): boolean =>
  !day || ((!from || isSoon(day, from)) && (!to || to >= day || daysFrom(to, day) <= MONTH));

export const isHeld = (from: number, to: number, day: number): boolean => from > 0 && from <= day && (!to || to >= day);

/** What somebody is the head of on a day: of a country, of a state; -1 is what the dataset does not have. */
export const ledOn = (facts: Facts, e: number, day: number): readonly number[] =>
  facts.rolesOf(e).flatMap(({ families, of, from, to }) => (families & HEAD_OF_GOVERNMENT && isHeld(from, to, day) ? [of] : []));
