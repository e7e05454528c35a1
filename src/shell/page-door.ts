import type { Article } from '../core/article/types.ts';
import type { EntityRef } from '../core/card/types.ts';
import type { CardContext } from '../core/engine/engine.ts';
import type { Under } from '../core/notes/under.ts';
import type { CardAnswer, Feedback, ReadAnswer } from '../core/protocol.ts';
import type { Wish } from '../core/settings/refusal.ts';
import type { Drawing } from '../page/card/door.ts';
import { isAlive } from './lifecycle.ts';
import { ask } from './messages.ts';
import { words } from './words.ts';

/** Where `card.js` leaves what it brings, for our scripts in this page only. */
const here = globalThis as { backgrounderDrawing?: Drawing };

async function drawing(): Promise<Drawing> {
  if (!here.backgrounderDrawing) await ask('drawing', null);
  if (!here.backgrounderDrawing) throw new Error('the code that draws cards did not arrive');
  return here.backgrounderDrawing;
}

/** What the page's reader asks of the world outside, by message. */
export function pageDoor() {
  return {
    read: (article: Article, wish: Wish, under?: Under): Promise<ReadAnswer> => ask('read', { article, wish, ...(under ? { under } : {}) }),
    card: (id: string, context: CardContext): Promise<CardAnswer | null> => ask('card', { id, context }),
    drawing,
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
