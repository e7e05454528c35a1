import type { Annotation } from '../../core/annotation.ts';
import type { PageNote } from '../../core/notes/on-page.ts';
import type { Piece } from '../article/article.ts';
import { type Mark, type NameMark, type NoteMark, segmentsOf, stillThere } from './ranges.ts';

/** What lies in the page. */
export interface Laid {
  /** Every annotation: lists open those that are not marked, too. */
  names: readonly NameMark[];
  notes: readonly NoteMark[];
  /** What is painted as a name. */
  painted: readonly NameMark[];
  /** What the pointer finds and the keys step through, in reading order. */
  open: readonly Mark[];
}

/**
 * Annotations and a teacher's notes over the page. On the words of a note the note wins: the marks under it are not painted,
 * its card leads to theirs. Notes on the very same words share a mark.
 */
export function layOut(annotations: readonly Annotation[], notes: readonly PageNote[], pieces: readonly Piece[]): Laid {
  const names = annotations.flatMap((annotation) => {
    const segments = segmentsOf(annotation, pieces);
    return segments.length ? [{ id: annotation.id, annotation, segments }] : [];
  });
  const bySpan = new Map<string, [PageNote, ...PageNote[]]>();
  for (const note of notes) {
    const span = `${note.start}-${note.end}`;
    const others = bySpan.get(span);
    if (others) others.push(note);
    else bySpan.set(span, [note]);
  }
  const noteMarks = [...bySpan.values()].flatMap((some) => {
    const segments = segmentsOf(some[0], pieces);
    const beside = annotations.filter((one) => one.start < some[0].end && one.end > some[0].start);
    return segments.length ? [{ id: some[0].id, notes: some, beside, segments }] : [];
  });
  return sorted(names, noteMarks);
}

/** What is left of it after the page changed some words. */
export const stillLaid = (laid: Laid): Laid => sorted(laid.names.filter(stillThere), laid.notes.filter(stillThere));

function sorted(names: readonly NameMark[], notes: readonly NoteMark[]): Laid {
  const covered = new Set(notes.flatMap(({ beside }) => beside.map(({ id }) => id)));
  const painted = names.filter(({ id, annotation }) => annotation.marked && !covered.has(id));
  const open = [...painted, ...notes].sort((a, b) => startOf(a) - startOf(b));
  return { names, notes, painted, open };
}

const startOf = (mark: Mark) => ('notes' in mark ? mark.notes[0] : mark.annotation).start;
