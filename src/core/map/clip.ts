/** A window of longitude and latitude: west, south, east, north. */
export type Window = readonly [number, number, number, number];
type Point = [number, number];

/** The part of a ring inside a window (Sutherland and Hodgman); keeps the direction in which the ring runs. */
export function clipRing(ring: readonly Point[], [west, south, east, north]: Window): Point[] {
  let points = ring.slice(0, -1);
  points = cut(points, 0, west, (p) => p[0] >= west);
  points = cut(points, 0, east, (p) => p[0] <= east);
  points = cut(points, 1, south, (p) => p[1] >= south);
  points = cut(points, 1, north, (p) => p[1] <= north);
  const first = points[0];
  return first && points.length > 2 ? [...points, first] : [];
}

function cut(points: readonly Point[], axis: 0 | 1, at: number, inside: (p: Point) => boolean): Point[] {
  const kept: Point[] = [];
  for (const [i, point] of points.entries()) {
    const before = points[(i + points.length - 1) % points.length] as Point;
    if (inside(point) !== inside(before)) kept.push(crossing(before, point, axis, at));
    if (inside(point)) kept.push(point);
  }
  return kept;
}

function crossing(a: Point, b: Point, axis: 0 | 1, at: number): Point {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
