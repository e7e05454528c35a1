/**
 * A record as text of the packed file: JSON with one-letter keys, without what the other columns know (id, kind, home, prominence) and
 * without addresses that follow from the title. 20,000 records shrink by a third, and one is read in microseconds.
 */
import type { Entity, PlaceType, Source } from '../entity.ts';
import { titlesOf } from '../entity.ts';
import { titleInAddress } from '../wikipedia.ts';

/** Key of each field; never reused for another. */
const KEYS: Readonly<Record<string, string>> = {
  name: 'n',
  the: 't',
  what: 'w',
  aliases: 'a',
  short: 's',
  ambiguous: 'A',
  demonyms: 'd',
  native: 'v',
  wikipedia: 'W',
  wikidata: 'Q',
  dates: 'D',
  facts: 'F',
  gist: 'g',
  more: 'm',
  related: 'r',
  sources: 'S',
  asOf: 'o',
  born: 'b',
  died: 'x',
  addressed: 'y',
  roles: 'R',
  founded: 'f',
  dissolved: 'X',
  seat: 'e',
  members: 'M',
  standsFor: 'z',
  at: '@',
  population: 'p',
  status: 'u',
  from: 'B',
  to: 'E',
  parties: 'P',
  place: 'l',
  outcome: 'O',
  ledFrom: '<',
  ledTo: '>',
  phrases: 'h',
};
const FIELDS = new Map(Object.entries(KEYS).map(([field, key]) => [key, field]));
/** What other columns know. */
const KNOWN = new Set(['id', 'kind', 'home', 'prominence', 'type', 'in']);
/** Key of a shared pair of sources and month, by its place in `Origins`. */
const ORIGIN = 'c';

/** Pairs of sources and month that many records share: `[["geonames"], "2026-03"]`. */
export type Origins = [sources: string[], asOf: string][];

/** Works that many records name, by key; addresses with `{wikipedia}` and `{wikidata}` to be filled in. */
export type SourceRegister = Readonly<Record<string, { title: string; url?: string; licence: string }>>;

/** Text of a record whose sources are still keys of the register. Phrases are left out: linking has them in its own column. */
export function encodeRecord(entity: Entity, origins: Origins): string {
  const short: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(entity)) {
    if (KNOWN.has(field) || field === 'phrases' || field === 'sources' || field === 'asOf' || value === undefined) continue;
    short[KEYS[field] ?? field] = value === entity.name && field === 'wikipedia' ? 1 : value;
  }
  if (entity.kind === 'place' && entity.population) {
    const { count, year, urban } = entity.population;
    short.p = urban ? [count, year ?? 0, 1] : year === undefined ? [count] : [count, year];
  }
  if (entity.sources.every((source) => typeof source === 'string')) short[ORIGIN] = originOf(entity.sources, entity.asOf, origins);
  else Object.assign(short, { S: entity.sources, o: entity.asOf });
  return JSON.stringify(short);
}

function originOf(sources: readonly string[], asOf: string, origins: Origins): number {
  const known = origins.findIndex(([keys, month]) => month === asOf && keys.join() === sources.join());
  return known >= 0 ? known : origins.push([[...sources], asOf]) - 1;
}

/** What the columns know of a record. */
export interface KnownFields {
  id: string;
  kind: Entity['kind'];
  prominence: number;
  home?: string;
  type?: PlaceType;
  in?: string;
}

/** The record again. */
export function decodeRecord(text: string, known: KnownFields, register: SourceRegister, origins: Origins): Entity {
  const short = JSON.parse(text) as Record<string, unknown>;
  const record: Record<string, unknown> = { ...known };
  for (const [key, value] of Object.entries(short)) if (key !== ORIGIN) record[FIELDS.get(key) ?? key] = value;
  const origin = typeof short[ORIGIN] === 'number' ? origins[short[ORIGIN]] : undefined;
  if (origin) [record.sources, record.asOf] = origin;
  if (record.wikipedia === 1) record.wikipedia = record.name;
  if (Array.isArray(record.population)) {
    const [count, year, urban] = record.population as [number, number?, number?];
    record.population = { count, ...(year ? { year } : {}), ...(urban ? { urban: true } : {}) };
  }
  return withSources(record as unknown as Entity, register);
}

/** The names alone: name, aliases, short forms. */
export function namesIn(text: string): string[] {
  const { n, a, s } = JSON.parse(text) as { n: string; a?: string[]; s?: string[] };
  return [n, ...(a ?? []), ...(s ?? [])];
}

/** The record with its keys of works written out. */
export const withSources = (entity: Entity, register: SourceRegister): Entity => ({
  ...entity,
  sources: entity.sources.map((source) => (typeof source === 'string' ? fill(source, entity, register) : source)),
});

function fill(key: string, entity: Entity, register: SourceRegister): Source {
  const shared = Object.hasOwn(register, key) ? register[key] : undefined;
  if (!shared) return { title: key };
  if (!shared.url) return { title: shared.title };
  const title = titleInAddress(titlesOf(entity)[0] ?? '');
  return { title: shared.title, url: shared.url.replace('{wikipedia}', title).replace('{wikidata}', entity.wikidata ?? '') };
}
