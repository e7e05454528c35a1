/** A link as events see it: tokens and every entity that it may stand for (the country of a capital or a demonym). */
export interface Anchor {
  from: number;
  to: number;
  /** An ordinary phrase in any case, no name. */
  ordinary: boolean;
  entities: ReadonlySet<number>;
}

/** Whether a link is one of those who may play a part of an event. */
export const plays = (anchor: Anchor, group: readonly number[]): boolean => group.some((id) => anchor.entities.has(id));
