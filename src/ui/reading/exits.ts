import type { TeacherReading } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import type { ReadingActions } from './actions.ts';

/** The ways out of a reading: a handout, cards to learn with, back to the list. */
export function exits(reading: TeacherReading, { text }: Words, act: Pick<ReadingActions, 'handout' | 'anki'>, say: (what: string) => void, close: () => void) {
  const handout = async () => {
    if (!(await act.handout(reading))) say(text('sheet_no_article'));
  };
  return h(
    'div',
    { class: 'bar-line' },
    button(text('reading_handout'), () => void handout()),
    button(text('reading_anki'), () => act.anki(reading)),
    button(text('reading_close'), close),
  );
}
