import { NOTE_LIMITS } from '../../core/notes/limits.ts';
import type { Note, TeacherReading } from '../../core/notes/model.ts';
import type { Tried } from '../../core/notes/on-page.ts';
import type { PlacedNotes } from '../../core/notes/placed.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { bounded } from './bounded.ts';

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
    const name = note.title ?? note.quote?.exact;
    const question = note.type === 'question';
    const hidden = note.tryFirst === true || question;
    const shown = question ? note.answer : note.text;
    const answer = h('div', { class: 'said', role: 'status', tabindex: -1 });
    const compare = button(text('reading_compare'), () => {
      reveal();
      act.tried(Object.fromEntries(answers), note.id);
    });
    const reveal = () => {
      const parts = [shown, reading.length === 'full' && !question ? note.more : undefined];
      answer.replaceChildren(...parts.flatMap((part) => (part === undefined ? [] : [h('p', {}, part)])));
      const left = compare.contains(document.activeElement);
      compare.remove();
      if (left) answer.focus();
    };
    const head = name === undefined ? undefined : here ? button(name, () => act.show(note.id), 'plain') : h('b', {}, name);
    const label = question ? note.text : text('reading_try');
    const box = h('textarea', {
      rows: 2,
      'aria-label': label,
      placeholder: text('reading_your_answer'),
      oninput: () => {
        answers.set(note.id, box.value);
        act.typed(note.id, box.value);
      },
      onchange: () => act.tried(Object.fromEntries(answers)),
    });
    box.value = answers.get(note.id) ?? '';
    const full = bounded(box, NOTE_LIMITS.answer, words);
    const element = h(
      'li',
      { class: 'note', 'data-note': note.id },
      head,
      question && h('p', {}, note.text),
      hidden && !question && h('p', { class: 'soft' }, text('reading_try')),
      hidden && [box, full],
      hidden && shown !== undefined && compare,
      answer,
    );
    if (!hidden || soFar.asked.has(note.id)) reveal();
    reveals.set(note.id, reveal);
    return element;
  };
  const name = h('input', { placeholder: text('reading_name'), 'aria-label': text('reading_name') });
  const asks = reading.notes.some((note) => note.type === 'question' || note.tryFirst);
  const list = (notes: readonly Note[], here: boolean) => notes.map((note) => item(note, here));
  const element = h(
    'div',
    {},
    h(
      'ol',
      { class: 'notes' },
      list(
        whole.filter(({ type }) => type !== 'question'),
        false,
      ),
      placed.map(({ note }) => item(note, true)),
      // A question on the whole article comes when it has been read.
      list(
        whole.filter(({ type }) => type === 'question'),
        false,
      ),
    ),
    lost.length > 0 && h('section', {}, h('h3', {}, text('reading_lost', String(lost.length))), h('ul', { class: 'notes' }, list(lost, false))),
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
