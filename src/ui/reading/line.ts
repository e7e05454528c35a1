import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { keepFocus } from '../shared/keys.ts';

/** The line that tells what came of what was done. */
export interface Line {
  element: HTMLElement;
  say(...parts: (string | Node)[]): void;
  /**
   * Waits for what the browser may refuse, and says so if it does.
   * @param again stands beside the refusal: a key that tries once more
   */
  attempt<T>(work: Promise<T>, then?: (result: T) => unknown, again?: Node): void;
}

export function line({ text }: Words): Line {
  const element = h('p', { class: 'soft', role: 'status' });
  const say = (...parts: (string | Node)[]) => keepFocus(element, () => element.replaceChildren(...parts));
  return {
    element,
    say,
    attempt(work, then, again) {
      work.then(then, (error: unknown) => {
        console.warn('Backgrounder: not saved', error);
        say(text('not_saved'), ...(again ? [' ', again] : []));
      });
    },
  };
}
