import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { tenth } from './tenth.ts';

/** Points nearer than this to the one before are left out; at 340 pixels nobody sees them, and Russia shrinks from 220 kB to a tenth. */
const TOLERANCE = 0.8;

/** Path data of a shape in whole tenths of pixels, without the detail that cannot be seen; empty where nothing is in view. */
export const outline = (projection: GeoProjection, shape: GeoPermissibleObjects): string =>
  ringsOf(projection, shape)
    .map((ring) => `M${ring.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}Z`)
    .join('');

/** The rings of a shape in the picture, in pixels. */
export function ringsOf(projection: GeoProjection, shape: GeoPermissibleObjects): [number, number][][] {
  const rings: [number, number][][] = [];
  let points: [number, number][] = [];
  const near = ([ax, ay]: [number, number], x: number, y: number) => Math.abs(ax - x) < TOLERANCE && Math.abs(ay - y) < TOLERANCE;
  const add = (x: number, y: number) => {
    const last = points.at(-1);
    if (!last || !near(last, x, y)) points.push([x, y]);
  };
  const finish = () => {
    if (points.length > 2) rings.push(points);
    points = [];
  };
  const pen = {
    beginPath: () => {},
    moveTo: (x: number, y: number) => {
      finish();
      add(x, y);
    },
    lineTo: add,
    arc: () => {},
    closePath: finish,
  };
  geoPath(projection, pen)(shape);
  finish();
  return rings;
}

/** Whether a point lies within rings, holes left out (even and odd crossings of a line to its right). */
export function isWithin(rings: readonly (readonly [number, number][])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring.at(i - 1) as [number, number];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}
