import type { Under } from '../core/notes/under.ts';
import type { ReadAnswer } from '../core/protocol.ts';
import type { Wish } from '../core/settings/refusal.ts';
import { askStories, type ReadPage } from './article/stories.ts';
import { type Asked, stillHolds } from './asked.ts';
import type { Door } from './card/door.ts';

/** For what reason this page is to be read. */
export interface Wishes {
  take(wish: Wish): void;
  /** She no longer asks for it: it was switched off, or another page has taken its place. */
  drop(): void;
  asked(): boolean;
  /** Why a page is read that she does not ask for; undefined: neither that nor asked for. */
  unasked(isArticle: boolean): Wish | undefined;
  /** Asks the background to read. @param unasked see above */
  ask(page: ReadPage, unasked: Wish): Promise<ReadAnswer>;
}

/** @param under what a teacher's reading in the page wishes of the reading now */
export function wishesHere(door: Door, under: () => Under | undefined): Wishes {
  let asked: Asked | undefined;
  let always = false;
  return {
    take(wish) {
      if (wish === 'asked') asked = {};
      always ||= wish === 'always';
    },
    drop() {
      asked = undefined;
    },
    asked: () => asked !== undefined,
    unasked: (isArticle) => (isArticle ? 'auto' : asked || always ? 'always' : undefined),
    async ask(page, unasked) {
      const mine = asked;
      const answer = await askStories(page, (article) => door.read(article, mine ? 'asked' : unasked, under()));
      if (!answer.ok || !mine || stillHolds(mine, answer.off)) return answer;
      if (asked === mine) asked = undefined;
      return { ok: false, reason: 'reason_off' };
    },
  };
}
