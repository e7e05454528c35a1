import type { NotesCard, PageNote } from '../../core/notes/on-page.ts';
import { chips } from './chips.ts';
import { h, svg } from './h.ts';
import type { CardWays } from './ways.ts';
import type { Words } from './words.ts';

export interface NotesOptions extends Pick<CardWays, 'open'> {
  /** The student asked for the hidden part of a note. */
  reveal: (note: string) => void;
}

/** The card of a teacher's notes, always the first of its stack: her words under her name, what is to be tried first hidden, and the ways to the cards of the names under them. */
export function drawNotes({ notes, title, author, beside }: NotesCard, words: Words, { open, reveal }: NotesOptions): HTMLElement {
  const { text } = words;
  const [first] = notes;
  const alone = notes.length === 1;
  // What a note to be tried first tells, the data's own card would tell as well.
  const waiting = notes.some(({ hidden, type }) => hidden && type !== 'question');
  const head = first?.head ?? title;
  return h(
    'article',
    { class: 'card noted', 'aria-label': [head, byLine(author, words)].join(', '), dir: 'ltr', lang: words.locale },
    h(
      'div',
      { class: 'scroll', tabindex: -1 },
      h(
        'header',
        {},
        h('h2', { dir: 'auto' }, head),
        h('span', { class: 'kind' }, pen(), text(alone && first ? `reading_type_${first.type}` : 'note_several')),
        h('p', { class: 'what' }, byLine(author, words)),
      ),
      notes.map((note) => block(note, alone, words, () => reveal(note.id))),
      !waiting && chips(text('note_beside'), beside, open),
      h('div', { class: 'fade' }),
    ),
    h('footer', { class: 'foot' }, text('note_from', title)),
  );
}

/** What a screen reader is told of the card when a key opened it. */
export function notesAloud({ notes, author }: NotesCard, words: Words): string {
  const said = notes.map((note) => (note.hidden && note.type !== 'question' ? words.text('reading_try') : note.text));
  return [byLine(author, words), notes[0]?.head ?? '', ...said].join(': ');
}

/** A teacher's words inside the card of an entity that she explains elsewhere, in place of its gist, which stays at hand. */
export function noteInside(note: { text: string; more?: string; author?: string }, gist: string | undefined, words: Words): HTMLElement {
  return h(
    'section',
    { class: 'note-block' },
    h('h3', {}, pen(), byLine(note.author, words)),
    h('p', { class: 'gist', dir: 'auto' }, note.text),
    more(note.more, words),
    gist !== undefined && h('details', { class: 'more' }, h('summary', {}, words.text('note_own_text')), h('p', { class: 'gist', lang: 'en' }, gist)),
  );
}

function block({ type, text: said, more: longer, answer, hidden, mine }: PageNote, alone: boolean, words: Words, reveal: () => void): HTMLElement {
  const { text } = words;
  const question = type === 'question';
  const part = (label: string, content: string) => h('div', { class: 'part' }, h('h3', {}, label), h('p', { class: 'gist', dir: 'auto' }, content));
  return h(
    'section',
    { class: question ? 'note-block asks' : 'note-block' },
    !alone && h('h3', {}, text(`reading_type_${type}`)),
    (question || !hidden) && h('p', { class: 'gist', dir: 'auto' }, said),
    !hidden && more(longer, words),
    hidden && h('p', { class: 'try' }, text(question ? 'note_try_answer' : 'note_try')),
    hidden && h('button', { type: 'button', class: 'reveal', onclick: reveal }, text(question ? 'note_show_answer' : 'note_show')),
    question && answer === undefined && mine === undefined && h('p', { class: 'try' }, text('note_write')),
    mine !== undefined && part(text('reading_your_answer'), mine),
    question && !hidden && answer !== undefined && part(text('note_answer'), answer),
  );
}

const more = (longer: string | undefined, { text }: Words) =>
  longer !== undefined && h('details', { class: 'more' }, h('summary', {}, text('card_more')), h('p', { class: 'gist', dir: 'auto' }, longer));

const byLine = (author: string | undefined, { text }: Words) => (author === undefined ? text('note_teacher') : text('note_by', author));

/** A pencil: the mark of what a teacher wrote. */
const pen = () =>
  svg(
    'svg',
    { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: 'M3 13l.7-3.1 7.2-7.2a1.5 1.5 0 0 1 2.2 0l.2.2a1.5 1.5 0 0 1 0 2.2L6.1 12.3z' }),
  );
