import { NOTE_LIMITS } from '../../core/notes/limits.ts';
import type { Note, TeacherReading } from '../../core/notes/model.ts';
import type { PlacedNotes } from '../../core/notes/placed.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';

export interface StudyActions {
  show(id: string): void;
  /** Called with all answers whenever one changed. */
  typed(answers: Readonly<Record<string, string>>): void;
  answers(answers: Readonly<Record<string, string>>, name: string): void;
}

/** A reading as a student sees it: notes in reading order, questions to answer, and what lost its place. */
export function study(
  reading: TeacherReading,
  { placed, whole, lost }: PlacedNotes,
  soFar: Readonly<Record<string, string>>,
  { text }: Words,
  act: StudyActions,
): HTMLElement {
  const answers = new Map(Object.entries(soFar));
  const item = (note: Note, here: boolean): HTMLElement => {
    const name = note.title ?? note.quote?.exact;
    const hidden = note.tryFirst === true || note.type === 'question';
    const shown = note.type === 'question' ? note.answer : note.text;
    const answer = h('div', { class: 'said', role: 'status' });
    const reveal = () =>
      answer.replaceChildren(...[shown, reading.length === 'full' ? note.more : undefined].flatMap((part) => (part === undefined ? [] : [h('p', {}, part)])));
    if (!hidden) reveal();
    const head = name === undefined ? undefined : here ? button(name, () => act.show(note.id), 'plain') : h('b', {}, name);
    const label = note.type === 'question' ? note.text : text('reading_try');
    const box = h('textarea', {
      rows: 2,
      maxlength: NOTE_LIMITS.answer,
      'aria-label': label,
      placeholder: text('reading_your_answer'),
      oninput: () => {
        answers.set(note.id, box.value);
        act.typed(Object.fromEntries(answers));
      },
    });
    box.value = answers.get(note.id) ?? '';
    return h(
      'li',
      { class: 'note' },
      head,
      hidden && note.type === 'question' && h('p', {}, note.text),
      hidden && box,
      hidden && shown !== undefined && button(text('reading_compare'), reveal),
      answer,
    );
  };
  const name = h('input', { placeholder: text('reading_name'), 'aria-label': text('reading_name') });
  const asks = reading.notes.some((note) => note.type === 'question' || note.tryFirst);
  return h(
    'div',
    {},
    h(
      'ol',
      { class: 'notes' },
      whole.filter(({ type }) => type !== 'question').map((note) => item(note, false)),
      placed.map(({ note }) => item(note, true)),
      // A question on the whole article comes when it has been read.
      whole.filter(({ type }) => type === 'question').map((note) => item(note, false)),
    ),
    lost.length > 0 &&
      h(
        'section',
        {},
        h('h3', {}, text('reading_lost', String(lost.length))),
        h(
          'ul',
          { class: 'notes' },
          lost.map((note) => item(note, false)),
        ),
      ),
    asks &&
      h(
        'div',
        { class: 'row tools' },
        name,
        button(text('reading_save_answers'), () => act.answers(Object.fromEntries(answers), name.value), 'main'),
      ),
  );
}
