import type { Annotation } from '../../core/annotation.ts';
import type { Article } from '../../core/article/types.ts';
import type { Change } from '../../core/notes/edit.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { keepFocus, nextControl } from '../shared/keys.ts';
import type { ReadingActions } from './actions.ts';
import type { AtHand } from './at-hand.ts';
import { besideOf } from './beside.ts';
import { desk } from './desk.ts';
import { editing } from './editing.ts';
import { exits } from './exits.ts';
import type { Line } from './line.ts';
import { make } from './make.ts';

export interface MakingWays {
  /** Called when the reading at hand has changed: keeps and shows it; done when it is drawn. */
  changed(): Promise<void>;
  show(id: string): void;
  preview(): void;
  close(): void;
}

/**
 * A reading being made: the desk, what is on it, the ways out, drawn once into `body`.
 * @returns brings all of it up to date
 */
export function making(
  body: HTMLElement,
  hand: AtHand,
  words: Words,
  act: ReadingActions,
  told: Line,
  ways: MakingWays,
): (annotations: readonly Annotation[], article: Article | undefined) => void {
  const { text } = words;
  const stepped = async (changed: boolean) => {
    if (changed) await ways.changed();
  };
  const change = (wanted: Change) => stepped(hand.change(wanted, act.now()));
  const hands = editing(body, words, act, change, told.say);
  const keys = desk(words, {
    undo: () => void stepped(hand.undo(act.now())),
    preview: ways.preview,
    save() {
      hand.number();
      if (!hand.now) return;
      act.save(hand.now);
      told.say(text('reading_saved', String(hand.now.version)));
      void ways.changed();
    },
    add: (type) => void hands.add(type),
  });
  const table = make(words, {
    change: (wanted) => void change(wanted),
    keep: (all) => void hands.keep(all),
    place: (id) => void hands.place(id),
    show: ways.show,
  });
  const heading = h('h2', { class: 'hidden', tabindex: -1 });
  refill(
    body,
    heading,
    keys.element,
    h('p', { class: 'soft' }, text('reading_is_kept')),
    table.element,
    exits(() => hand.now, words, act, told, ways.close),
  );
  return (annotations, article) => {
    const { now } = hand;
    if (!now) return;
    const next = nextControl(body);
    const update = () => {
      heading.textContent = now.title;
      keys.update(hand.undoable);
      table.update(now, besideOf(annotations, now, article));
    };
    keepFocus(body, update, () => next() ?? table.rest);
  };
}
