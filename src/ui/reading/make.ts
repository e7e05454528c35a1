import type { Annotation } from '../../core/annotation.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { inPlace, keptRows } from '../shared/in-place.ts';
import { type Dropped, droppedNames } from './dropped.ts';
import { readingHead } from './head.ts';
import { type NoteActions, noteRow, rowKey, type ShownNote } from './note-row.ts';
import { proposals } from './proposals.ts';

export interface MakeActions extends NoteActions {
  keep(annotations: readonly Annotation[]): void;
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

  const proposed = proposals(words, {
    keep: act.keep,
    drop: (all) => act.change({ do: 'drop', entities: all.map(({ entity }) => entity) }),
  });
  const dropped = droppedNames(words, (entity) => act.change({ do: 'take-back', entity }));
  const element = h('div');
  return {
    element,
    rest: counted,
    update(reading, beside) {
      head.update(reading);
      counted.textContent = text('reading_notes', String(reading.notes.length));
      showNotes(reading.notes.map((note) => ({ note, lost: beside.lost.has(note.id), full: reading.length === 'full' })));
      proposed.update(beside.proposed);
      dropped.update(beside.dropped);
      inPlace(element, [
        ...head.parts,
        counted,
        notes,
        ...(beside.proposed.length ? [proposed.element] : []),
        ...(beside.dropped.length ? [dropped.element] : []),
      ]);
    },
  };
}
