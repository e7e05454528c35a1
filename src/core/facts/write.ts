import { narrow } from '../binary/parts.ts';
import { packRanks } from '../binary/ranks.ts';
import { type Column, writeSections } from '../binary/sections.ts';
import { packStarts } from '../binary/starts.ts';
import { earliest, latest } from '../dates.ts';
import { type Entity, KINDS, PLACE_TYPES, postsOf, tierOf } from '../entity.ts';
import { dayNumber } from './days.ts';
import { phrasesOf } from './event-phrases.ts';
import { familiesOfRole } from './families.ts';
import { packFirstNames } from './first-names.ts';
import { isAnnounced } from './foreseen.ts';
import { packIds } from './ids.ts';
import { packPhrases } from './phrases.ts';
import { ANNOUNCED, MEDIA, MR, MS, NO_TYPE, PLACED } from './read.ts';
import { statesOf } from './seats.ts';

/**
 * Packs what linking needs to know of each entity (`facts.bin`). A woken background reads all of it before it can link, and reading costs
 * by the byte, so numbers are as narrow as they can be, and a column that few records have holds no more than they have.
 *
 *   SORT n[entities]       place in SORS        SORS u8[4 × sorts]   kind, prominence, type of place, flags: a hundred different ones
 *   HOME n[entities]       number of its home + 1, 0 for none
 *   INSX, INSI             who lies inside another (`ranks.ts`), and inside which
 *   STAX, STAN             who stands for another, and for which
 *   DAYS u32[days]         days that any record tells, yyyymmdd, ascending; 0 first
 *   BEGX, BEGI             born, founded, begun: who and when (place in DAYS)
 *   ENDX, ENDS             died, dissolved, ended
 *   NEIX, NEIB, NEIS, NEIG who has relations, where those of each begin in NEIG (`starts.ts`), and to whom, ascending
 *   ROLX, ROLB, ROLS       who had posts, and where those of each begin in the next four
 *   ROLO, ROLD, ROLE, ROLF of each post: of whom + 1; from when, till when (places in DAYS); its families (`families.ts`)
 *   ID…                    `ids.ts`       FIR…  `first-names.ts`       PHR…  `phrases.ts`
 *   DATA u8                JSON: of what version and day the data are
 *
 * n stands for the narrowest of one, two or four bytes that the largest number of the column needs.
 * @param entities the place in the list is the number of the entity; sorted by id, so that ids can be looked up
 * @param firstNames of people whom the dataset does not have
 */
