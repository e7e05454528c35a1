import { NOTE_LIMITS } from '../../core/notes/limits.ts';
import type { Note } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { bounded } from './bounded.ts';

export interface StudyNoteActions {
  show(): void;
  typed(answer: string): void;
  /** Called when the answer has been written to its end, or the hidden part was asked for. */
  tried(asked: boolean): void;
}

/** `here` where its words stand in the article, `full` where longer texts are shown; `said` is what the student has answered so far. */
export interface StudiedNote {
  note: Note;
  here: boolean;
  full: boolean;
  said: string;
}

/** A note as a student sees it. What is to be tried first, and the answer to a question, is hidden until `reveal`. */
export function studyNote(
  { note, here, full, said }: StudiedNote,
  words: Words,
  act: StudyNoteActions,
): { element: HTMLElement; hides: boolean; reveal(): void } {
  const { text } = words;
  const name = note.title ?? note.quote?.exact;
  const question = note.type === 'question';
  const hides = note.tryFirst === true || question;
  const shown = question ? note.answer : note.text;
  const answer = h('div', { class: 'said', role: 'status', tabindex: -1 });
  const compare = button(text('reading_compare'), () => {
    reveal();
    act.tried(true);
  });
  const reveal = () => {
    const parts = [shown, full && !question ? note.more : undefined];
    answer.replaceChildren(...parts.flatMap((part) => (part === undefined ? [] : [h('p', {}, part)])));
    const left = compare.contains(document.activeElement);
    compare.remove();
    if (left) answer.focus();
  };
  const head = name === undefined ? undefined : here ? button(name, act.show, 'plain') : h('b', {}, name);
  const box = h('textarea', {
    rows: 2,
    'aria-label': question ? note.text : text('reading_try'),
    placeholder: text('reading_your_answer'),
    oninput: () => act.typed(box.value),
    onchange: () => act.tried(false),
  });
  box.value = said;
  const bound = bounded(box, NOTE_LIMITS.answer, words);
  const element = h(
    'li',
    { class: 'note', 'data-note': note.id },
    head,
    question && h('p', {}, note.text),
    hides && !question && h('p', { class: 'soft' }, text('reading_try')),
    hides && [box, bound],
    hides && shown !== undefined && compare,
    answer,
  );
  return { element, hides, reveal };
}
