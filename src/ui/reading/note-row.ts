import type { Change } from '../../core/notes/edit.ts';
import { NOTE_LIMITS } from '../../core/notes/limits.ts';
import type { Note } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { inPlace, type Row } from '../shared/in-place.ts';
import { keyed } from '../shared/keys.ts';
import { bounded } from './bounded.ts';
import { field } from './field.ts';

export interface NoteActions {
  change(change: Change): void;
  show(id: string): void;
  /** Gives a note that lost its place the words that are selected now. */
  place(id: string): void;
}

/** A note as the desk shows it; `full` where students see longer texts. */
export interface ShownNote {
  note: Note;
  lost: boolean;
  full: boolean;
}

/** What a row is made for: it shows other things of the note as they change. */
export const rowKey = ({ note }: ShownNote): string => `${note.id} ${note.type} ${note.quote !== undefined}`;

/** A note on the teacher's desk. */
export function noteRow(now: () => ShownNote, words: Words, act: NoteActions): Row {
  const { text } = words;
  const { id, type, quote } = now().note;
  const edit = (change: Extract<Change, { do: 'edit' }>['change']) => act.change({ do: 'edit', id, change });
  const remove = () => {
    const { entity } = now().note;
    act.change(entity === undefined || type === 'question' ? { do: 'remove', id } : { do: 'drop', entities: [entity] });
  };
  const area = (name: 'text' | 'more' | 'answer', label: string) => {
    const box = keyed(h('textarea', { rows: 3, 'aria-label': label, placeholder: label }), name, id);
    const show = field(box, (value, writing) => act.change({ do: 'edit', id, change: { [name]: value }, writing }));
    return { parts: [box, bounded(box, NOTE_LIMITS.text, words)], show: (value = '') => show(value === '…' ? '' : value) };
  };
  const name = quote
    ? keyed(
        button('', () => act.show(id), 'plain'),
        'show',
        id,
      )
    : h('b');
  const head = h(
    'div',
    { class: 'bar-line' },
    name,
    h('span', { class: 'soft grow' }, text(`reading_type_${type}`)),
    keyed(button(text('reading_remove'), remove, 'plain'), 'remove', id),
  );
  const where = h('span', { class: 'grow' });
  const lostPlace = h(
    'div',
    { class: 'bar-line' },
    where,
    keyed(
      button(text('reading_put_here'), () => act.place(id)),
      'place',
      id,
    ),
  );
  const main = area('text', text(`reading_type_${type}`));
  const more = area('more', text('reading_more'));
  const answer = area('answer', text('reading_answer'));
  const check = keyed(h('input', { type: 'checkbox', onchange: () => edit({ tryFirst: check.checked }) }), 'try', id);
  const tryFirst = h('label', { class: 'soft' }, check, ' ', text('reading_try_first'));
  const element = h('li', { 'data-note': id });
  return {
    element,
    update() {
      const { note, lost, full } = now();
      element.className = lost ? 'note lost' : 'note';
      name.textContent = note.title ?? note.quote?.exact ?? text('reading_whole');
      where.textContent = `“${note.quote?.exact ?? ''}” ${text('reading_no_place')}`;
      check.checked = note.tryFirst === true;
      main.show(note.text);
      more.show(note.more);
      answer.show(note.answer);
      const below = type === 'question' ? answer.parts : [...(full ? more.parts : []), tryFirst];
      inPlace(element, [head, ...(lost ? [lostPlace] : []), ...main.parts, ...below]);
    },
  };
}
