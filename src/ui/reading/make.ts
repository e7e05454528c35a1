import type { Annotation } from '../../core/annotation.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { inPlace, keptRows } from '../shared/in-place.ts';
import { keyed } from '../shared/keys.ts';
import { readingHead } from './head.ts';
import { type NoteActions, noteRow, rowKey, type ShownNote } from './note-row.ts';

export interface MakeActions extends NoteActions {
  keep(annotations: readonly Annotation[]): void;
}

interface Dropped {
  entity: string;
  name: string;
}

/** What there is beside the reading itself: proposals not decided on, and what was dropped, by name. */
export interface Beside {
  proposed: readonly Annotation[];
  dropped: readonly Dropped[];
  /** Notes that did not find their place, by id. */
  lost: ReadonlySet<string>;
}

export interface Make {
  element: HTMLElement;
  /** Where the focus rests when there is no control to go on with. */
  rest: HTMLElement;
  update(reading: TeacherReading, beside: Beside): void;
}

/** The teacher's desk: head of the reading, what is proposed, what is kept. Drawn once, then brought up to date. */
export function make(words: Words, act: MakeActions): Make {
  const { text } = words;
  const head = readingHead(words, act.change);
  const counted = h('h3', { tabindex: -1 });
  const notes = h('ol', { class: 'notes' });
  const showNotes = keptRows<ShownNote>(notes, rowKey, (now) => noteRow(now, words, act));

  let proposed: readonly Annotation[] = [];
  const proposals = h('ul', { class: 'notes' });
  const proposalsCounted = h('h3', { class: 'grow' });
  const named = (label: string, full: string, act: () => void) => h('button', { type: 'button', 'aria-label': full, onclick: act }, label);
  const showProposals = keptRows<Annotation>(
    proposals,
    ({ entity, name, what }) => JSON.stringify([entity, name, what]),
    (now) => {
      const { entity, name, what } = now();
      const keep = named(text('reading_keep'), text('reading_keep_this', name), () => act.keep([now()]));
      const drop = named(text('reading_drop'), text('reading_drop_this', name), () => act.change({ do: 'drop', entities: [entity] }));
      const about = h('span', { class: 'grow' }, h('b', {}, name), ' ', h('small', { class: 'soft' }, what));
      return { element: h('li', { class: 'bar-line' }, about, keyed(keep, 'keep', entity), keyed(drop, 'drop', entity)) };
    },
  );
  const proposal = h(
    'section',
    {},
    h(
      'div',
      { class: 'bar-line' },
      proposalsCounted,
      keyed(
        button(text('reading_keep_all'), () => act.keep(proposed)),
        'keep-all',
      ),
      keyed(
        button(text('reading_drop_all'), () => act.change({ do: 'drop', entities: proposed.map(({ entity }) => entity) })),
        'drop-all',
      ),
    ),
    proposals,
  );

  const dropped = h('ul', { class: 'notes' });
  const droppedCounted = h('summary');
  const showDropped = keptRows<Dropped>(
    dropped,
    ({ entity, name }) => JSON.stringify([entity, name]),
    (now) => {
      const { entity, name } = now();
      const label = text('reading_take_back');
      const back = named(label, `${label}: ${name}`, () => act.change({ do: 'take-back', entity }));
      return { element: h('li', { class: 'bar-line' }, h('span', { class: 'grow' }, name), keyed(back, 'take-back', entity)) };
    },
  );
  const folded = h('details', {}, droppedCounted, dropped);

  const element = h('div');
  return {
    element,
    rest: counted,
    update(reading, beside) {
      head.update(reading);
      counted.textContent = text('reading_notes', String(reading.notes.length));
      showNotes(reading.notes.map((note) => ({ note, lost: beside.lost.has(note.id), full: reading.length === 'full' })));
      proposed = beside.proposed;
      proposalsCounted.textContent = text('reading_proposed', String(proposed.length));
      showProposals(proposed);
      droppedCounted.textContent = text('reading_dropped', String(beside.dropped.length));
      showDropped(beside.dropped);
      inPlace(element, [...head.parts, counted, notes, ...(proposed.length ? [proposal] : []), ...(beside.dropped.length ? [folded] : [])]);
    },
  };
}
