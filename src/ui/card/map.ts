import type { MapPicture } from '../../core/map/picture.ts';
import { h, svg } from './h.ts';
import type { Text } from './words.ts';

let patterns = 0;

/** A pattern of slanted lines under an id of its own: contested. */
export function hatching(): { id: string; defs: SVGElement } {
  const id = `hatch-${++patterns}`;
  const stripe = svg('path', { d: 'M0 0v5', class: 'stripe' });
  return { id, defs: svg('defs', {}, svg('pattern', { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, stripe)) };
}

/** The locator map. The text beside it says all that it shows, so to a screen reader it is one image with a name. */
export function drawMap(map: MapPicture, where: string, text: Text): HTMLElement {
  const { id: hatch, defs } = hatching();
  const left = map.pin.side === 'left';
  const picture = svg(
    'svg',
    { viewBox: `0 0 ${map.width} ${map.height}`, role: 'img', 'aria-label': text('map_of', where), preserveAspectRatio: 'xMidYMid slice' },
    defs,
    map.shapes.map(({ what, d }) => svg('path', { d, class: what, ...(what === 'disputed' ? { fill: `url(#${hatch})` } : {}) })),
    map.labels.map(({ text: label, x, y }) => svg('text', { x, y, 'text-anchor': 'middle' }, label)),
    svg('circle', { cx: map.pin.x, cy: map.pin.y, r: 4.5, class: 'pin' }),
    svg('text', { x: map.pin.x + (left ? -9 : 9), y: map.pin.y + 4, 'text-anchor': left ? 'end' : 'start', class: 'label' }, map.pin.text),
  );
  return h('figure', { class: 'map' }, picture, map.note !== undefined && h('figcaption', {}, map.note));
}
