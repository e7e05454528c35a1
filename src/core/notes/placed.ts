import type { Span } from '../article/types.ts';
import { anchorIn } from './anchor.ts';
import type { Note, TeacherReading } from './model.ts';

/** The notes of a reading on one text: those with their places in reading order, those to the whole article, and those whose place was lost. */
export interface PlacedNotes {
  placed: readonly { note: Note; place: Span }[];
  whole: readonly Note[];
  lost: readonly Note[];
}

/** Lays a reading over a text. No note is ever dropped. */
export function placeNotes({ notes }: Pick<TeacherReading, 'notes'>, text: string): PlacedNotes {
  const anchor = anchorIn(text);
  const placed: { note: Note; place: Span }[] = [];
  const whole: Note[] = [];
  const lost: Note[] = [];
  for (const note of notes) {
    const place = note.quote && anchor.place(note.quote);
    if (place) placed.push({ note, place });
    else (note.quote ? lost : whole).push(note);
  }
  placed.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  return { placed, whole, lost };
}

/** A reading on its article, and how many of its notes have no place there. */
export interface Found {
  reading: TeacherReading;
  lost: number;
}

/** How a reading stands on a text. */
export const foundOn = (reading: TeacherReading, text: string): Found => ({ reading, lost: placeNotes(reading, text).lost.length });
