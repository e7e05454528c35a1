import type { Annotation } from '../../core/annotation.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button, named } from '../shared/controls.ts';
import { keptRows } from '../shared/in-place.ts';
import { keyed } from '../shared/keys.ts';

export interface ProposalActions {
  keep(annotations: readonly Annotation[]): void;
  drop(annotations: readonly Annotation[]): void;
}

/** What is proposed for a reading and not decided on. */
export function proposals({ text }: Words, act: ProposalActions): { element: HTMLElement; update(all: readonly Annotation[]): void } {
  let proposed: readonly Annotation[] = [];
  const counted = h('h3', { class: 'grow' });
  const list = h('ul', { class: 'notes' });
  const show = keptRows<Annotation>(
    list,
    ({ entity, name, what }) => JSON.stringify([entity, name, what]),
    (now) => {
      const { entity, name, what } = now();
      const keep = named(text('reading_keep'), text('reading_keep_this', name), () => act.keep([now()]));
      const drop = named(text('reading_drop'), text('reading_drop_this', name), () => act.drop([now()]));
      const about = h('span', { class: 'grow' }, h('b', {}, name), ' ', h('small', { class: 'soft' }, what));
      return { element: h('li', { class: 'bar-line' }, about, keyed(keep, 'keep', entity), keyed(drop, 'drop', entity)) };
    },
  );
  const keepAll = button(text('reading_keep_all'), () => act.keep(proposed));
  const dropAll = button(text('reading_drop_all'), () => act.drop(proposed));
  return {
    element: h('section', {}, h('div', { class: 'bar-line' }, counted, keyed(keepAll, 'keep-all'), keyed(dropAll, 'drop-all')), list),
    update(all) {
      proposed = all;
      counted.textContent = text('reading_proposed', String(all.length));
      show(all);
    },
  };
}
