import type { Look } from '../../core/protocol.ts';
import type { ViewOptions } from '../../ui/card/view.ts';
import type { PageCard } from './card.ts';
import type { Door } from './door.ts';

/** The page's card, made when it is first wanted. */
export interface LazyCard {
  /** Undefined where it cannot be drawn, or the reading has ended. */
  need(): Promise<PageCard | undefined>;
  /** The card, if it has been made. */
  now(): PageCard | undefined;
}

/** The code that draws comes with the first card: most articles are left without one. A failure is tried again at the next wish. */
export function lazyCard(door: Door, look: Look, view: Pick<ViewOptions, 'load' | 'say' | 'reveal'>, closed: () => void, signal: AbortSignal): LazyCard {
  let card: PageCard | undefined;
  let making: Promise<PageCard | undefined> | undefined;
  const make = async (): Promise<PageCard | undefined> => {
    const { pageCard, cardView } = await door.drawing();
    if (signal.aborted) return undefined;
    card = pageCard(cardView({ ...view, words: door.words, links: look.links }), look.theme, closed, signal);
    return card;
  };
  return {
    need() {
      making ??= make().catch((error: unknown) => {
        console.warn('Backgrounder: no card can be drawn', error);
        making = undefined;
        return undefined;
      });
      return making;
    },
    now: () => card,
  };
}
