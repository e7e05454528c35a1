import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { Locator } from '../card/types.ts';
import { type Country, countryAt, countryNamed, liesAt } from './atlas.ts';
import { labelled } from './country-labels.ts';
import { type Disputed, disputedDisc, disputedOf } from './disputed.ts';
import { outline } from './outline.ts';
import { type MapPicture, sameName } from './picture.ts';
import { tenth } from './tenth.ts';

/** The card's width, and a height that leaves room for the text. */
const WIDTH = 340;
const HEIGHT = 136;
/** Narrowest and widest view in kilometres: a city with its coast and neighbours; a large country without the globe's edge. */
const NARROW = 900;
const WIDE = 4200;
const EARTH = 6371;
/** Radius in kilometres of the disc for a contested place without an outline of its own. */
const DISC = 45;

type Shape = MapPicture['shapes'][number];

/** What a map is drawn of. */
export interface Spot extends Locator {
  /** A country, or a territory with an outline of its own; never a city that bears its name. */
  country?: boolean;
}

/** Draws where a place lies: its country, what is around it, contested areas hatched, a pin. */
export function drawLocator(countries: readonly Country[], locator: Spot): MapPicture {
  const at: [number, number] = [locator.at[1], locator.at[0]];
  const contested = locator.administeredBy.length + locator.claimedBy.length > 0 || locator.occupied !== undefined;
  const home =
    (locator.country ? countryNamed(countries, locator.label) : undefined) ??
    (contested ? undefined : told(countries, locator)) ??
    countryAt(countries, locator.at);
  const whole = home !== undefined && sameName(home.name, locator.label);
  const centre = whole ? geoCentroid(home.main) : at;
  const projection = view(centre, home, whole);
  const drawn = countries
    .filter(inSight(projection, centre))
    .map((country) => ({ country, d: outline(projection, country.shape) }))
    .filter(({ d }) => d);
  const seen = drawn.map(({ country }) => country);
  // Shading a country around a contested place would say whose it is; where it governs, it is no claim.
  const ruled = !contested || locator.administeredBy.some((name) => home !== undefined && sameName(name, home.name));
  const disputed = disputedOf(seen)
    .map((area) => ({ ...area, d: outline(projection, area.shape) }))
    .filter(({ d }) => d);

  const shapes: Shape[] = drawn.map(({ country, d }) => ({ what: country === home && ruled ? 'home' : 'land', d }));
  for (const { d } of disputed) shapes.push({ what: 'disputed', d });
  if (contested && !disputed.some((area) => sameName(area.name, locator.label))) {
    shapes.push({ what: 'disputed', d: outline(projection, disputedDisc(locator.at, DISC)) });
  }
  const [x, y] = projection(centre) ?? [WIDTH / 2, HEIGHT / 2];
  const pin = { x: tenth(x), y: tenth(y), text: locator.label, side: x > WIDTH * 0.6 ? ('left' as const) : ('right' as const) };
  const labels = labelled(seen, disputed, projection, pin, { width: WIDTH, height: HEIGHT }, ruled ? home : undefined);
  const note = contested ? standing(locator) : noteOf(disputed, labels);
  return { width: WIDTH, height: HEIGHT, shapes, labels, pin, ...(note ? { note } : {}) };
}

/** The country that the record tells, where the point bears it out: surer than a point at a coast or border that is drawn simplified. */
function told(countries: readonly Country[], { home, at }: Spot): Country | undefined {
  const country = home === undefined ? undefined : countryNamed(countries, home);
  return country && liesAt(country, at) ? country : undefined;
}

/** A view centred on the point: a country is seen whole, a place within it at about its country's width. */
function view(centre: [number, number], home: Country | undefined, whole: boolean): GeoProjection {
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .translate([WIDTH / 2, HEIGHT / 2])
    .precision(0.3);
  const kilometres = (width: number) =>
    projection.scale((WIDTH / width) * EARTH).clipExtent([
      [-4, -4],
      [WIDTH + 4, HEIGHT + 4],
    ]);
  if (!home) return kilometres(2 * NARROW);
  // At this scale one pixel is one kilometre.
  projection.scale(EARTH);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(home.main);
  const span = Math.max(right - left, (bottom - top) * (WIDTH / HEIGHT));
  return kilometres(Math.min(WIDE * (whole ? 3 : 1), Math.max(NARROW, span * 1.2)));
}

/** Whether a country can be in the picture, by its bounds alone: projecting all 242 costs four times as much. */
function inSight(projection: GeoProjection, [lon, lat]: [number, number]): (country: Country) => boolean {
  const halfWidth = ((WIDTH / 2) * EARTH) / projection.scale() / 111;
  const tall = halfWidth * (HEIGHT / WIDTH) * 1.3 + 2;
  const wide = (halfWidth * 1.3) / Math.max(0.15, Math.cos((Math.min(85, Math.abs(lat) + tall) * Math.PI) / 180)) + 2;
  return ({ bounds: [west, south, east, north] }) => {
    if (south > lat + tall || north < lat - tall) return false;
    if (wide > 120) return true;
    return [-360, 0, 360].some((turn) => west + turn <= lon + wide && east + turn >= lon - wide);
  };
}

function standing({ administeredBy, claimedBy, occupied }: Locator): string {
  if (occupied) return `territory of ${occupied.of} by the UN General Assembly, occupied by ${list(occupied.by)}`;
  return [administeredBy.length ? `administered by ${list(administeredBy)}` : '', claimedBy.length ? `claimed by ${list(claimedBy)}` : '']
    .filter(Boolean)
    .join(', ');
}

const noteOf = (disputed: readonly Disputed[], labels: MapPicture['labels']) =>
  disputed.find((area) => area.note !== undefined && labels.some((label) => label.text === area.name))?.note;
const list = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
