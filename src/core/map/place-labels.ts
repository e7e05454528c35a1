import { type Box, overlap } from './boxes.ts';
import type { PlacesPicture } from './picture.ts';

/** Mean width and height of a letter at the label's size of 10 pixels. */
const LETTER = 5.6;
const LINE = 12;
/** Pixels between a pin's middle and its name. */
const GAP = 6;

/**
 * Names beside their pins where there is room: right, left, above or below. Pins come in order of weight; a name without room
 * is left out, since the list beside the map has them all.
 */
export function placeLabels(pins: PlacesPicture['pins'], size: { width: number; height: number }): PlacesPicture['labels'] {
  const taken: Box[] = pins.filter(({ area }) => !area).map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  const labels: PlacesPicture['labels'][number][] = [];
  for (const { id, name, x, y, area } of pins) {
    const wide = name.length * LETTER;
    const spots = [
      ...(area ? [{ x, y: y + 3, anchor: 'middle' as const }] : []),
      { x: x + GAP, y: y + 3, anchor: 'start' as const },
      { x: x - GAP, y: y + 3, anchor: 'end' as const },
      { x, y: y - GAP, anchor: 'middle' as const },
      { x, y: y + GAP + 8, anchor: 'middle' as const },
    ];
    const spot = spots.map((one) => ({ ...one, box: boxOf(one, wide) })).find(({ box }) => isFree(box, taken, { x, y }, size));
    if (!spot) continue;
    taken.push(spot.box);
    labels.push({ id, text: name, x: Math.round(spot.x), y: Math.round(spot.y), anchor: spot.anchor });
  }
  return labels;
}

function boxOf({ x, y, anchor }: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }, wide: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - LINE + 3, bottom: y + 3 };
}

function isFree(box: Box, taken: readonly Box[], own: { x: number; y: number }, size: { width: number; height: number }): boolean {
  if (box.left < 2 || box.right > size.width - 2 || box.top < 1 || box.bottom > size.height - 1) return false;
  const isOwn = (other: Box) => other.left + 3 === own.x && other.top + 3 === own.y;
  return !taken.some((other) => !isOwn(other) && overlap(box, other));
}
