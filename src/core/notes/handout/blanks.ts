import type { Article, Span } from '../../article/types.ts';
import { NOTE_LIMITS as L } from '../limits.ts';
import type { Note } from '../model.ts';
import { sentencesOf } from '../sentence.ts';

/** A sentence of the article in which names are left out. */
export interface Cloze {
  sentence: Span;
  /** The gaps in the sentence, in order; the same name twice is one answer. */
  gaps: readonly { place: Span; note: Note; number: number }[];
}

/** A sentence that could be asked for, and whether it is. */
export interface Candidate {
  note: Note;
  sentence: Span;
  text: string;
  chosen: boolean;
}

/** Roles in which an article says something in whole sentences. */
const SAYS = new Set(['paragraph', 'quote', 'list', 'standfirst']);

/**
 * Notes whose name could be left out of its sentence: the teacher's choice, else the first notes on people, groups, places and
 * events, no two from one sentence.
 */
export function candidatesOf(foot: readonly { note: Note; place: Span }[], article: Article): Candidate[] {
  const blocks = article.blocks.filter(({ role }) => SAYS.has(role)).map((block) => ({ block, sentences: sentencesOf(article.text, block, article.lang) }));
  const used = new Set<number>();
  let open: number = L.blanks;
  return foot.flatMap(({ note, place }) => {
    const inside = blocks.find(({ block }) => place.start >= block.start && place.end <= block.end);
    const sentence = inside?.sentences.find(({ start, end }) => place.start >= start && place.end <= end);
    // A gap that is all of its sentence leaves nothing to go by.
    if (!sentence || place.end - place.start > (sentence.end - sentence.start) / 2) return [];
    const usual = note.kind !== undefined && note.kind !== 'term' && !used.has(sentence.start) && open > 0;
    const chosen = note.blank ?? usual;
    if (chosen) {
      used.add(sentence.start);
      if (note.blank === undefined) open--;
    }
    return [{ note, sentence, text: article.text.slice(sentence.start, sentence.end), chosen }];
  });
}

/** The sentences with gaps, numbered through. */
export function blanksOf(foot: readonly { note: Note; place: Span }[], article: Article): Cloze[] {
  const bySentence = new Map<number, { sentence: Span; notes: Note[] }>();
  for (const { note, sentence, chosen } of candidatesOf(foot, article)) {
    if (!chosen) continue;
    const row = bySentence.get(sentence.start) ?? { sentence, notes: [] };
    row.notes.push(note);
    bySentence.set(sentence.start, row);
  }
  const places = new Map(foot.map(({ note, place }) => [note.id, place]));
  let number = 0;
  return [...bySentence.values()].map(({ sentence, notes }) => {
    const gaps = notes.flatMap((note) => {
      const place = places.get(note.id) as Span;
      number++;
      return sameWords(article.text, sentence, place).map((found) => ({ place: found, note, number }));
    });
    return {
      sentence,
      gaps: gaps.sort((a, b) => a.place.start - b.place.start).filter((gap, i, all) => i === 0 || gap.place.start >= (all[i - 1]?.place.end ?? 0)),
    };
  });
}

/** Wherever the sentence says the words: a name left out and printed six words later is no question. */
function sameWords(text: string, { start, end }: Span, place: Span): Span[] {
  const exact = text.slice(place.start, place.end);
  const found: Span[] = [];
  for (let at = text.indexOf(exact, start); at >= 0 && at + exact.length <= end; at = text.indexOf(exact, at + exact.length)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + exact.length] ?? '')) found.push({ start: at, end: at + exact.length });
  }
  return found;
}
