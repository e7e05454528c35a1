import type { NotesCard } from '../../core/notes/on-page.ts';
import type { CardAnswer, CardContent } from '../../core/protocol.ts';
import type { Said } from '../../core/settings/feedback.ts';
import { drawCard } from './card.ts';
import { h, refill } from './h.ts';
import { drawNotes, notesAloud } from './notes.ts';
import type { Words } from './words.ts';

export interface ViewOptions {
  words: Words;
  links: boolean;
  /** Loads a related card. */
  load: (id: string) => Promise<CardAnswer | undefined>;
  /** What the reader says about the first card of the stack. */
  say?: ((said: Said) => Promise<boolean>) | undefined;
  /** The student asked for the hidden part of a note. */
  reveal?: ((note: string) => void) | undefined;
}

/** A place where cards are shown one at a time, related ones on top of the one before, with a way back. */
export interface CardView {
  element: HTMLElement;
  /** Returns the one line that tells it to who cannot see it. */
  show(content: CardContent, mention?: string): string;
  /** One sentence in the card's place. */
  notice(sentence: string): void;
}

/** Makes a card view; the page's card, the panel and the options page show cards through it. */
export function cardView(options: ViewOptions): CardView {
  const element = h('div', { class: 'view' });
  let stack: CardContent[] = [];
  let mention: string | undefined;
  // A late answer is dropped unless it still belongs to what is shown.
  let turn = 0;

  const draw = (focus: boolean) => {
    const [top, before] = [stack.at(-1), stack.at(-2)];
    if (!top) return;
    const first = stack.length === 1;
    const card =
      'notes' in top
        ? drawNotes(top, options.words, { open, reveal: (id) => reveal(top, id) })
        : drawCard(top, options.words, {
            open,
            back: before && { name: headOf(before), go: back },
            links: options.links,
            ...(first ? { say: options.say, mention } : {}),
          });
    refill(element, card);
    if (focus) card.querySelector<HTMLElement>('.back, .scroll')?.focus();
  };
  const open = async (id: string) => {
    const mine = ++turn;
    const answer = await options.load(id);
    if (mine !== turn || !answer) return;
    stack.push(answer);
    draw(true);
  };
  const reveal = (card: NotesCard, id: string) => {
    const notes = card.notes.map(({ hidden, ...note }) => (hidden && note.id !== id ? { ...note, hidden } : note));
    stack[stack.length - 1] = { ...card, notes };
    options.reveal?.(id);
    draw(true);
  };
  const back = () => {
    turn++;
    stack.pop();
    draw(true);
  };
  return {
    element,
    show(content, said) {
      turn++;
      stack = [content];
      mention = said;
      draw(false);
      return 'notes' in content ? notesAloud(content, options.words) : [content.model.name, content.model.then[0] ?? content.model.what].join(': ');
    },
    notice(sentence) {
      turn++;
      stack = [];
      refill(element, h('article', { class: 'card' }, h('p', { class: 'gist notice', role: 'status' }, sentence)));
    },
  };
}

const headOf = (content: CardContent): string => ('notes' in content ? (content.notes[0]?.head ?? content.title) : content.model.name);
