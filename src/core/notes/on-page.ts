/** What the article's page is told of a teacher's reading, and what it shows of it: plain data. */
import type { Span } from '../article/types.ts';
import type { EntityRef } from '../card/types.ts';
import type { NoteType, TeacherReading } from './model.ts';
import { placeNotes } from './placed.ts';
import { type Under, underOf } from './under.ts';

/** A note on words of the article. */
export interface PageNote extends Span {
  id: string;
  type: NoteType;
  /** The name it explains, else the words it is on. */
  head: string;
  /** The note, the definition or the question. */
  text: string;
  more?: string;
  /** The teacher's answer to a question. */
  answer?: string;
  entity?: string;
  /** Until the student has answered or asked: the answer of a question, the text of a note to be tried first. */
  hidden?: true;
  /** What the student has written. */
  mine?: string;
}

/** A reading in the page. */
export interface OnPage {
  /** Id of the reading. */
  id: string;
  /** `make`: its teacher is at work on it; `study`: it is read, and asks something of the automatic marks. */
  as: 'make' | 'study';
  title: string;
  author?: string;
  notes: readonly PageNote[];
  under?: Under;
}

/** The card of notes on the same words: all of them, and the entities whose own marks they stand in for. */
export interface NotesCard {
  notes: readonly PageNote[];
  title: string;
  author?: string;
  beside: readonly EntityRef[];
}

/** What a student has done so far: her answers by note, and the notes whose hidden part she has asked for. */
export interface Tried {
  answers: Readonly<Record<string, string>>;
  asked: ReadonlySet<string>;
}

/** A reading as its article's page shows it; without `tried` as its teacher sees it, with nothing hidden. */
export function onPage(reading: TeacherReading, text: string, tried?: Tried): OnPage {
  const full = reading.length === 'full';
  const notes = placeNotes(reading, text).placed.map(({ note, place }): PageNote => {
    const { id, type, more, answer, entity } = note;
    const mine = tried?.answers[id]?.trim() ?? '';
    const kept = note.tryFirst === true || (type === 'question' && answer !== undefined);
    const hidden = kept && tried !== undefined && mine === '' && !tried.asked.has(id);
    return {
      id,
      ...place,
      type,
      head: note.title ?? note.quote?.exact ?? '',
      text: note.text,
      ...(full && more !== undefined && type !== 'question' ? { more } : {}),
      ...(answer === undefined ? {} : { answer }),
      ...(entity === undefined ? {} : { entity }),
      ...(hidden ? { hidden } : {}),
      ...(mine === '' ? {} : { mine }),
    };
  });
  const { id, title, author } = reading;
  return { id, as: tried ? 'study' : 'make', title, ...(author === undefined ? {} : { author }), notes, ...(tried ? { under: underOf(reading) } : {}) };
}

/** Characters on each side that must go with a note's words to a new place: two mentions of a name rarely share them. */
const AROUND = 24;

/**
 * The notes after the page changed its text: where their words still stand, or stand once with the same surroundings; the others are
 * left out until somebody anchors them anew. Cheap, for a page that is being read: exact matches only.
 */
export function follow(notes: readonly PageNote[], before: string, after: string): PageNote[] {
  if (before === after) return [...notes];
  return notes.flatMap((note) => {
    const [from, to] = [Math.max(0, note.start - AROUND), note.end + AROUND];
    const wanted = before.slice(from, to);
    const at = after.startsWith(wanted, from) ? from : after.indexOf(wanted);
    if (at < 0 || (at !== from && after.indexOf(wanted, at + 1) >= 0)) return [];
    return [{ ...note, start: at + note.start - from, end: at + note.end - from }];
  });
}
