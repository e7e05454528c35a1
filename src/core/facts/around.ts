import { KINDS } from '../entity.ts';
import type { Facts } from './read.ts';

const EVENT = KINDS.indexOf('event');
const PERSON = KINDS.indexOf('person');
/** President, premier, chancellor, monarch, head or commander, religious head: the families of `families.ts` that lead. */
const LEADING = 1 | 2 | 4 | 64 | 128 | 512 | 2048 | 8192 | 16384 | 8;
/** More candidates than a card shows, fewer than cost time. */
const MOST = 12;

const dayOf = (day: string): number => Number(day.slice(0, 10).replaceAll('-', ''));

/** Numbers of events that began after `day`, are tied to `n` and to some of `company`; by prominence and how many of the company they name. */
export function eventsAfter(facts: Facts, n: number, day: string, company: ReadonlySet<number>): number[] {
  const after = dayOf(day);
  const found: { event: number; rank: number }[] = [];
  for (const event of neighboursOf(facts, n)) {
    if ((facts.kind[event] as number) !== EVENT || (facts.life[event * 2] as number) <= after || company.has(event)) continue;
    let met = company.has(facts.home[event] as number) ? 1 : 0;
    for (const other of neighboursOf(facts, event)) if (other !== n && company.has(other)) met++;
    if (met) found.push({ event, rank: (facts.prominence[event] as number) + Math.min(met, 2) });
  }
  return found
    .sort((a, b) => b.rank - a.rank || a.event - b.event)
    .slice(0, MOST)
    .map(({ event }) => event);
}

/** Numbers of people with a leading post of `n` on `day`, best known first. */
export function leadersOf(facts: Facts, n: number, day: string): number[] {
  const on = dayOf(day);
  const found: number[] = [];
  for (const person of neighboursOf(facts, n)) {
    if ((facts.kind[person] as number) !== PERSON) continue;
    for (let r = facts.roleStart[person] as number; r < (facts.roleStart[person + 1] as number); r++) {
      const [of, from, to, families] = facts.roles.subarray(r * 4, r * 4 + 4) as unknown as [number, number, number, number];
      if (of !== n || !(families & LEADING) || (from && from > on) || (to && to < on)) continue;
      found.push(person);
      break;
    }
  }
  return found.sort((a, b) => (facts.prominence[b] as number) - (facts.prominence[a] as number)).slice(0, MOST);
}

const neighboursOf = (facts: Facts, n: number): Uint16Array | Uint32Array =>
  n < 0 ? new Uint16Array() : facts.neighbours.subarray(facts.neighbourStart[n], facts.neighbourStart[n + 1]);
