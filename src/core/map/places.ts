import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import { type Country, countryNamed } from './atlas.ts';
import { disputedOf } from './disputed.ts';
import { outline } from './outline.ts';
import { type PlacesPicture, sameName } from './picture.ts';
import { placeLabels } from './place-labels.ts';
import { tenth } from './tenth.ts';

const WIDTH = 340;
const HEIGHT = 220;
/** Room at the edges for pins and their names. */
const EDGE = { x: 30, y: 22 };
/** Radians from the middle beyond which only a map of the world does not distort beyond recognition. */
const WORLD = 1.1;
/** Nearest view: one pixel is about 4 km, so that even two suburbs are seen with their country around them. */
const NEAREST = 6371 / 4;

/** A place of the article. */
export interface PlaceOnMap {
  id: string;
  name: string;
  at: readonly [number, number];
  /** Countries are shaded instead of pinned. */
  country: boolean;
}

/** All places of an article in one picture: countries shaded, others pinned, contested areas hatched. Undefined without places. */
export function drawPlaces(countries: readonly Country[], places: readonly PlaceOnMap[]): PlacesPicture | undefined {
  if (!places.length) return undefined;
  const projection = viewOf(places);
  const path = geoPath(projection);
  const named = (place: PlaceOnMap) => (place.country ? countryNamed(countries, place.name) : undefined);
  const ruled = new Map(places.flatMap((place) => (named(place) ? [[named(place) as Country, place] as const] : [])));
  const drawn = countries.map((country) => ({ country, d: outline(projection, country.shape) })).filter(({ d }) => d);
  const shapes: PlacesPicture['shapes'][number][] = drawn.map(({ country, d }) => {
    const place = ruled.get(country);
    return place ? { what: 'home', d, id: place.id } : { what: 'land', d };
  });
  const disputed = disputedOf(drawn.map(({ country }) => country)).map((area) => ({ ...area, d: outline(projection, area.shape) }));
  for (const { d } of disputed) if (d) shapes.push({ what: 'disputed', d });
  const pins = places.flatMap((place) => {
    const point = named(place) ? path.centroid((named(place) as Country).main) : projection([place.at[1], place.at[0]]);
    const [x = Number.NaN, y = Number.NaN] = point ?? [];
    const inside = x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
    return inside ? [{ id: place.id, name: place.name, x: tenth(x), y: tenth(y), area: named(place) !== undefined }] : [];
  });
  const notes = disputed.flatMap(({ note, name }) => (note !== undefined && places.some((place) => sameName(place.name, name)) ? [note] : []));
  return { width: WIDTH, height: HEIGHT, shapes, pins, labels: placeLabels(pins, { width: WIDTH, height: HEIGHT }), notes };
}

/** A view that holds all places: of their region, or of the world. */
function viewOf(places: readonly PlaceOnMap[]): GeoProjection {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: places.map(({ at }) => [at[1], at[0]]) };
  const [lon, lat] = geoCentroid(points);
  const far = Math.max(...points.coordinates.map((point) => geoDistance([lon, lat], point as [number, number])));
  const projection = far > WORLD ? geoEqualEarth().rotate([-lon, 0]) : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const frame: [[number, number], [number, number]] = [
    [EDGE.x, EDGE.y],
    [WIDTH - EDGE.x, HEIGHT - EDGE.y],
  ];
  projection.precision(0.3).fitExtent(frame, points);
  if (!(projection.scale() <= NEAREST)) {
    projection.scale(NEAREST).translate([WIDTH / 2, HEIGHT / 2]);
    // One place, or several in one spot: the middle of the picture.
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    projection.translate([WIDTH - x, HEIGHT - y]);
  }
  return projection.clipExtent([
    [-4, -4],
    [WIDTH + 4, HEIGHT + 4],
  ]);
}
