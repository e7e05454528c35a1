import type { Said } from '../../core/feedback.ts';
import type { CardAnswer } from '../../core/protocol.ts';
import { drawCard } from './card.ts';
import { h, refill } from './h.ts';
import type { Words } from './words.ts';

export interface ViewOptions {
  words: Words;
  links: boolean;
  /** Loads a related card. */
  load: (id: string) => Promise<CardAnswer | undefined>;
  /** What the reader says about the first card of the stack. */
  say?: ((said: Said) => Promise<boolean>) | undefined;
  /** Called when the content changed its size. */
  changed?: () => void;
}

/** A place where cards are shown one at a time, related ones on top of the one before, with a way back. */
export interface CardView {
  element: HTMLElement;
  show(answer: CardAnswer, mention?: string): void;
  /** One sentence in the card's place. */
  notice(sentence: string): void;
}

/** Makes a card view; the page's card, the panel and the options page show cards through it. */
export function cardView(options: ViewOptions): CardView {
  const element = h('div', { class: 'view' });
  let stack: CardAnswer[] = [];
  let mention: string | undefined;
  // A late answer is dropped unless it still belongs to what is shown.
  let turn = 0;

  const draw = (focus: boolean) => {
    const [top, before] = [stack.at(-1), stack.at(-2)];
    if (!top) return;
    const first = stack.length === 1;
    const card = drawCard(top, options.words, {
      links: options.links,
      open,
      back: before && { name: before.model.name, go: back },
      say: first ? options.say : undefined,
      mention: first ? mention : undefined,
    });
    refill(element, card);
    if (focus) card.querySelector<HTMLElement>('.back, .scroll')?.focus();
    options.changed?.();
  };
  const open = async (id: string) => {
    const mine = ++turn;
    const answer = await options.load(id);
    if (mine !== turn || !answer) return;
    stack.push(answer);
    draw(true);
  };
  const back = () => {
    turn++;
    stack.pop();
    draw(true);
  };
  return {
    element,
    show(answer, said) {
      turn++;
      stack = [answer];
      mention = said;
      draw(false);
    },
    notice(sentence) {
      turn++;
      stack = [];
      refill(element, h('article', { class: 'card' }, h('p', { class: 'gist notice', role: 'status' }, sentence)));
    },
  };
}
