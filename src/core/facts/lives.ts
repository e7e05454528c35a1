import type { Facts } from './read.ts';

/** Whether somebody had died by a day, yyyymmdd; nobody had by an unknown one. */
export function isDead(facts: Facts, e: number, day: number): boolean {
  const died = facts.endOf(e);
  return died > 0 && died <= day;
}
