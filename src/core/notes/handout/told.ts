import type { Note, TeacherReading } from '../model.ts';
import { headOf, type Plan, saidBy } from './plan.ts';
import { type Child, el, lines } from './tree.ts';

/** Language of a note's head, where it is not the sheet's: the words of the article that stand in for a title are none of the note's. */
export const headLang = ({ title, lang }: Note): string | undefined => (title === undefined ? undefined : lang);

/** What a note says at the length of its reading, in its language: a voice must not read English as if it were German. */
export function said(note: Note, reading: TeacherReading): Child {
  const text = lines(saidBy(note, reading));
  return note.lang === undefined ? text : el('span', { lang: note.lang }, text);
}

/** A note with its head before it; one on the whole article may have none. */
const headed = (note: Note, rest: Child): Child => [headOf(note) !== '' && [el('b', { lang: headLang(note) }, headOf(note)), ': '], rest];

/** All that a note says, hidden or not: for the teacher's key. */
export const solved = (note: Note, { reading }: Plan): Child => headed(note, said(note, reading));

/** A note as its students are given it: where they are to try first there is a line to write on, and the text at most folded away. */
export function told(note: Note, { reading, words, choices }: Plan): Child {
  if (!note.tryFirst) return headed(note, said(note, reading));
  const line = el('span', { class: 'line' });
  if (!choices.fold) return headed(note, [el('span', { class: 'soft' }, words.text('sheet_try')), line]);
  return headed(note, [
    el('details', {}, el('summary', {}, words.text('sheet_try')), el('p', {}, said(note, reading))),
    el('span', { class: 'paper soft' }, words.text('sheet_try')),
    line,
  ]);
}
