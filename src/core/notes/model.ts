/**
 * A reading: what a teacher made of one article. Plain data; the file form is in `write.ts` and `read.ts`.
 * All texts are plain text, dates are ISO 8601, offsets are UTF-16 units of the article's text.
 */
import type { Kind } from '../entity.ts';

export const NOTE_TYPES = ['note', 'definition', 'question'] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/** The words a note belongs to: how they read, what stands around them, and where they stood. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  start?: number;
  end?: number;
}

export interface Note {
  /** `urn:uuid:…`, or an https address for notes of other tools. */
  id: string;
  type: NoteType;
  /** What the student reads: the note, the definition or the question. */
  text: string;
  /** The longer text, shown where the reading is of full length. */
  more?: string;
  /** The teacher's own answer to a question, for the self-check. */
  answer?: string;
  /** BCP 47 tag of `title`, `text` and `more` where it is not the reading's: what the data proposes is English. */
  lang?: string;
  /** Head of the note: the name it explains. */
  title?: string;
  /** Missing: a note to the whole article. */
  quote?: Quote;
  /** Where the note came from Backgrounder's own data. */
  entity?: string;
  kind?: Kind;
  /** Hidden until the student has answered or asked for it. */
  tryFirst?: true;
  /** Whether its words are left out of their sentence on a worksheet; missing: as usual. */
  blank?: boolean;
  created: string;
  modified: string;
}

/** The article a reading belongs to. */
export interface Subject {
  url: string;
  title?: string;
  /** Day of publication. */
  date?: string;
}

export interface TeacherReading {
  id: string;
  title: string;
  author?: string;
  /** BCP 47 tag of the notes. */
  lang: string;
  /** Counted up with every saved file. */
  version: number;
  created: string;
  modified: string;
  article: Subject;
  length: 'plain' | 'full';
  /** How many automatic marks students see beside the notes; missing: their own choice. */
  density?: 'none' | 'light' | 'standard' | 'full';
  notes: readonly Note[];
  /** Entities the teacher dropped. */
  dropped: readonly string[];
}

/** A reading that is kept but cannot be read: its text as it stands, and what it is called as far as that can be told. */
export interface TornReading {
  id: string;
  title: string;
  text: string;
}
