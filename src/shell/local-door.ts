import type { Door, Drawing } from '../page/card/door.ts';
import { readArticle } from './background/read.ts';
import { cardFor } from './cards.ts';
import { engine } from './engine.ts';
import { words } from './words.ts';

/** A door for our own pages: the same engine, asked directly; what is said in a card is not kept. */
export function localDoor(drawing: Drawing): Door {
  return {
    read: (article) => readArticle(article, 'asked', 'about:welcome'),
    card: cardFor,
    drawing: () => Promise.resolve(drawing),
    find: async (query) => (await engine()).find(query, 1),
    feedback: async () => ({ ok: true }),
    count: () => {},
    alive: () => true,
    words: words(),
  };
}
