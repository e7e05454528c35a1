import type { PlaceEntity } from '../entity.ts';
import { type Lookup, namesOf } from './lookup.ts';
import type { Locator } from './types.ts';
import { sayNumber } from './wording.ts';

type Line = { label: string; text: string };

/** What a place's card lists: where it lies, how many live there, who holds and who claims it. */
export function placeLines(place: PlaceEntity, lookup: Lookup): Line[] {
  const lines: Line[] = [];
  const inside = chainOf(place, lookup);
  if (inside.length) lines.push({ label: 'In', text: inside.join(', ') });
  if (place.population) lines.push({ label: 'Population', text: populationOf(place.population) });
  const occupied = occupationOf(place, lookup);
  if (occupied) lines.push({ label: 'Territory of', text: `${occupied.of} (UN General Assembly)` }, { label: 'Occupied by', text: occupied.by.join(', ') });
  const by = namesOf(place.status?.administeredBy, lookup);
  const claimed = namesOf(place.status?.claimedBy, lookup);
  if (by.length) lines.push({ label: 'Administered by', text: by.join(', ') });
  if (claimed.length) lines.push({ label: 'Claimed by', text: claimed.join(', ') });
  if (place.status?.note) lines.push({ label: 'Status', text: place.status.note });
  return lines;
}

/** A count without its year is no more than an order of size: 91,041 of who knows when is told as about 91,000. */
function populationOf({ count, year, urban }: NonNullable<PlaceEntity['population']>): string {
  const said = year === undefined ? `about ${sayNumber(Number(count.toPrecision(2)))}` : sayNumber(count);
  const about = [urban ? 'urban area' : '', year ?? ''].filter(Boolean).join(', ');
  return about ? `${said} (${about})` : said;
}

/** Whose territory a place is by the UN General Assembly where another state occupies it, as the record says. */
function occupationOf({ status, home }: PlaceEntity, lookup: Lookup): Locator['occupied'] {
  const by = namesOf(status?.occupiedBy, lookup);
  const [of] = namesOf(home === undefined ? [] : [home], lookup);
  return by.length && of !== undefined ? { of, by } : undefined;
}

/** The larger places it lies in, up to the country. */
function chainOf(place: PlaceEntity, lookup: Lookup): string[] {
  const names: string[] = [];
  for (const { type, name } of largerOf(place, lookup, (one) => one.in)) {
    names.push(name);
    if (type === 'country' || names.length === 3) break;
  }
  return names;
}

/** The country, or the territory with an outline of its own, that a place lies in or says it belongs to. */
function homeOf(place: PlaceEntity, lookup: Lookup): string | undefined {
  for (const { type, name } of largerOf(place, lookup, (one) => one.in ?? one.home)) if (type === 'country' || type === 'territory') return name;
  return undefined;
}

/** The places around a place, each within the next; records may lie in each other. */
function* largerOf(place: PlaceEntity, lookup: Lookup, next: (place: PlaceEntity) => string | undefined): Generator<PlaceEntity, void> {
  const seen = new Set([place.id]);
  for (let id = next(place); id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const larger = lookup.entity(id);
    if (larger?.kind !== 'place') return;
    yield larger;
    id = next(larger);
  }
}

/** Where the place lies, with its distance to the nearest other place of the article that helps. */
export function locatorOf(place: PlaceEntity, others: readonly string[], lookup: Lookup): Locator | undefined {
  if (!place.at) return undefined;
  let nearest: { km: number; text: string } | undefined;
  for (const id of others) {
    const other = id === place.id ? undefined : lookup.entity(id);
    if (other?.kind !== 'place' || !other.at || (other.type !== 'city' && other.type !== 'town')) continue;
    const km = distance(place.at, other.at);
    if (km < 8 || km > 1500 || (nearest && nearest.km <= km)) continue;
    nearest = { km, text: `${sayNumber(km < 100 ? Math.round(km) : Math.round(km / 10) * 10)} km ${direction(other.at, place.at)} of ${other.name}` };
  }
  const occupied = occupationOf(place, lookup);
  const home = homeOf(place, lookup);
  return {
    at: place.at,
    label: place.name,
    ...(home !== undefined && { home }),
    administeredBy: namesOf(place.status?.administeredBy, lookup),
    claimedBy: namesOf(place.status?.claimedBy, lookup),
    ...(occupied && { occupied }),
    ...(nearest && place.type !== 'country' ? { relative: nearest.text } : {}),
  };
}

const RADIANS = Math.PI / 180;

/** Great-circle distance in km (haversine, mean earth radius 6371 km). */
export function distance([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const a = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(a));
}

const DIRECTIONS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** Initial bearing from one place to another, as one of eight directions. */
export function direction([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): string {
  const y = Math.sin((lon2 - lon1) * RADIANS) * Math.cos(lat2 * RADIANS);
  const x = Math.cos(lat1 * RADIANS) * Math.sin(lat2 * RADIANS) - Math.sin(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.cos((lon2 - lon1) * RADIANS);
  return DIRECTIONS[Math.round((Math.atan2(y, x) / RADIANS + 360) / 45) % 8] as string;
}
