import type { TeacherReading } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { keyed } from '../shared/keys.ts';
import type { ReadingActions } from './actions.ts';
import type { Line } from './line.ts';

/** The ways out of the reading at hand: a handout, cards to learn with, back to the list. */
export function exits(
  reading: () => TeacherReading | undefined,
  { text }: Words,
  act: Pick<ReadingActions, 'handout' | 'anki'>,
  { say, attempt }: Line,
  close: () => void,
): HTMLElement {
  const out = (way: (one: TeacherReading) => void) => () => {
    const now = reading();
    if (now) way(now);
  };
  const handout = out((one) => attempt(act.handout(one), (opened) => opened || say(text('sheet_no_article'))));
  return h(
    'div',
    { class: 'bar-line' },
    keyed(button(text('reading_handout'), handout), 'handout'),
    keyed(button(text('reading_anki'), out(act.anki)), 'anki'),
    keyed(button(text('reading_close'), close), 'close'),
  );
}
