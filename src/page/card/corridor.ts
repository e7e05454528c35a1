interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Whether a point lies on the way from where the pointer left a name to the card: in the triangle between that point and the
 * card's near edge. A pointer there is heading for the card, whatever it passes over.
 */
export function inCorridor(point: { x: number; y: number }, from: { x: number; y: number }, card: Box): boolean {
  const below = card.top >= from.y;
  const edge = below ? card.top : card.bottom;
  const [a, b] = [
    { x: card.left - 8, y: edge },
    { x: card.right + 8, y: edge },
  ];
  const sides = [turn(from, a, point), turn(a, b, point), turn(b, from, point)];
  return sides.every((s) => s <= 0) || sides.every((s) => s >= 0);
}

type Point = { x: number; y: number };
const turn = (a: Point, b: Point, p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
