import type { Annotation } from '../../core/annotation.ts';
import type { CardAnswer } from '../../core/protocol.ts';
import type { Door } from './door.ts';

export interface Cards {
  /** The card of an entity as of a day, with the other readings of its name; undefined where there is none or it cannot be had now. Asked for once. */
  load(id: string, day: string | undefined, alternatives?: readonly string[]): Promise<CardAnswer | undefined>;
  /** Other annotations, or other data: everything is asked for anew. */
  renew(annotations: readonly Annotation[]): void;
}

/** The cards of one article, kept while it is read: the pointer comes back to names. */
export function cardsOf(door: Pick<Door, 'card'>, first: readonly Annotation[]): Cards {
  let annotations = first;
  let kept = new Map<string, Promise<CardAnswer | undefined>>();
  return {
    load(id, day, alternatives = []) {
      const key = [id, day, ...alternatives].join(' ');
      const known = kept.get(key);
      if (known) return known;
      const mine = kept;
      const entities = [...new Set(annotations.map(({ entity }) => entity))];
      const asked = door.card(id, { entities, alternatives, ...(day === undefined ? {} : { date: day }) }).then(
        (answer) => answer ?? undefined,
        () => {
          // The background may have been stopped just then: the next wish asks again.
          mine.delete(key);
          return undefined;
        },
      );
      kept.set(key, asked);
      return asked;
    },
    renew(next) {
      annotations = next;
      kept = new Map();
    },
  };
}