export function writeFacts(entities: readonly Entity[], data: { version: string; asOf: string }, firstNames: readonly string[] = []): Uint8Array {
  const number = new Map(entities.map((entity, i) => [entity.id, i]));
  const at = (id: string | undefined) => (id === undefined ? -1 : (number.get(id) ?? -1));
  const lives = entities.map(lifeOf);
  const stateOf = statesOf(entities);
  const roles = entities.map((entity) =>
    postsOf(entity).map(({ role, of, from, to }) => ({
      of: at(of ?? stateOf(role, entity.home)),
      from: dayNumber(from && earliest(from)),
      to: dayNumber(to && latest(to)),
      families: familiesOfRole(role),
    })),
  );
  const posts = roles.flat();
  const days = [...new Set([0, ...lives.flat(), ...posts.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const day = new Map(days.map((one, i) => [one, i]));
  const dayOf = (one: number) => day.get(one) as number;
  const neighbours = neighboursOf(entities, at);
  return writeSections({
    ...packIds(entities.map(({ id }) => id)),
    ...packSorts(entities),
    HOME: narrow(entities.map(({ home }) => at(home) + 1)),
    ...sparse(
      ['INSX', 'INSI'],
      entities.map((entity) => (entity.kind === 'place' ? at(entity.in) : -1)),
    ),
    ...sparse(
      ['STAX', 'STAN'],
      entities.map((entity) => (entity.kind === 'place' || entity.kind === 'organisation' ? at(entity.standsFor) : -1)),
    ),
    DAYS: Uint32Array.from(days),
    ...sparse(
      ['BEGX', 'BEGI'],
      lives.map(([from]) => (from ? dayOf(from) : -1)),
    ),
    ...sparse(
      ['ENDX', 'ENDS'],
      lives.map(([, to]) => (to ? dayOf(to) : -1)),
    ),
    ...lists('NEI', neighbours),
    NEIG: narrow(neighbours.flat()),
    ...lists('ROL', roles),
    ROLO: narrow(posts.map(({ of }) => of + 1)),
    ROLD: narrow(posts.map(({ from }) => dayOf(from))),
    ROLE: narrow(posts.map(({ to }) => dayOf(to))),
    ROLF: narrow(posts.map(({ families }) => families)),
    ...packFirstNames(entities, firstNames, (entity) => flagsOf(entity) & (MR | MS)),
    ...packPhrases(entities.flatMap((entity, i) => (entity.kind === 'event' ? phrasesOf(entity, i, at) : []))),
    DATA: new TextEncoder().encode(JSON.stringify(data)),
  });
}

/** A column of numbers, -1 where there is none. */
function sparse<X extends string, V extends string>([index, column]: readonly [X, V], values: readonly number[]): Record<X | V, Column> {
  return {
    [index]: packRanks(values.map((value) => value >= 0)),
    [column]: narrow(values.filter((value) => value >= 0)),
  } as Record<X | V, Column>;
}

/** Which lists are not empty, where each of those begins among all their items, and behind the last where it ends. */
function lists<N extends string>(name: N, all: readonly (readonly unknown[])[]): Record<`${N}${'X' | 'B' | 'S'}`, Column> {
  let sum = 0;
  const starts = [0, ...all.filter(({ length }) => length > 0).map(({ length }) => (sum += length))];
  return { [`${name}X`]: packRanks(all.map(({ length }) => length > 0)), ...packStarts(name, starts) } as Record<`${N}${'X' | 'B' | 'S'}`, Column>;
}

function packSorts(entities: readonly Entity[]): Record<'SORT' | 'SORS', Column> {
  const sorts = new Map<string, number>();
  const column = entities.map((entity) => {
    const type = entity.kind === 'place' ? PLACE_TYPES.indexOf(entity.type) : NO_TYPE;
    const sort = [KINDS.indexOf(entity.kind), entity.prominence, type, flagsOf(entity)].join();
    const known = sorts.get(sort) ?? sorts.size;
    sorts.set(sort, known);
    return known;
  });
  return { SORT: narrow(column), SORS: Uint8Array.from([...sorts.keys()].flatMap((sort) => sort.split(',').map(Number))) };
}

function neighboursOf(entities: readonly Entity[], at: (id: string) => number): number[][] {
  const neighbours = entities.map(() => new Set<number>());
  for (const [i, entity] of entities.entries()) {
    for (const id of relationsOf(entity)) {
      const other = at(id);
      if (other < 0 || other === i || isIn(entity, other, at) || isIn(entities[other] as Entity, i, at)) continue;
      neighbours[i]?.add(other);
      neighbours[other]?.add(i);
    }
  }
  return neighbours.map((some) => [...some].sort((a, b) => a - b));
}

const isIn = (entity: Entity, other: number, at: (id: string) => number): boolean =>
  entity.kind === 'place' && entity.in !== undefined && at(entity.in) === other;

/** What two records have to do with each other, apart from the country they belong to and the region they lie in. */
function relationsOf(entity: Entity): string[] {
  const ids = [...(entity.related ?? [])];
  if (entity.kind === 'person') for (const role of entity.roles ?? []) if (role.of) ids.push(role.of);
  if (entity.kind === 'organisation')
    ids.push(...(entity.members ?? []), ...(entity.seat ? [entity.seat] : []), ...(entity.standsFor ? [entity.standsFor] : []));
  if (entity.kind === 'place' && entity.standsFor) ids.push(entity.standsFor);
  if (entity.kind === 'event') ids.push(...(entity.parties ?? []), ...(entity.place ? [entity.place] : []), ...(entity.ledFrom ?? []), ...(entity.ledTo ?? []));
  return ids;
}

/** What the short descriptions of newspapers, agencies and broadcasters say they are. */
const MEDIA_WORDS = /\b(?:news|newspaper|newspapers|daily|weekly|broadcaster|magazine|television|tabloid|radio|journal|channel|outlet|media)\b/i;
/** What deals with them, and the Channel. */
const OF_MEDIA = /\b(?:regulator|monitor|tunnel)\b/i;

function flagsOf(entity: Entity): number {
  const placed = tierOf(entity) === 'placed' ? PLACED : 0;
  if (entity.kind === 'event') return placed | (isAnnounced(entity.name, entity.what) ? ANNOUNCED : 0);
  if (entity.kind === 'organisation' && MEDIA_WORDS.test(entity.what ?? '') && !OF_MEDIA.test(entity.what ?? '')) return placed | MEDIA;
  if (entity.kind === 'person' && entity.addressed) return placed | (entity.addressed === 'Ms' ? MS : MR);
  return placed;
}

/** First and last day of a life, a body or an event, yyyymmdd; 0 where unknown or none. */
function lifeOf(entity: Entity): [number, number] {
  const days = (from: string | undefined, to: string | undefined): [number, number] => [dayNumber(from && earliest(from)), dayNumber(to && latest(to))];
  if (entity.kind === 'person') return days(entity.born, entity.died);
  if (entity.kind === 'organisation') return days(entity.founded, entity.dissolved);
  if (entity.kind === 'event') return days(entity.from, entity.to);
  return [0, 0];
}
