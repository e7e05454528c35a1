import { type GeoProjection, geoPath } from 'd3-geo';
import type { Country } from './atlas.ts';
import { type Box, overlap } from './boxes.ts';
import type { Disputed } from './disputed.ts';
import { isWithin, ringsOf } from './outline.ts';
import { type MapPicture, sameName } from './picture.ts';

/** Width kept for a letter at the label's size of 10 pixels, and height for a line: names of countries stand further apart than those of pins. */
const LETTER = 6;
const LINE = 15;
/** Square pixels under which a country is too small to be named. */
const LEAST = 900;
const MOST = 6;

/** Where a name may stand: the middle of its line, and half of its width. */
interface Spot {
  x: number;
  y: number;
  half: number;
}

/** Pixels between the spots that are tried for the home country's name. */
const STEP = 8;

/**
 * Names of what is large enough to carry one, largest first, never under another name. The home country, whose middle the pin's own name
 * often has, is named first, as near to the middle of what is seen of it as there is room in it.
 */
export function labelled(
  countries: readonly Country[],
  disputed: readonly Disputed[],
  projection: GeoProjection,
  pin: MapPicture['pin'],
  size: { width: number; height: number },
  home?: Country,
): { text: string; x: number; y: number }[] {
  const path = geoPath(projection);
  const rank = ({ of, area }: { of: Country | undefined; area: number }) => (of !== undefined && of === home ? Number.POSITIVE_INFINITY : area);
  const wanted = [
    // A contested area is named even where it is small: it is hatched, and the reader will ask what it is.
    ...disputed.map(({ name, shape }) => ({ name, text: name, shape, least: 60, of: undefined })),
    ...countries.map((country) => ({ name: country.name, text: country.onMap, shape: country.main, least: LEAST, of: country })),
  ]
    .map((one) => ({ ...one, area: path.area(one.shape) }))
    .filter((one) => one.area > one.least && !sameName(one.name, pin.text))
    .sort((a, b) => rank(b) - rank(a));
  const taken = boxesOfPin(pin);
  const found: { text: string; x: number; y: number }[] = [];
  const fits = ({ x, y, half }: Spot) => x > half + 4 && x < size.width - half - 4 && y > 12 && y < size.height - 8;
  for (const { text, shape, of } of wanted) {
    // The centroid of the part in the picture, since the projection clips.
    const [x, y] = path.centroid(shape);
    const middle = { x, y, half: (text.length * LETTER) / 2 };
    const isFree = (spot: Spot) => fits(spot) && !taken.some((t) => overlap(t, boxOf(spot)));
    const spot = isFree(middle) ? middle : of !== undefined && of === home ? roomIn(of, middle, projection, size, isFree) : undefined;
    if (!spot || found.length >= MOST || found.some((f) => f.text === text)) continue;
    taken.push(boxOf(spot));
    found.push({ text, x: Math.round(spot.x), y: Math.round(spot.y) });
  }
  return found;
}

/** The nearest spot to the middle where a name lies in the country from its first letter to its last. */
function roomIn(country: Country, { x, y, half }: Spot, projection: GeoProjection, size: { width: number; height: number }, isFree: (spot: Spot) => boolean) {
  const spots: Spot[] = [];
  for (let top = STEP; top < size.height; top += STEP) for (let left = STEP; left < size.width; left += STEP) spots.push({ x: left, y: top, half });
  const far = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y);
  const rings = ringsOf(projection, country.main);
  return spots
    .filter(isFree)
    .sort((a, b) => far(a) - far(b))
    .find((spot) => [-1, 0, 1].every((end) => isWithin(rings, spot.x + end * half, spot.y - 3)));
}

/** Its name's letters stand on a line a little below the pin's middle; above and below there is air. */
function boxesOfPin({ x, y, text, side }: MapPicture['pin']): Box[] {
  const half = (text.length * (LETTER + 1)) / 2 + 8;
  return [y - 2, y + 6].map((line) => boxOf({ x: x + (side === 'right' ? half : -half), y: line, half: half + 8 }));
}

const boxOf = ({ x, y, half }: Spot): Box => ({ left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 });
