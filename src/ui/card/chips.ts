import type { EntityRef } from '../../core/card/types.ts';
import { asTitle } from '../../core/card/wording.ts';
import { h } from './h.ts';
import { kindIcon } from './kinds.ts';

/** Names that open inside the same card. */
export function chips(label: string, refs: readonly EntityRef[], open: (id: string) => void): HTMLElement | undefined {
  if (!refs.length) return undefined;
  const chip = ({ id, name, kind }: EntityRef) =>
    h('li', {}, h('button', { type: 'button', class: `chip ${kind}`, onclick: () => open(id) }, kindIcon(kind), asTitle(name)));
  return h('section', { class: 'chips' }, h('h3', {}, label), h('ul', {}, refs.map(chip)));
}
