import type { Annotation } from '../../core/annotation.ts';
import type { Change } from '../../core/notes/edit.ts';
import type { Note, TeacherReading } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button, segments } from '../shared/controls.ts';

/** How many automatic marks students see; `own` leaves it to them. */
const MARKS = ['own', 'none', 'light', 'standard', 'full'] as const;

export interface MakeActions {
  change(change: Change): void;
  keep(annotations: readonly Annotation[]): void;
  show(id: string): void;
  /** Gives a note that lost its place the words that are selected now. */
  place(id: string): void;
}

/** What there is beside the reading itself: proposals not decided on, and what was dropped, by name. */
export interface Beside {
  proposed: readonly Annotation[];
  dropped: readonly { entity: string; name: string }[];
  /** Notes that did not find their place, by id. */
  lost: ReadonlySet<string>;
}

/** The teacher's desk: head of the reading, what is proposed, what is kept. */
export function make(reading: TeacherReading, { proposed, dropped, lost }: Beside, { text }: Words, act: MakeActions): HTMLElement {
  const field = (label: string, value: string, save: (value: string) => void) =>
    h(
      'label',
      { class: 'field' },
      h('span', { class: 'soft' }, label),
      h('input', { value, onchange: (event) => save((event.target as HTMLInputElement).value) }),
    );
  const area = (label: string, value: string, save: (value: string) => void) => {
    const box = h('textarea', { rows: 3, 'aria-label': label, placeholder: label, onchange: () => save(box.value) });
    box.value = value === '…' ? '' : value;
    return box;
  };
  const edit = (id: string, change: Extract<Change, { do: 'edit' }>['change']) => act.change({ do: 'edit', id, change });
  const item = (note: Note) => {
    const name = note.title ?? note.quote?.exact ?? text('reading_whole');
    const check = h('input', { type: 'checkbox', checked: note.tryFirst === true, onchange: () => edit(note.id, { tryFirst: check.checked }) });
    return h(
      'li',
      { class: lost.has(note.id) ? 'note lost' : 'note', 'data-note': note.id },
      h(
        'div',
        { class: 'bar-line' },
        note.quote ? button(name, () => act.show(note.id), 'plain') : h('b', {}, name),
        h('span', { class: 'soft grow' }, text(`reading_type_${note.type}`)),
        button(
          text('reading_remove'),
          () => act.change(note.entity === undefined || note.type === 'question' ? { do: 'remove', id: note.id } : { do: 'drop', entities: [note.entity] }),
          'plain',
        ),
      ),
      lost.has(note.id) &&
        h(
          'div',
          { class: 'bar-line' },
          h('span', { class: 'grow' }, `“${note.quote?.exact ?? ''}” ${text('reading_no_place')}`),
          button(text('reading_put_here'), () => act.place(note.id)),
        ),
      area(text(`reading_type_${note.type}`), note.text, (value) => edit(note.id, { text: value })),
      note.type !== 'question' && reading.length === 'full' && area(text('reading_more'), note.more ?? '', (value) => edit(note.id, { more: value })),
      note.type === 'question' && area(text('reading_answer'), note.answer ?? '', (value) => edit(note.id, { answer: value })),
      note.type !== 'question' && h('label', { class: 'soft' }, check, ' ', text('reading_try_first')),
    );
  };
  const proposal = (one: Annotation) =>
    h(
      'li',
      { class: 'bar-line' },
      h('span', { class: 'grow' }, h('b', {}, one.name), ' ', h('small', { class: 'soft' }, one.what)),
      h('button', { type: 'button', 'aria-label': text('reading_keep_this', one.name), onclick: () => act.keep([one]) }, text('reading_keep')),
      h(
        'button',
        { type: 'button', 'aria-label': text('reading_drop_this', one.name), onclick: () => act.change({ do: 'drop', entities: [one.entity] }) },
        text('reading_drop'),
      ),
    );
  return h(
    'div',
    {},
    field(text('reading_title'), reading.title, (title) => act.change({ do: 'head', change: { title } })),
    field(text('reading_author'), reading.author ?? '', (author) => act.change({ do: 'head', change: { author } })),
    h(
      'div',
      { class: 'row' },
      h('span', { class: 'grow' }, text('reading_length')),
      segments(
        text('reading_length'),
        (['plain', 'full'] as const).map((value) => ({ value, text: text(`reading_length_${value}`) })),
        reading.length,
        (length) => act.change({ do: 'head', change: { length } }),
      ),
    ),
    h(
      'div',
      { class: 'row' },
      h('span', { class: 'grow' }, text('reading_marks')),
      segments(
        text('reading_marks'),
        MARKS.map((value) => ({ value, text: text(value === 'own' || value === 'none' ? `reading_marks_${value}` : `density_${value}`) })),
        reading.density ?? 'own',
        (value) => act.change({ do: 'density', density: value === 'own' ? undefined : value }),
      ),
    ),
    h('h3', {}, text('reading_notes', String(reading.notes.length))),
    h('ol', { class: 'notes' }, reading.notes.map(item)),
    proposed.length > 0 &&
      h(
        'section',
        {},
        h(
          'div',
          { class: 'bar-line' },
          h('h3', { class: 'grow' }, text('reading_proposed', String(proposed.length))),
          button(text('reading_keep_all'), () => act.keep(proposed)),
          button(text('reading_drop_all'), () => act.change({ do: 'drop', entities: proposed.map(({ entity }) => entity) })),
        ),
        h('ul', { class: 'notes' }, proposed.map(proposal)),
      ),
    dropped.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, text('reading_dropped', String(dropped.length))),
        h(
          'ul',
          { class: 'notes' },
          dropped.map(({ entity, name }) =>
            h(
              'li',
              { class: 'bar-line' },
              h('span', { class: 'grow' }, name),
              h(
                'button',
                { type: 'button', 'aria-label': `${text('reading_take_back')}: ${name}`, onclick: () => act.change({ do: 'take-back', entity }) },
                text('reading_take_back'),
              ),
            ),
          ),
        ),
      ),
  );
}
