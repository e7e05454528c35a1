import type { Note } from '../model.ts';
import { headOf, type Plan, saidBy } from './plan.ts';
import { type Child, el, lines } from './tree.ts';

/** A note with its head before it; one on the whole article may have none. */
export const headed = (note: Note, said: Child): Child => [headOf(note) !== '' && [el('b', {}, headOf(note)), ': '], said];

/** All that a note says, hidden or not: for the teacher's key. */
export const solved = (note: Note, { reading }: Plan): Child => headed(note, lines(saidBy(note, reading)));

/** A note as its students are given it: where they are to try first there is a line to write on, and the text at most folded away. */
export function told(note: Note, { reading, words, choices }: Plan): Child {
  const said = lines(saidBy(note, reading));
  if (!note.tryFirst) return headed(note, said);
  const line = el('span', { class: 'line' });
  if (!choices.fold) return headed(note, [el('span', { class: 'soft' }, words.text('sheet_try')), line]);
  return headed(note, [
    el('details', {}, el('summary', {}, words.text('sheet_try')), el('p', {}, said)),
    el('span', { class: 'paper soft' }, words.text('sheet_try')),
    line,
  ]);
}
