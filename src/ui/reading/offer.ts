import type { Found } from '../../core/notes/placed.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';

/** The readings of the article at hand, each with a key that opens it; undefined where there is none. */
export function offerReadings(here: readonly Found[], words: Words, open: (found: Found) => void): HTMLElement | undefined {
  if (!here.length) return undefined;
  const { text } = words;
  return h(
    'section',
    { class: 'offered', 'data-part': 'panel-lesson', 'aria-label': text('reading_offer') },
    h('p', { class: 'soft' }, text('reading_offer')),
    here.map((found) =>
      h(
        'div',
        { class: 'bar-line' },
        h('div', { class: 'grow' }, h('b', {}, found.reading.title), h('small', { class: 'soft' }, aboutReading(found, words))),
        h(
          'button',
          {
            type: 'button',
            class: 'main',
            'data-key': `offer ${found.reading.id}`,
            'aria-label': text('reading_offer_open_this', found.reading.title),
            onclick: () => open(found),
          },
          text('reading_offer_open'),
        ),
      ),
    ),
  );
}

/** Whose it is, how many notes it has, and how many of them did not find their place: "M. Brandt · 12 notes · 1 did not find its place". */
export function aboutReading({ reading: { author, notes, version }, lost }: Found, { text }: Words): string {
  const count = (key: string, n: number) => (n === 1 ? text(`${key}_one`) : text(key, String(n)));
  return [author, count('reading_count', notes.length), lost > 0 && count('reading_count_lost', lost), version > 1 && text('reading_version', String(version))]
    .filter(Boolean)
    .join(' · ');
}
