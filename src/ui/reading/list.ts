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

type Titled = Pick<TeacherReading, 'id' | 'title'>;

/** The readings of this article, what cannot be read, and folded away (unless `unfolded`) those of other articles; `links` says whether addresses may lead out. */
export function readingList(
  { here, elsewhere, torn, links }: { here: readonly Found[]; elsewhere: readonly TeacherReading[]; torn: readonly TornReading[]; links: boolean },
  unfolded: boolean,
  words: Words,
  act: ListActions,
): HTMLElement {
  const { text } = words;
  const key = (label: string, does: string, { id }: Titled, press: () => void, kind?: 'main' | 'plain') => keyed(button(label, press, kind), does, id);
  const row = (one: Titled, about: string, where: HTMLElement | undefined, keys: readonly HTMLElement[]) => {
    const title = `reading-${one.id}`;
    return h(
      'li',
      { class: 'reading' },
      h('div', { class: 'grow' }, h('b', { id: title }, one.title), h('small', { class: 'soft' }, about)),
      where,
      // “Edit” says nothing of what, in a list of all that can be pressed: its group does.
      h(
        'div',
        { class: 'bar-line', role: 'group', 'aria-labelledby': title },
        keys,
        key(text('reading_forget'), 'forget', one, () => act.forget(one), 'plain'),
      ),
    );
  };
  const rowHere = ({ reading: one, lost }: Found) =>
    row(one, aboutReading({ reading: one, lost }, words), undefined, [
      key(text('reading_read'), 'read', one, () => act.read(one), 'main'),
      key(text('reading_edit'), 'edit', one, () => act.edit(one)),
      key(text('reading_copy'), 'copy', one, () => act.copy(one)),
    ]);
  const rowTorn = (one: TornReading) => row(one, text('reading_torn'), undefined, [key(text('reading_save'), 'save', one, () => act.saveTorn(one))]);
  const rowElsewhere = (one: TeacherReading) => {
    const { url, title = url } = one.article;
    const where = links ? linkOut(url, title) : h('span', { class: 'soft' }, title);
    return row(one, aboutReading({ reading: one, lost: 0 }, words), where, [key(text('reading_save'), 'save', one, () => act.save(one))]);
  };
  return h(
    'div',
    {},
    h('ul', { class: 'notes' }, here.map(rowHere), torn.map(rowTorn)),
    elsewhere.length > 0 &&
      h(
        'details',
        { class: 'elsewhere', open: unfolded },
        h('summary', {}, text('reading_others', String(elsewhere.length))),
        h('ul', { class: 'notes' }, elsewhere.map(rowElsewhere)),
      ),
  );
}
