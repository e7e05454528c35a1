import type { Article } from '../core/article/types.ts';
import type { EntityRef } from '../core/card/types.ts';
import type { CardContext } from '../core/engine.ts';
import type { CardAnswer, Feedback, ReadAnswer } from '../core/protocol.ts';
import { isAlive } from './lifecycle.ts';
import { ask } from './messages.ts';
import { words } from './words.ts';

/** What the page's reader asks of the world outside, by message. */
export function pageDoor() {
  return {
    read: (article: Article, asked: boolean): Promise<ReadAnswer> => ask('read', { article, asked }),
    card: (id: string, context: CardContext): Promise<CardAnswer | null> => ask('card', { id, context }),
    find: (query: string): Promise<EntityRef[]> => ask('find', { query, most: 1 }),
    feedback: (feedback: Feedback): Promise<{ ok: boolean; reason?: string }> => ask('feedback', feedback),
    count: (names: number): void =>
      void ask('count', { names }).catch(() => {
        // A badge that cannot be shown is no loss.
      }),
    alive: isAlive,
    words: words(),
  };
}
