import { type GeoProjection, geoPath } from 'd3-geo';
import type { Country } from './atlas.ts';
import { type Box, overlap } from './boxes.ts';
import type { Disputed } from './disputed.ts';
import { type MapPicture, sameName } from './picture.ts';

/** Width kept for a letter at the label's size of 10 pixels, and height for a line: names of countries stand further apart than those of pins. */
const LETTER = 6;
const LINE = 15;
/** Square pixels under which a country is too small to be named. */
const LEAST = 900;
const MOST = 6;

/** Names of what is large enough to carry one, largest first, never under another name. */
export function labelled(
  countries: readonly Country[],
  disputed: readonly Disputed[],
  projection: GeoProjection,
  pin: MapPicture['pin'],
  size: { width: number; height: number },
): { text: string; x: number; y: number }[] {
  const path = geoPath(projection);
  const wanted = [
    // A contested area is named even where it is small: it is hatched, and the reader will ask what it is.
    ...disputed.map(({ name, shape }) => ({ name, text: name, shape, least: 60 })),
    ...countries.map(({ name, onMap, main }) => ({ name, text: onMap, shape: main, least: LEAST })),
  ]
    .map((one) => ({ ...one, area: path.area(one.shape) }))
    .filter((one) => one.area > one.least && !sameName(one.name, pin.text))
    .sort((a, b) => b.area - a.area);
  const taken: Box[] = [boxOfPin(pin)];
  const found: { text: string; x: number; y: number }[] = [];
  for (const { text, shape } of wanted) {
    // The centroid of the part in the picture, since the projection clips.
    const [x, y] = path.centroid(shape);
    const half = (text.length * LETTER) / 2;
    const box = boxAround(x, y, half);
    const fits = x > half + 4 && x < size.width - half - 4 && y > 12 && y < size.height - 8;
    if (!fits || found.length >= MOST || found.some((f) => f.text === text) || taken.some((t) => overlap(t, box))) continue;
    taken.push(box);
    found.push({ text, x: Math.round(x), y: Math.round(y) });
  }
  return found;
}

function boxOfPin({ x, y, text, side }: MapPicture['pin']): Box {
  const half = (text.length * (LETTER + 1)) / 2 + 8;
  return boxAround(x + (side === 'right' ? half : -half), y, half + 8);
}

const boxAround = (x: number, y: number, half: number): Box => ({ left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 });
