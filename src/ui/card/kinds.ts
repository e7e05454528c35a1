import type { Kind } from '../../core/entity.ts';
import { h, svg } from './h.ts';
import type { Text } from './words.ts';

/** One small drawing per kind, on a grid of 16, so that colour never stands alone. */
const DRAWINGS: Record<Kind, readonly string[]> = {
  person: ['M8 7.9a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z', 'M2.800 14c.6-3 2.600-4.600 5.200-4.600s4.600 1.600 5.200 4.600'],
  place: [
    'M8 14.400c3-3.400 4.600-5.900 4.600-8A4.600 4.600 0 0 0 3.400 6.400c0 2.100 1.600 4.600 4.600 8z',
    'M8 7.900a1.600 1.600 0 1 0 0-3.200 1.600 1.600 0 0 0 0 3.200z',
  ],
  organisation: ['M2 6.400 8 2.600l6 3.800z', 'M3 13.400h10M4.200 7v5.600M8 7v5.600M11.800 7v5.600'],
  event: ['M2.600 4h10.800v9.400H2.600z', 'M2.600 7h10.800M5.400 2.400v3M10.600 2.400v3'],
  term: ['M3.200 2.800h8.200a1.400 1.400 0 0 1 1.400 1.400v9H4.600a1.400 1.400 0 0 1-1.400-1.400z', 'M5.800 6h4.400M5.800 8.800h4.400'],
};

/** The drawing of a kind. */
export function kindIcon(kind: Kind): SVGSVGElement {
  const paths = DRAWINGS[kind].map((d) => svg('path', { d }));
  return svg('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true', focusable: 'false' }, paths);
}

/** Drawing and word: "Person". */
export function kindLabel(kind: Kind, text: Text): HTMLElement {
  return h('span', { class: 'kind' }, kindIcon(kind), text(`kind_${kind}`));
}
