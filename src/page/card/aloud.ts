import { h } from '../../ui/card/h.ts';

/** What a card says to a screen reader. */
export interface Aloud {
  element: HTMLElement;
  say(sentence: string): void;
  hush(): void;
}

/** A live region that comes with its words is not read out by some screen readers: they come when it has been in the page for a frame. */
export function aloud(): Aloud {
  const element = h('div', { class: 'said-aloud', role: 'status' });
  let saying = 0;
  const hush = () => {
    cancelAnimationFrame(saying);
    element.textContent = '';
  };
  return {
    element,
    say(sentence) {
      hush();
      saying = requestAnimationFrame(() => {
        saying = requestAnimationFrame(() => {
          element.textContent = sentence;
        });
      });
    },
    hush,
  };
}
