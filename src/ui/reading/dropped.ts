import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { named } from '../shared/controls.ts';
import { keptRows } from '../shared/in-place.ts';
import { keyed } from '../shared/keys.ts';

export interface Dropped {
  entity: string;
  name: string;
}

/** What was dropped from a reading, folded away. */
export function droppedNames({ text }: Words, takeBack: (entity: string) => void): { element: HTMLElement; update(all: readonly Dropped[]): void } {
  const counted = h('summary');
  const list = h('ul', { class: 'notes' });
  const show = keptRows<Dropped>(
    list,
    ({ entity, name }) => JSON.stringify([entity, name]),
    (now) => {
      const { entity, name } = now();
      const label = text('reading_take_back');
      const back = named(label, `${label}: ${name}`, () => takeBack(entity));
      return { element: h('li', { class: 'bar-line' }, h('span', { class: 'grow' }, name), keyed(back, 'take-back', entity)) };
    },
  );
  return {
    element: h('details', {}, counted, list),
    update(all) {
      counted.textContent = text('reading_dropped', String(all.length));
      show(all);
    },
  };
}
