import { follow, type OnPage, type PageNote } from '../core/notes/on-page.ts';
import type { PageStatus } from '../core/protocol.ts';

/** A teacher's reading in a page: outlives the page's own changes and every new reading of it, until it is taken out. */
export interface Lesson {
  /** As it lies on this text; its places follow. */
  on(text: string): OnPage | undefined;
  now(): OnPage | undefined;
  /** Puts one in, whose places are of this text, or (undefined) takes it out. */
  take(given: OnPage | undefined, text: string): void;
  /** The student asked for the hidden part of a note. */
  ask(note: string): void;
  status(): PageStatus['lesson'];
}

export function lessonHere(): Lesson {
  let given: OnPage | undefined;
  let text = '';
  let asked = new Set<string>();
  /** What was asked for here stays open, whatever the panel knew when it sent the reading again. */
  const opened = (one: OnPage): OnPage => ({ ...one, notes: one.notes.map((note) => (asked.has(note.id) ? shown(note) : note)) });
  return {
    on(next) {
      if (given && next !== text) given = { ...given, notes: follow(given.notes, text, next) };
      text = next;
      return given;
    },
    now: () => given,
    take(next, now) {
      if (next?.id !== given?.id || next?.as !== given?.as) asked = new Set();
      given = next && opened(next);
      text = now;
    },
    ask(note) {
      asked.add(note);
      given = given && opened(given);
    },
    status: () => given && { id: given.id, as: given.as, asked: [...asked] },
  };
}

const shown = ({ hidden: _, ...note }: PageNote): PageNote => note;
