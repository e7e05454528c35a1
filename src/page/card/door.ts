import type { Article } from '../../core/article/types.ts';
import type { EntityRef } from '../../core/card/types.ts';
import type { CardContext } from '../../core/engine/engine.ts';
import type { Under } from '../../core/notes/under.ts';
import type { CardAnswer, Feedback, ReadAnswer } from '../../core/protocol.ts';
import type { Wish } from '../../core/settings/refusal.ts';
import type { cardView } from '../../ui/card/view.ts';
import type { Words } from '../../ui/card/words.ts';
import type { pageCard } from './card.ts';

/** The code that draws cards. It comes with the first one: most articles are left without a card. */
export interface Drawing {
  pageCard: typeof pageCard;
  cardView: typeof cardView;
}

/** All that the page's reader may ask of the world outside the page. */
export interface Door {
  read(article: Article, wish: Wish, under?: Under): Promise<ReadAnswer>;
  card(id: string, context: CardContext): Promise<CardAnswer | null>;
  drawing(): Promise<Drawing>;
  find(query: string): Promise<EntityRef[]>;
  feedback(feedback: Feedback): Promise<{ ok: boolean }>;
  /** Tells how many names are marked, for the button's badge. */
  count(names: number): void;
  /** Whether the extension is still there: an update leaves its old scripts behind. */
  alive(): boolean;
  words: Words;
}
