import type { Change } from '../../core/notes/edit.ts';
import { NOTE_LIMITS } from '../../core/notes/limits.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { segments } from '../shared/controls.ts';
import { keyed } from '../shared/keys.ts';
import { bounded } from './bounded.ts';
import { field } from './field.ts';

/** How many automatic marks students see; `own` leaves it to them. */
const MARKS = ['own', 'none', 'light', 'standard', 'full'] as const;

/** What is said of a reading as a whole. */
export function readingHead(words: Words, change: (wanted: Change) => void): { parts: HTMLElement[]; update(reading: TeacherReading): void } {
  const { text } = words;
  const line = (key: 'title' | 'author', label: string) => {
    const box = keyed(h('input'), key);
    const show = field(box, (value, writing) => change({ do: 'head', change: { [key]: value }, writing }));
    return { element: h('label', { class: 'field' }, h('span', { class: 'soft' }, label), box, bounded(box, NOTE_LIMITS.title, words)), show };
  };
  const choice = <T extends string>(key: string, label: string, values: readonly T[], name: (value: T) => string, choose: (value: T) => void) => {
    const row = segments(
      label,
      values.map((value) => ({ value, text: name(value) })),
      values[0] as T,
      choose,
    );
    const inputs = [...row.querySelectorAll('input')].map((input) => keyed(input, key, input.value));
    const show = (chosen: T) => {
      for (const input of inputs) input.checked = input.value === chosen;
    };
    return { element: h('div', { class: 'row' }, h('span', { class: 'grow' }, label), row), show };
  };
  const title = line('title', text('reading_title'));
  const author = line('author', text('reading_author'));
  const length = choice(
    'length',
    text('reading_length'),
    ['plain', 'full'] as const,
    (value) => text(`reading_length_${value}`),
    (value) => change({ do: 'head', change: { length: value } }),
  );
  const marks = choice(
    'marks',
    text('reading_marks'),
    MARKS,
    (value) => text(value === 'own' || value === 'none' ? `reading_marks_${value}` : `density_${value}`),
    (value) => change({ do: 'density', density: value === 'own' ? undefined : value }),
  );
  return {
    parts: [title, author, length, marks].map(({ element }) => element),
    update(reading) {
      title.show(reading.title);
      author.show(reading.author ?? '');
      length.show(reading.length);
      marks.show(reading.density ?? 'own');
    },
  };
}
