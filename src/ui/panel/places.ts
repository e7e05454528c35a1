import type { PlacesPicture } from '../../core/map/picture.ts';
import { h, svg } from '../card/h.ts';
import { hatching } from '../card/map.ts';
import type { Words } from '../card/words.ts';

/**
 * The map of all places of an article. The list below it says the same in words, so to a screen reader it is one image;
 * for the pointer its pins open the rows of that list.
 */
export function placesMap(map: PlacesPicture, { text }: Words, open: (id: string) => void, shown: string | undefined): HTMLElement {
  const { id, defs } = hatching();
  const here = (place: string) => (place === shown ? ' here' : '');
  const picture = svg(
    'svg',
    { viewBox: `0 0 ${map.width} ${map.height}`, role: 'img', 'aria-label': text('panel_map_of', String(map.pins.length)) },
    defs,
    map.shapes.map(({ what, d, id: place }) =>
      svg('path', {
        d,
        class: what + (place === undefined ? '' : here(place)),
        ...(what === 'disputed' ? { fill: `url(#${id})` } : {}),
        ...(place === undefined ? {} : { onclick: () => open(place) }),
      }),
    ),
    map.pins.flatMap(({ id: place, name, x, y, area }) =>
      area ? [] : svg('circle', { cx: x, cy: y, r: place === shown ? 5 : 3.2, class: `pin${here(place)}`, onclick: () => open(place) }, svg('title', {}, name)),
    ),
    map.labels.map(({ id: place, text: label, x, y, anchor }) =>
      svg('text', { x, y, 'text-anchor': anchor, class: `label${here(place)}`, onclick: () => open(place) }, label),
    ),
  );
  return h('figure', { class: 'map all' }, picture, map.notes.length > 0 && h('figcaption', { lang: 'en' }, map.notes.join('; ')));
}
