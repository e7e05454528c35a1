import type { Annotation } from '../../core/annotation.ts';
import type { Article } from '../../core/article/types.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { placeNotes } from '../../core/notes/placed.ts';
import { proposals } from '../../core/notes/propose.ts';
import type { Beside } from './make.ts';

/** What the article proposes beside a reading, the names of what the teacher dropped from it, and what has no place in it. */
export function besideOf(annotations: readonly Annotation[], reading: TeacherReading, article: Article | undefined): Beside {
  const names = new Map(annotations.map(({ entity, name }) => [entity, name]));
  return {
    lost: new Set(article ? placeNotes(reading, article.text).lost.map(({ id }) => id) : []),
    proposed: proposals(annotations, reading),
    dropped: reading.dropped.map((entity) => ({ entity, name: names.get(entity) ?? entity })),
  };
}
