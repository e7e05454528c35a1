import type { MapPicture } from '../../map/picture.ts';
import { el, type Tree } from './tree.ts';

/** A locator map in the sheet's own SVG. `key` makes the name of its hatching unique in the sheet. */
export function mapOf(map: MapPicture, key: string, label: string): Tree {
  const left = map.pin.side === 'left';
  const hatch = `hatch-${key}`;
  return el(
    'figure',
    { class: 'map' },
    el(
      'svg',
      { viewBox: `0 0 ${map.width} ${map.height}`, role: 'img', 'aria-label': label },
      el(
        'defs',
        {},
        el(
          'pattern',
          { id: hatch, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
          el('path', { d: 'M0 0v5', class: 'stripe' }),
        ),
      ),
      map.shapes.map(({ what, d }) => el('path', { class: what, d, ...(what === 'disputed' ? { fill: `url(#${hatch})` } : {}) })),
      map.labels.map(({ text, x, y }) => el('text', { x, y, 'text-anchor': 'middle' }, text)),
      el('circle', { class: 'pin', cx: map.pin.x, cy: map.pin.y, r: 4.5 }),
      el('text', { class: 'label', x: map.pin.x + (left ? -9 : 9), y: map.pin.y + 4, 'text-anchor': left ? 'end' : 'start' }, map.pin.text),
    ),
    map.note !== undefined && el('figcaption', { lang: 'en' }, map.note),
  );
}
