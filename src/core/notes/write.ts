import type { Note, NoteType, Subject, TeacherReading } from './model.ts';
import { CONTEXT, OWN } from './schema.ts';

const MOTIVATION: Record<NoteType, string> = { note: 'commenting', definition: 'describing', question: 'questioning' };

/** The text of a reading pack: JSON-LD, one file. Reading it back gives the same reading. */
export function readingText(reading: TeacherReading): string {
  return `${JSON.stringify(collectionOf(reading), null, 1)}\n`;
}

/** A reading as a W3C `AnnotationCollection`. */
export function collectionOf(reading: TeacherReading): object {
  const { id, title, author, created, modified, lang, version, article, length, density, notes, dropped } = reading;
  return {
    '@context': [CONTEXT, OWN],
    id,
    type: 'AnnotationCollection',
    label: title,
    ...(author === undefined ? {} : { creator: { type: 'Person', name: author } }),
    created,
    modified,
    total: notes.length,
    'backgrounder:language': lang,
    'backgrounder:version': version,
    'backgrounder:article': subjectOf(article),
    'backgrounder:length': length,
    ...(density === undefined ? {} : { 'backgrounder:density': density }),
    ...(dropped.length ? { 'backgrounder:dropped': dropped } : {}),
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items: notes.map((note) => itemOf(note, reading)) },
  };
}

/** The article under names that the context knows: what it does not know, other tools would lose. */
const subjectOf = ({ url, title, date }: Subject): object => ({
  id: url,
  ...(title === undefined ? {} : { 'dc:title': title }),
  ...(date === undefined ? {} : { 'dcterms:issued': date }),
});

function itemOf(note: Note, { article, lang }: TeacherReading): object {
  const motivation = MOTIVATION[note.type];
  const body = (value: string, purpose: string, role?: 'more' | 'answer') => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language: role === 'answer' ? lang : (note.lang ?? lang),
    purpose,
    ...(role ? { 'backgrounder:role': role } : {}),
  });
  return {
    id: note.id,
    type: 'Annotation',
    motivation,
    created: note.created,
    modified: note.modified,
    body: [
      body(note.text, motivation),
      ...(note.more === undefined ? [] : [body(note.more, 'describing', 'more')]),
      ...(note.answer === undefined ? [] : [body(note.answer, 'replying', 'answer')]),
    ],
    target: { source: article.url, ...(note.quote ? { selector: selectorsOf(note.quote) } : {}) },
    ...(note.title === undefined ? {} : { 'backgrounder:title': note.title }),
    ...(note.entity === undefined ? {} : { 'backgrounder:entity': note.entity }),
    ...(note.kind === undefined ? {} : { 'backgrounder:kind': note.kind }),
    ...(note.tryFirst ? { 'backgrounder:tryFirst': true } : {}),
    ...(note.blank === undefined ? {} : { 'backgrounder:blank': note.blank }),
  };
}

function selectorsOf({ exact, prefix, suffix, start, end }: NonNullable<Note['quote']>): object[] {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return start === undefined || end === undefined ? [quote] : [quote, { type: 'TextPositionSelector', start, end }];
}
