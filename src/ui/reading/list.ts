import type { TeacherReading, TornReading } from '../../core/notes/model.ts';
import type { Found } from '../../core/notes/placed.ts';
import { h } from '../card/h.ts';
import { linkOut } from '../card/sources.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { keyed } from '../shared/keys.ts';
import { aboutReading } from './offer.ts';

export interface ListActions {
  read(reading: TeacherReading): void;
  edit(reading: TeacherReading): void;
  copy(reading: TeacherReading): void;
  save(reading: TeacherReading): void;
  saveTorn(torn: TornReading): void;
  forget(reading: Pick<TeacherReading, 'id' | 'title'>): void;
}

/** The readings of this article, what cannot be read, and folded away (unless `unfolded`) those of other articles; `links` says whether addresses may lead out. */
export function readingList(
  { here, elsewhere, torn, links }: { here: readonly Found[]; elsewhere: readonly TeacherReading[]; torn: readonly TornReading[]; links: boolean },
  unfolded: boolean,
  words: Words,
  act: ListActions,
): HTMLElement {
  const { text } = words;
  const titleOf = ({ id }: { id: string }) => `reading-${id}`;
  const head = (one: TeacherReading, lost = 0) =>
    h('div', { class: 'grow' }, h('b', { id: titleOf(one) }, one.title), h('small', { class: 'soft' }, aboutReading({ reading: one, lost }, words)));
  const forget = (one: Pick<TeacherReading, 'id' | 'title'>) =>
    keyed(
      button(text('reading_forget'), () => act.forget(one), 'plain'),
      'forget',
      one.id,
    );
  /** “Edit” says nothing of what, in a list of all that can be pressed: its group does. */
  const keysOf = (one: { id: string }) => ({ class: 'bar-line', role: 'group', 'aria-labelledby': titleOf(one) });
  return h(
    'div',
    {},
    h(
      'ul',
      { class: 'notes' },
      here.map(({ reading: one, lost }) =>
        h(
          'li',
          { class: 'reading' },
          head(one, lost),
          h(
            'div',
            keysOf(one),
            keyed(
              button(text('reading_read'), () => act.read(one), 'main'),
              'read',
              one.id,
            ),
            keyed(
              button(text('reading_edit'), () => act.edit(one)),
              'edit',
              one.id,
            ),
            keyed(
              button(text('reading_copy'), () => act.copy(one)),
              'copy',
              one.id,
            ),
            forget(one),
          ),
        ),
      ),
      torn.map((one) =>
        h(
          'li',
          { class: 'reading' },
          h('div', { class: 'grow' }, h('b', { id: titleOf(one) }, one.title), h('small', { class: 'soft' }, text('reading_torn'))),
          h(
            'div',
            keysOf(one),
            keyed(
              button(text('reading_save'), () => act.saveTorn(one)),
              'save',
              one.id,
            ),
            forget(one),
          ),
        ),
      ),
    ),
    elsewhere.length > 0 &&
      h(
        'details',
        { class: 'elsewhere', open: unfolded },
        h('summary', {}, text('reading_others', String(elsewhere.length))),
        h(
          'ul',
          { class: 'notes' },
          elsewhere.map((one) =>
            h(
              'li',
              { class: 'reading' },
              head(one),
              links ? linkOut(one.article.url, one.article.title ?? one.article.url) : h('span', { class: 'soft' }, one.article.title ?? one.article.url),
              h(
                'div',
                keysOf(one),
                keyed(
                  button(text('reading_save'), () => act.save(one)),
                  'save',
                  one.id,
                ),
                forget(one),
              ),
            ),
          ),
        ),
      ),
  );
}
