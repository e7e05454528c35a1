import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { tenth } from './tenth.ts';

/** Points nearer than this to the one before are left out; at 340 pixels nobody sees them, and Russia shrinks from 220 kB to a tenth. */
const TOLERANCE = 0.8;

/** Path data of a shape in whole tenths of pixels, without the detail that cannot be seen; empty where nothing is in view. */
export function outline(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const rings: string[] = [];
  let points: [number, number][] = [];
  const near = ([ax, ay]: [number, number], x: number, y: number) => Math.abs(ax - x) < TOLERANCE && Math.abs(ay - y) < TOLERANCE;
  const add = (x: number, y: number) => {
    const last = points.at(-1);
    if (!last || !near(last, x, y)) points.push([x, y]);
  };
  const finish = () => {
    if (points.length > 2) rings.push(`M${points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}Z`);
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
  return rings.join('');
}
