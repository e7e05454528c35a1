import type { Note, TeacherReading } from '../../core/notes/model.ts';
import type { Tried } from '../../core/notes/on-page.ts';
import type { PlacedNotes } from '../../core/notes/placed.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { studyNote } from './study-note.ts';

type Answers = Tried['answers'];

export interface StudyActions {
  show(id: string): void;
  /** Called with the answer to one note at every stroke: what is written is kept at once. */
  typed(note: string, answer: string): void;
  /** Called when an answer has been written to its end, or (`asked`) the hidden part of a note was asked for. */
  tried(answers: Answers, asked?: string): void;
  answers(answers: Answers, name: string): void;
}

export interface Study {
  element: HTMLElement;
  /** Shows the hidden part of a note, which was asked for elsewhere. */
  reveal(id: string): void;
  /** Marks the note whose card is open on the page, and brings it into view unless the student is at work elsewhere in the list. */
  here(id: string | undefined): void;
}

/** A reading as a student sees it: notes in reading order, questions to answer, and what lost its place. */
export function study(reading: TeacherReading, { placed, whole, lost }: PlacedNotes, soFar: Tried, words: Words, act: StudyActions): Study {
  const { text } = words;
  const answers = new Map(Object.entries(soFar.answers));
  const reveals = new Map<string, () => void>();
  const item = (note: Note, here: boolean): HTMLElement => {
    const { id } = note;
    const { element, hides, reveal } = studyNote({ note, here, full: reading.length === 'full', said: answers.get(id) ?? '' }, words, {
      show: () => act.show(id),
      typed(answer) {
        answers.set(id, answer);
        act.typed(id, answer);
      },
      tried: (asked) => act.tried(Object.fromEntries(answers), asked ? id : undefined),
    });
    if (!hides || soFar.asked.has(id)) reveal();
    reveals.set(id, reveal);
    return element;
  };
  const name = h('input', { placeholder: text('reading_name'), 'aria-label': text('reading_name') });
  const asks = reading.notes.some((note) => note.type === 'question' || note.tryFirst);
  const list = (notes: readonly Note[]) => notes.map((note) => item(note, false));
  const element = h(
    'div',
    {},
    h(
      'ol',
      { class: 'notes' },
      list(whole.filter(({ type }) => type !== 'question')),
      placed.map(({ note }) => item(note, true)),
      // A question on the whole article comes when it has been read.
      list(whole.filter(({ type }) => type === 'question')),
    ),
    lost.length > 0 && h('section', {}, h('h3', {}, text('reading_lost', String(lost.length))), h('ul', { class: 'notes' }, list(lost))),
    asks &&
      h(
        'div',
        { class: 'row tools' },
        name,
        button(text('reading_save_answers'), () => act.answers(Object.fromEntries(answers), name.value), 'main'),
      ),
  );
  return {
    element,
    reveal: (id) => reveals.get(id)?.(),
    here(id) {
      for (const one of element.querySelectorAll<HTMLElement>('[data-note]')) {
        const open = one.dataset.note === id;
        one.classList.toggle('here', open);
        if (open && !element.contains(document.activeElement)) one.scrollIntoView({ block: 'nearest' });
      }
    },
  };
}
