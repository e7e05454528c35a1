import type { TeacherReading } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';

export interface ListActions {
  read(reading: TeacherReading): void;
  edit(reading: TeacherReading): void;
  copy(reading: TeacherReading): void;
  save(reading: TeacherReading): void;
  forget(reading: TeacherReading): void;
}

/** The readings of this article, and folded away those of others. */
export function readingList(here: readonly TeacherReading[], elsewhere: readonly TeacherReading[], { text }: Words, act: ListActions): HTMLElement {
  const head = (one: TeacherReading) =>
    h(
      'div',
      { class: 'grow' },
      h('b', {}, one.title),
      h('small', { class: 'soft' }, [one.author, text('reading_count', String(one.notes.length), String(one.version))].filter(Boolean).join(' · ')),
    );
  const forget = (one: TeacherReading) => button(text('reading_forget'), () => act.forget(one), 'plain');
  return h(
    'div',
    {},
    h(
      'ul',
      { class: 'notes' },
      here.map((one) =>
        h(
          'li',
          { class: 'reading' },
          head(one),
          h(
            'div',
            { class: 'bar-line' },
            button(text('reading_read'), () => act.read(one), 'main'),
            button(text('reading_edit'), () => act.edit(one)),
            button(text('reading_copy'), () => act.copy(one)),
            forget(one),
          ),
        ),
      ),
    ),
    elsewhere.length > 0 &&
      h(
        'details',
        { class: 'elsewhere' },
        h('summary', {}, text('reading_others', String(elsewhere.length))),
        h(
          'ul',
          { class: 'notes' },
          elsewhere.map((one) =>
            h(
              'li',
              { class: 'reading' },
              head(one),
              h('a', { href: one.article.url, target: '_blank', rel: 'noreferrer' }, one.article.title ?? one.article.url),
              h(
                'div',
                { class: 'bar-line' },
                button(text('reading_save'), () => act.save(one)),
                forget(one),
              ),
            ),
          ),
        ),
      ),
  );
}
