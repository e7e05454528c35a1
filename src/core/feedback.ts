import type { Feedback } from './protocol.ts';

/** What the reader said about a card. `scope` belongs to wrong matches. */
export type Said = { what: 'known'; undo: boolean } | { what: 'wrong'; scope: 'page' | 'site' | 'always'; undo: boolean };

/** What is to be kept of it: the entity of the card and, for a wrong match, the article's words that led there. */
export function feedbackOf({ entity, text = '' }: { entity: string; text?: string }, said: Said): Feedback {
  return said.what === 'known' ? { what: 'known', entity, undo: said.undo } : { ...said, entity, text };
}
