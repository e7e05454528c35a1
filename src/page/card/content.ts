import type { NotesCard, OnPage, PageNote } from '../../core/notes/on-page.ts';
import type { CardContent } from '../../core/protocol.ts';
import type { Mark, NameMark, NoteMark } from '../marks/ranges.ts';
import type { Cards } from './cards.ts';

/**
 * What a mark's card holds. On a teacher's note: her note, and the ways to the cards of the names under it. On a name that she
 * explains elsewhere in the article: its card with her words in place of the gist, or her note alone while it waits to be tried.
 */
export async function contentOf(mark: Mark, day: string | undefined, lesson: OnPage | undefined, cards: Cards): Promise<CardContent | undefined> {
  if ('notes' in mark) return lesson && notesCard(mark.notes, mark.beside, lesson);
  const { annotation } = mark;
  const note = lesson?.notes.find(({ entity, type }) => entity === annotation.entity && type !== 'question');
  if (lesson && note?.hidden) return notesCard([note], [annotation], lesson);
  const answer = await loadFor(mark, day, cards);
  if (!answer || !note) return answer;
  const { author } = lesson as OnPage;
  const { text, more } = note;
  return { ...answer, note: { text, ...(more === undefined ? {} : { more }), ...(author === undefined ? {} : { author }) } };
}

/** Asks for what a mark's card will need. */
export function prepare(mark: Mark, day: string | undefined, cards: Cards): void {
  if ('annotation' in mark) void loadFor(mark, day, cards);
}

const loadFor = ({ annotation }: NameMark, day: string | undefined, cards: Cards) =>
  cards.load(
    annotation.entity,
    annotation.day ?? day,
    annotation.alternatives?.map(({ entity }) => entity),
  );

function notesCard(notes: readonly PageNote[], beside: NoteMark['beside'], { title, author }: OnPage): NotesCard {
  const refs = new Map(beside.map(({ entity, name, kind }) => [entity, { id: entity, name, kind }]));
  return { notes, title, ...(author === undefined ? {} : { author }), beside: [...refs.values()] };
}
