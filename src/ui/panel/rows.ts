import type { Annotation } from '../../core/annotation.ts';
import { asTitle } from '../../core/card/wording.ts';
import { h, refill } from '../card/h.ts';
import { kindIcon } from '../card/kinds.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';

export interface RowActions {
  /** Goes to the name in the page. */
  jump(id: string): void;
  /** The card of an entity, ready to be put in, with the keys to judge the annotation it belongs to; undefined where there is none. */
  card(id: string, annotation: Annotation | undefined): Promise<HTMLElement | undefined>;
  /** Marks a known name again. */
  forget(annotation: Annotation): void;
}

/** Rows that open a card below themselves, one at a time. */
export interface Rows {
  /** A name of the article. */
  name(annotation: Annotation): HTMLElement;
  /** Any key that opens the card of an entity; `annotation` where the article names it. */
  opener(id: string, annotation: Annotation | undefined, className: string, ...content: (Node | string | false)[]): { key: HTMLElement; place: HTMLElement };
  /** Id of the entity whose card is open. */
  open(): string | undefined;
  toggle(id: string, annotation: Annotation | undefined): void;
  /** The article is another, or is told against another day: cards are asked for anew. */
  renew(): void;
}

/** @param redraw draws the view anew, after another row was opened */
export function rows({ text }: Words, act: RowActions, redraw: () => void): Rows {
  let open: string | undefined;
  /** Where the open card is: the same while the list around it is drawn anew, so that the focus and what it says stay. */
  let held: { id: string; place: HTMLElement } | undefined;
  const toggle = (id: string, annotation: Annotation | undefined) => {
    open = open === id ? undefined : id;
    redraw();
    if (open !== undefined && annotation) act.jump(annotation.id);
  };
  const fill = async (id: string, annotation: Annotation | undefined, place: HTMLElement) => {
    const card = await act.card(id, annotation);
    if (!card || open !== id) return;
    refill(place, card, annotation !== undefined && button(text('panel_jump'), () => act.jump(annotation.id), 'plain'));
  };
  const opener: Rows['opener'] = (id, annotation, className, ...content) => {
    const kept = open === id && held?.id === id ? held.place : undefined;
    const place = kept ?? h('div', { class: 'opened' });
    const key = h(
      'button',
      { type: 'button', class: className, 'data-id': id, 'aria-expanded': String(open === id), onclick: () => toggle(id, annotation) },
      ...content,
    );
    if (open === id && !kept) {
      held = { id, place };
      void fill(id, annotation, place);
    }
    return { key, place };
  };
  return {
    opener,
    toggle,
    open: () => open,
    renew() {
      held = undefined;
    },
    name(annotation) {
      const { name, what, kind, count, entity } = annotation;
      const { key, place } = opener(
        entity,
        annotation,
        `name ${kind}`,
        kindIcon(kind),
        h(
          'span',
          { class: 'grow' },
          h('b', {}, h('bdi', { lang: 'en', dir: 'ltr' }, asTitle(name))),
          h('small', {}, h('bdi', { lang: 'en', dir: 'ltr' }, what)),
        ),
        count > 1 && h('small', { class: 'count' }, text('panel_times', String(count))),
      );
      const again = annotation.known && button(text('card_known_undo'), () => act.forget(annotation), 'plain');
      return h('li', { class: annotation.known ? 'known' : undefined }, key, again, place);
    },
  };
}
