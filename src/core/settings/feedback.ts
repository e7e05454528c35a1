import type { Feedback } from '../protocol.ts';
import type { Scope } from './where.ts';

/** What the reader said about a card, and how far it reaches. Undone, a known name is marked again wherever that shows on this page. */
export type Said = { what: 'known' | 'wrong'; scope: Scope; undo: boolean };

/** What is to be kept of it: the entity of the card and, for a wrong match, the article's words that led there. */
export function feedbackOf({ entity, text = '' }: { entity: string; text?: string }, { what, ...said }: Said): Feedback {
  return what === 'known' ? { what, entity, ...said } : { what, entity, text, ...said };
}
