import { type Entity, KINDS, tierOf, titlesOf } from '../core/entity.ts';
import { collisionsOf } from './collisions.ts';
import { misplaced } from './geography.ts';
import { unmatchable } from './unmatchable.ts';

/** Lines of the report: counts by kind and tier, ages, gaps, collisions. */
export function* report(entities: readonly Entity[]): Generator<string> {
  const explained = entities.filter((entity) => tierOf(entity) === 'explained');
  const placed = entities.filter((entity) => tierOf(entity) === 'placed');
  yield `explained ${explained.length}, placed ${placed.length}`;
  for (const kind of KINDS) yield `  ${kind.padEnd(13)} explained ${count(explained, (e) => e.kind === kind)}, placed ${count(placed, (e) => e.kind === kind)}`;
  yield `  cities and towns placed ${count(placed, (e) => e.kind === 'place' && (e.type === 'city' || e.type === 'town'))}, regions placed ${count(placed, (e) => e.kind === 'place' && e.type === 'region')}`;
  yield `names ${entities.reduce((sum, e) => sum + 1 + (e.aliases?.length ?? 0) + (e.short?.length ?? 0), 0)}, phrases of events ${explained.reduce((sum, e) => sum + (e.kind === 'event' ? (e.phrases?.length ?? 0) : 0), 0)}`;
  const share = (n: number) => `${n} (${Math.round((100 * n) / explained.length)} %)`;
  yield `explained with a Wikipedia title ${share(count(explained, (e) => titlesOf(e).length > 0))}, Wikidata ${share(count(explained, (e) => e.wikidata !== undefined))}, more ${share(count(explained, (e) => e.more !== undefined))}, two sources ${share(count(explained, (e) => e.sources.length > 1))}`;
  yield `prominence ${[1, 2, 3, 4, 5].map((p) => `${p}: ${count(explained, (e) => e.prominence === p)}`).join(', ')}`;
  const months = new Map<string, number>();
  for (const e of explained) months.set(e.asOf, (months.get(e.asOf) ?? 0) + 1);
  yield `as of ${[...months]
    .sort()
    .map(([month, n]) => `${month}: ${n}`)
    .join(', ')}`;
  yield `gaps: people without a post ${count(explained, (e) => e.kind === 'person' && !e.roles?.length)}, places without coordinates ${count(explained, (e) => e.kind === 'place' && !e.at)}, events without phrases ${count(explained, (e) => e.kind === 'event' && !e.phrases?.length)}`;
  const outside = misplaced(explained);
  yield `places outside their country ${outside.length}${outside.map(({ id, reason }) => `\n  ${id} ${reason}`).join('')}`;
  const left = unmatchable(entities);
  yield `names that no text can be matched with ${left.length}${left.map(({ id, name, reason }) => `\n  ${id}: “${name}” ${reason}`).join('')}`;
  const collisions = collisionsOf(explained);
  yield `full names borne by several and not declared ambiguous ${collisions.length}${collisions.map(({ name, ids }) => `\n  ${name}: ${ids.join(', ')}`).join('')}`;
}

const count = (entities: readonly Entity[], test: (entity: Entity) => boolean): number => entities.filter(test).length;
