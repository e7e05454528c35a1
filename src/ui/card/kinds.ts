import type { Kind } from '../../core/entity.ts';
import { h, svg } from './h.ts';
import type { Text } from './words.ts';

/** One small drawing per kind, on a grid of 16, so that colour never stands alone. */
const DRAWINGS: Record<Kind, readonly string[]> = {
  person: ['M8 7.9a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z', 'M2.8 14c.6-3 2.6-4.6 5.2-4.6s4.6 1.6 5.2 4.6'],
  place: ['M8 14.4c3-3.4 4.6-5.9 4.6-8A4.6 4.6 0 0 0 3.4 6.4c0 2.1 1.6 4.6 4.6 8z', 'M8 7.9a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z'],
  organisation: ['M2 6.4 8 2.6l6 3.8z', 'M3 13.4h10M4.2 7v5.6M8 7v5.6M11.8 7v5.6'],
  event: ['M2.6 4h10.8v9.4H2.6z', 'M2.6 7h10.8M5.4 2.4v3M10.6 2.4v3'],
  term: ['M3.2 2.8h8.2a1.4 1.4 0 0 1 1.4 1.4v9H4.6a1.4 1.4 0 0 1-1.4-1.4z', 'M5.8 6h4.4M5.8 8.8h4.4'],
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
