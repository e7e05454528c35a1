import type { ShownFile } from '../../core/notes/shown-file.ts';
import { h } from '../card/h.ts';
import { linkOut } from '../card/sources.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { aboutReading } from './offer.ts';
import { refusal } from './refusal.ts';

/** A reading's file that the tab shows: a key that keeps it, then the way to its article; or why it cannot be taken. */
export function offerFile(file: ShownFile, links: boolean, words: Words, keep: () => void): HTMLElement {
  const { text } = words;
  if (!file.reading) return h('section', { class: 'offered' }, refusal(file.name, file.problems.slice(0, 5), words));
  const { reading, kept } = file;
  const { url, title } = reading.article;
  return h(
    'section',
    { class: 'offered', 'data-part': 'panel-lesson', 'aria-label': text('file_shown') },
    h('p', { class: 'soft' }, text(kept ? 'file_kept' : 'file_shown')),
    h(
      'div',
      { class: 'bar-line' },
      h('div', { class: 'grow' }, h('b', {}, reading.title), h('small', { class: 'soft' }, aboutReading({ reading, lost: 0 }, words))),
      !kept && button(text('file_keep'), keep, 'main'),
    ),
    kept && h('p', {}, links ? linkOut(url, title ?? url) : (title ?? url)),
  );
}
