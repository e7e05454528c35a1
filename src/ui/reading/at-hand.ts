import { type Change, change, type Draft, draftOf, takeOver, undo } from '../../core/notes/edit.ts';
import type { TeacherReading } from '../../core/notes/model.ts';

/** The reading that the panel has open, and the steps that led to it: whoever acts on it asks for it then, and never holds an older state. */
export interface AtHand {
  readonly now: TeacherReading | undefined;
  readonly undoable: boolean;
  /** Taken up again (after a preview, from another tab), a reading has the steps that it had. */
  open(reading: TeacherReading | undefined): void;
  /** These say whether something has changed. */
  change(wanted: Change, time: string): boolean;
  undo(time: string): boolean;
  takeOver(stored: TeacherReading): boolean;
  /** Counts the version up if it has changed since it was last saved as a file. */
  number(): void;
}

export function atHand(): AtHand {
  const drafts = new Map<string, Draft>();
  let draft: Draft | undefined;
  /** Change time of what was last saved as a file. */
  let filed = '';
  const put = (next: Draft): boolean => {
    const changed = next !== draft;
    draft = next;
    drafts.set(next.now.id, next);
    return changed;
  };
  return {
    get now() {
      return draft?.now;
    },
    get undoable() {
      return draft !== undefined && draft.past.length > 0;
    },
    open(reading) {
      const before = reading && drafts.get(reading.id);
      draft = before && reading ? takeOver(before, reading) : reading && draftOf(reading);
    },
    change: (wanted, time) => draft !== undefined && put(change(draft, wanted, time)),
    undo: (time) => draft !== undefined && put(undo(draft, time)),
    takeOver: (stored) => draft?.now.id === stored.id && put(takeOver(draft, stored)),
    number() {
      if (!draft || draft.now.modified === filed) return;
      // What the class has and what it gets next are told apart by their versions, also after an undo.
      const version = draft.now.version + 1;
      put({ now: { ...draft.now, version }, past: draft.past.map((one) => ({ ...one, version })) });
      filed = draft.now.modified;
    },
  };
}
