import type { Annotation } from '../annotation.ts';
import type { CardModel } from '../card/types.ts';
import { firstMentions } from '../list-text.ts';
import type { Note, TeacherReading } from './model.ts';
import { quoteOf } from './quote.ts';

/** What Backgrounder proposes for an article: each entity once, without those the teacher has decided on. */
export function proposals(annotations: readonly Annotation[], reading: TeacherReading): Annotation[] {
  const decided = new Set([...reading.dropped, ...reading.notes.flatMap(({ entity }) => (entity === undefined ? [] : [entity]))]);
  // A headline says "Kim"; the mention that would be marked is the better place for a note.
  const marked = new Map(
    annotations
      .filter((one) => one.marked)
      .map((one) => [one.entity, one] as const)
      .reverse(),
  );
  return firstMentions(annotations)
    .map((one) => marked.get(one.entity) ?? one)
    .filter(({ entity }) => !decided.has(entity));
}

/** The note that a proposal becomes when it is kept: what the card says of the day of the article, in the language of the data. */
export function noteFrom(annotation: Annotation, card: CardModel, text: string, id: string, time: string): Note {
  const line = card.then[0] ?? card.what;
  const main = card.gist ?? (line || card.lines.map(({ label, text: value }) => `${label}: ${value}`).join('; '));
  const head = card.gist !== undefined && card.then.length ? `${card.then.join('; ')}. ` : '';
  return {
    id,
    type: 'definition',
    text: `${head}${main || card.name}`,
    ...(card.more === undefined ? {} : { more: card.more }),
    // A pack is written in the language of whoever wrote it, most likely that of the reading.
    ...(card.pack === undefined ? { lang: 'en' } : {}),
    title: card.name,
    quote: quoteOf(text, annotation.start, annotation.end),
    entity: annotation.entity,
    kind: annotation.kind,
    created: time,
    modified: time,
  };
}
