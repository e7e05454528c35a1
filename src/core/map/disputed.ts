import { geoCircle } from 'd3-geo';
import type { Feature, Polygon, Position } from 'geojson';
import type { Country } from './atlas.ts';
import { clipRing, type Window } from './clip.ts';

/**
 * Areas that are hatched wherever they are seen. The atlas follows the United Nations and draws them with the state they
 * belong to by that view; we show that control is contested and take no side.
 */
const AREAS: readonly { name: string; of: string; window: Window; note: string }[] = [
  {
    name: 'Crimea',
    of: 'Ukraine',
    window: [32.4, 44.2, 36.7, 46.1],
    note: 'Crimea: territory of Ukraine by the UN General Assembly, occupied by Russia since 2014',
  },
];

/** Whole shapes of the atlas whose standing is contested. */
const CONTESTED = new Set(['Western Sahara', 'Kosovo', 'Northern Cyprus', 'Somaliland', 'Taiwan', 'Palestine', 'Siachen Glacier']);

export interface Disputed {
  name: string;
  shape: Feature<Polygon> | Country['shape'];
  note?: string;
}

/** Contested areas of these countries. */
export function disputedOf(countries: readonly Country[]): Disputed[] {
  const areas = AREAS.flatMap((area): Disputed[] => {
    const country = countries.find((c) => c.name === area.of);
    const ring = country && clipRing((country.main.geometry.coordinates[0] ?? []) as [number, number][], area.window);
    return ring?.length ? [{ name: area.name, note: area.note, shape: polygon([ring]) }] : [];
  });
  return [...areas, ...countries.filter((c) => CONTESTED.has(c.name)).map(({ name, shape }) => ({ name, shape }))];
}

/** A disc for a contested place whose outline the atlas does not have: honest about not knowing where it ends. */
export function disputedDisc(at: readonly [number, number], kilometres: number): Feature<Polygon> {
  const circle = geoCircle()
    .center([at[1], at[0]])
    .radius(kilometres / 111.2)();
  return polygon(circle.coordinates);
}

const polygon = (coordinates: Position[][]): Feature<Polygon> => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } });
