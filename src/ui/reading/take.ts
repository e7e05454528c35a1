import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';

/** The two ways a file comes into the panel: chosen, or dropped anywhere on it. Returns what is to be shown for the first. */
export function takeFiles(page: Document, { text }: Words, take: (file: File) => void): HTMLElement {
  const file = h('input', {
    type: 'file',
    'data-key': 'file',
    accept: '.json,application/json,application/ld+json',
    'aria-label': text('reading_open'),
    onchange: () => {
      const [chosen] = file.files ?? [];
      // Emptied before it is read, so that the same file can be chosen again after a mistake in it was mended.
      if (chosen) take(chosen);
      file.value = '';
    },
  });
  // Anywhere on the panel: a browser would open a file that missed its spot in place of the panel.
  page.addEventListener('dragover', (event) => event.preventDefault());
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped) take(dropped);
  });
  return h('label', { class: 'field' }, h('span', { class: 'soft' }, text('reading_open')), file);
}
