import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Window } from './clip.ts';
import { namesOf } from './names.ts';
import { sameName } from './picture.ts';

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A country of the atlas with what drawing asks of it. */
export interface Country {
  /** As in the dataset. */
  name: string;
  /** As written on maps. */
  onMap: string;
  shape: Feature<Polygon | MultiPolygon>;
  /** Its largest piece: what is meant by "where it lies", without islands far away. */
  main: Feature<Polygon>;
  /** West, south, east, north, as the atlas's numbers run; the whole width for those that cross the date line. */
  bounds: Window;
}

/** Opens the atlas: once per life of the background. Plane arithmetic on purpose; on the sphere it takes ten times as long. */
export function openAtlas(world: World): Country[] {
  return feature(world, world.objects.countries).features.flatMap((shape) => {
    if (shape.geometry?.type !== 'Polygon' && shape.geometry?.type !== 'MultiPolygon') return [];
    const sound = shape as Feature<Polygon | MultiPolygon>;
    const pieces: Position[][][] = sound.geometry.type === 'Polygon' ? [sound.geometry.coordinates] : sound.geometry.coordinates;
    return [{ ...namesOf(shape.properties.name), shape: sound, main: largest(pieces), bounds: boundsOf(pieces) }];
  });
}

/** The country of a name: surer than its point, which may lie in the sea between its islands. Not for cities and regions, which have namesakes. */
export const countryNamed = (countries: readonly Country[], name: string): Country | undefined => countries.find((country) => sameName(country.name, name));

/** The country at a point; for points at the coast, which a simplified outline may miss, none. */
export function countryAt(countries: readonly Country[], at: readonly [number, number]): Country | undefined {
  const point: [number, number] = [at[1], at[0]];
  return countries.find(({ bounds: [west, south, east, north], shape }) => {
    const near = point[1] >= south && point[1] <= north && point[0] >= west && point[0] <= east;
    return near && geoContains(shape, point);
  });
}

/** Kilometres that a coast or a border drawn at 1:50 million may be off. */
const TOLERANCE_KM = 60;

/** Whether a point lies in a country, or no farther from its outline than this is drawn wrong. */
export function liesAt({ shape }: Country, at: readonly [number, number]): boolean {
  const point: [number, number] = [at[1], at[0]];
  if (geoContains(shape, point)) return true;
  const pieces: Position[][][] = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  // A degree of latitude is 111 km; near a point the sphere is as good as flat.
  const [tall, wide] = [111, 111 * Math.cos((at[0] * Math.PI) / 180)];
  const near = ([x = 0, y = 0]: Position) => Math.hypot((x - point[0]) * wide, (y - point[1]) * tall) < TOLERANCE_KM;
  return pieces.some((piece) => piece.some((ring) => ring.some(near)));
}

function largest(pieces: readonly Position[][][]): Feature<Polygon> {
  const [main] = pieces.map((coordinates) => ({ coordinates, area: planeArea(coordinates[0] ?? []) })).sort((a, b) => b.area - a.area);
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: main?.coordinates ?? [] } };
}

/** Good enough to tell the mainland from its islands. */
function planeArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum);
}

function boundsOf(pieces: readonly Position[][][]): Window {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [ring = []] of pieces) {
    for (const [x = 0, y = 0] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}
