import type { Annotation } from '../../core/annotation.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { proposals } from '../../core/notes/propose.ts';
import type { Beside } from './make.ts';

/** What the article proposes beside a reading, and the names of what the teacher dropped from it. */
export function besideOf(annotations: readonly Annotation[], reading: TeacherReading): Beside {
  const names = new Map(annotations.map(({ entity, name }) => [entity, name]));
  return {
    proposed: proposals(annotations, reading),
    dropped: reading.dropped.map((entity) => ({ entity, name: names.get(entity) ?? entity })),
  };
}
