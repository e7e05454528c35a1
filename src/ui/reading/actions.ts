import type { Annotation } from '../../core/annotation.ts';
import type { Article } from '../../core/article/types.ts';
import type { Note, TeacherReading, TornReading } from '../../core/notes/model.ts';
import type { Tried } from '../../core/notes/on-page.ts';
import type { Found } from '../../core/notes/placed.ts';
import type { FileProblem } from '../../core/problem.ts';

/** What the panel's part for lessons asks of page, background and storage. */
export interface ReadingActions {
  now(): string;
  article(): Promise<Article | undefined>;
  /** Those of the article in the tab, all others, and what is kept but cannot be read; whether links may lead out of here. */
  readings(): Promise<{ here: readonly Found[]; elsewhere: readonly TeacherReading[]; torn: readonly TornReading[]; links: boolean }>;
  /** A second reading, begun from another. */
  copy(reading: TeacherReading): Promise<TeacherReading>;
  keep(reading: TeacherReading): Promise<void>;
  /** The reader's own reading of that id as it is kept now. */
  kept(id: string): Promise<TeacherReading | undefined>;
  /** Calls back with the id of a reading that was written or taken away, from wherever: this panel, another, the handout. */
  follow(changed: (id: string) => void): void;
  /** Takes a reading away, with what was written into it; what it gives puts both back. */
  forget(id: string): Promise<() => Promise<void>>;
  /** Takes a file; where the reading was changed here after it, `older` is the file's, which was left. */
  open(file: File): Promise<{ reading?: TeacherReading | undefined; older?: TeacherReading | undefined; problems: readonly FileProblem[] }>;
  begin(lang: string): Promise<TeacherReading | undefined>;
  propose(annotation: Annotation): Promise<Note | undefined>;
  /** An empty note on the selected words, if there are any. */
  fromSelection(type: Note['type']): Promise<Note | undefined>;
  /** An empty note on the whole article. */
  empty(type: Note['type']): Note;
  /** Puts the reading into the page as a student sees it who has done so much; without `tried` as its teacher does. Opens the card of a note. */
  show(reading: TeacherReading, tried?: Tried, open?: string): Promise<void>;
  /** Takes the reading out of the page. */
  hide(): Promise<void>;
  answersSoFar(id: string): Promise<Readonly<Record<string, string>>>;
  /** Keeps the answer to one note, beside those to others that another panel may have written. */
  keepAnswer(id: string, note: string, answer: string): Promise<void>;
  save(reading: TeacherReading): void;
  /** Saves what cannot be read as it stands. */
  saveTorn(torn: TornReading): void;
  anki(reading: TeacherReading): void;
  answers(reading: TeacherReading, answers: Readonly<Record<string, string>>, name: string): void;
  /** Opens the page that prints and saves; false where the article is not there. */
  handout(reading: TeacherReading): Promise<boolean>;
}
