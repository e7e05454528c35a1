import { h, refill } from './h.ts';

/** What lies folded above a card's foot: at most one thing at a time. */
export interface Drawer {
  element: HTMLElement;
  /** A key that opens the drawer on this content, and closes it again. */
  key(label: string, content: () => HTMLElement, place?: string): HTMLButtonElement;
  /** Shows something else than what a key stands for. */
  show(content: HTMLElement): void;
}

export function drawer(): Drawer {
  const element = h('div', { class: 'drawer' });
  const keys: HTMLButtonElement[] = [];
  const show = (content: HTMLElement | false) => {
    for (const key of keys) key.setAttribute('aria-expanded', 'false');
    refill(element, content);
  };
  return {
    element,
    key(label, content, place) {
      const press = () => {
        const open = key.getAttribute('aria-expanded') === 'true';
        show(!open && content());
        key.setAttribute('aria-expanded', String(!open));
      };
      const kind = place === undefined ? 'plain' : `plain ${place}`;
      const key = h('button', { type: 'button', class: kind, 'aria-expanded': 'false', onclick: press }, label);
      keys.push(key);
      return key;
    },
    show,
  };
}
