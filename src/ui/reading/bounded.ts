import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';

/** Gives a field its bound. Browsers cut what is too long without a word; the line that it gives back says so while the field is full. */
export function bounded(box: HTMLInputElement | HTMLTextAreaElement, most: number, { text, locale }: Words): HTMLElement {
  box.maxLength = most;
  const line = h('span', { class: 'soft full', role: 'status' });
  box.addEventListener('input', () => {
    line.textContent = box.value.length < most ? '' : text('field_full', most.toLocaleString(locale));
  });
  return line;
}
