import { KINDS } from '../entity.ts';
import { CLERIC, GOVERNOR, HEAD, HEAD_OF_GOVERNMENT, JUDGE, MINISTER, OFFICER, ROYAL } from './families.ts';
import type { Facts } from './read.ts';

const EVENT = KINDS.indexOf('event');
const PERSON = KINDS.indexOf('person');
/** Families of offices that lead. */
const LEADING = HEAD_OF_GOVERNMENT | MINISTER | OFFICER | ROYAL | GOVERNOR | HEAD | JUDGE | CLERIC;
/** More events than a card shows, fewer than cost time. */
const EVENTS = 12;
/** Every minister, officer and judge of a large country is a candidate, and only the record tells its head: so none may be cut off. A bound for packs. */
export const LEADERS = 100;

const dayOf = (day: string): number => Number(day.slice(0, 10).replaceAll('-', ''));

/** Numbers of events that began after `day`, are tied to `n` and to some of `company`; by prominence and how many of the company they name. */
export function eventsAfter(facts: Facts, n: number, day: string, company: ReadonlySet<number>): number[] {
  const after = dayOf(day);
  const found: { event: number; rank: number }[] = [];
  for (const event of facts.neighboursOf(n)) {
    if (facts.kindOf(event) !== EVENT || facts.beginOf(event) <= after || company.has(event)) continue;
    let met = company.has(facts.homeOf(event)) ? 1 : 0;
    for (const other of facts.neighboursOf(event)) if (other !== n && company.has(other)) met++;
    if (met) found.push({ event, rank: facts.prominenceOf(event) + Math.min(met, 2) });
  }
  return found
    .sort((a, b) => b.rank - a.rank || a.event - b.event)
    .slice(0, EVENTS)
    .map(({ event }) => event);
}

/** Numbers of people with a leading post of `n` on `day`, best known first. */
export function leadersOf(facts: Facts, n: number, day: string): number[] {
  const on = dayOf(day);
  const found: number[] = [];
  for (const person of facts.neighboursOf(n)) {
    if (facts.kindOf(person) !== PERSON) continue;
    const leads = facts.rolesOf(person).some(({ of, from, to, families }) => of === n && families & LEADING && from <= on && (!to || to >= on));
    if (leads) found.push(person);
  }
  return found.sort((a, b) => facts.prominenceOf(b) - facts.prominenceOf(a)).slice(0, LEADERS);
}
