import type { Article, Span } from '../../article/types.ts';
import type { DatedLine } from '../../card/types.ts';
import type { MapPicture } from '../../map/picture.ts';
import type { Note, TeacherReading } from '../model.ts';
import { placeNotes } from '../placed.ts';
import { blanksOf, type Cloze } from './blanks.ts';
import type { Choices } from './choices.ts';
import type { SheetWords } from './words.ts';

/** What the data adds to the notes of one entity. */
export interface Extra {
  map?: MapPicture;
  dates: readonly DatedLine[];
}

/** All that the sheets are made of. */
export interface Plan {
  reading: TeacherReading;
  article: Article;
  words: SheetWords;
  choices: Choices;
  /** Whether addresses lead out; else they are only told. */
  links: boolean;
  extras: ReadonlyMap<string, Extra>;
  /** Footnotes in reading order, numbered from 1. */
  foot: readonly { note: Note; place: Span; number: number }[];
  /** Remarks on the whole article. */
  remarks: readonly Note[];
  /** Questions: those on words in reading order, those whose words are gone (it is printed above them), those on the whole article. */
  questions: readonly Note[];
  /** Other notes whose words are gone. */
  lost: readonly Note[];
  cloze: readonly Cloze[];
}

/** Puts a reading and its article in the order of the sheets. */
export function planOf(given: Pick<Plan, 'reading' | 'article' | 'words' | 'choices' | 'links' | 'extras'>): Plan {
  const { reading, article } = given;
  const { placed, whole, lost } = placeNotes(reading, article.text);
  const foot = placed.filter(({ note }) => note.type !== 'question').map((one, i) => ({ ...one, number: i + 1 }));
  return {
    ...given,
    foot,
    remarks: whole.filter(({ type }) => type !== 'question'),
    questions: [...placed.map(({ note }) => note), ...lost, ...whole].filter(({ type }) => type === 'question'),
    lost: lost.filter(({ type }) => type !== 'question'),
    cloze: given.choices.blanks ? blanksOf(foot, article) : [],
  };
}

/** Head of a note: the name it explains, or the words it stands on. */
export const headOf = (note: Note): string => note.title ?? note.quote?.exact ?? '';

/** What a note says at the length of its reading. */
export const saidBy = (note: Note, { length }: TeacherReading): string =>
  length === 'full' && note.more !== undefined ? `${note.text}\n${note.more}` : note.text;
