import type { FileProblem } from '../../core/problem.ts';
import type { PackImport } from '../../core/protocol.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { keyed } from '../shared/keys.ts';

/** A pack as the list shows it. */
export interface ShownPack {
  id: string;
  on: boolean;
  pack?: { title: string; author?: string; records: readonly unknown[] };
  problems: readonly FileProblem[];
  /** Given by the school: can be neither switched off nor removed. */
  managed?: boolean;
}

export interface PackActions {
  add(file: File): Promise<PackImport>;
  switch(id: string, on: boolean): void;
  /** Resolves to what puts it back, and tells whether it did; to nothing where it could not be removed. */
  remove(id: string): Promise<(() => Promise<boolean>) | undefined>;
  save(id: string): void;
  /** Gives a file to begin with. */
  example(): void;
}

interface RowActions extends Pick<PackActions, 'switch' | 'save'> {
  remove(id: string, title: string): void;
}

/** Problems beyond these are counted: mending the first ones often mends the others. */
const SHOWN = 30;

/** Entities of the reader's own: a file in, a list, and what was wrong with a file, place by place. */
export function packsSection(words: Words, act: PackActions): { element: HTMLElement; update(packs: readonly ShownPack[]): void } {
  const { text } = words;
  const list = h('div', { class: 'own packs' });
  const said = h('div', { 'aria-live': 'polite' });
  const take = async (chosen: File | undefined) => {
    if (chosen) refill(said, answer(chosen.name, await act.add(chosen), words));
  };
  const file: HTMLInputElement = h('input', {
    type: 'file',
    accept: '.json,.csv,.txt,application/json,text/csv',
    'aria-label': text('packs_add'),
    onchange: async () => {
      await take(file.files?.[0]);
      file.value = '';
    },
  });
  const element = h(
    'section',
    {
      id: 'packs',
      'data-part': 'options-packs',
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        void take((event as DragEvent).dataTransfer?.files[0]);
      },
    },
    h('h2', {}, text('packs_title')),
    h('p', { class: 'soft' }, text('packs_why')),
    h('div', { class: 'row' }, h('label', { class: 'file grow' }, h('span', {}, text('packs_add')), file), button(text('packs_example'), act.example)),
    said,
    list,
  );
  const remove = async (id: string, title: string) => {
    const back = await act.remove(id);
    if (!back) return;
    const again = async () => {
      if (await back()) refill(said);
    };
    const bring = keyed(button(text('reading_bring_back'), again), 'pack-back', id);
    refill(said, h('p', {}, text('reading_forgotten', title), ' ', bring));
    bring.focus();
  };
  return {
    element,
    update: (packs) =>
      refill(
        list,
        packs.length
          ? h(
              'ul',
              {},
              packs.map((one) => packRow(one, words, { ...act, remove })),
            )
          : h('p', { class: 'soft' }, text('packs_none')),
      ),
  };
}

/** A pack in the list. */
function packRow({ id, on, pack, problems, managed }: ShownPack, { text, locale }: Words, act: RowActions): HTMLElement {
  const count = pack && text('packs_count', pack.records.length.toLocaleString(locale));
  const box = h('input', { type: 'checkbox', checked: on, 'data-key': `pack-on:${id}`, onchange: () => act.switch(id, box.checked) });
  const save = button(text('packs_save'), () => act.save(id));
  const remove = button(text('options_remove'), () => act.remove(id, pack?.title ?? id));
  return h(
    'li',
    {},
    h(
      'span',
      { class: 'grow' },
      h('b', {}, pack?.title ?? id),
      ' ',
      h('span', { class: 'soft' }, [pack?.author, count].filter(Boolean).join(' · ')),
      problems.length > 0 && h('span', { class: 'problem', role: 'alert' }, text('packs_damaged', line(problems[0]))),
    ),
    managed === true
      ? h('span', { class: 'soft' }, text('managed_given'))
      : [
          pack && h('label', {}, box, ' ', text('packs_on'), h('span', { class: 'hidden' }, ` ${pack.title}`)),
          pack && keyed(save, 'pack-save', id),
          keyed(remove, 'pack', id),
        ],
  );
}

const line = (problem: FileProblem | undefined) => (problem ? `${problem.place}: ${problem.reason}` : '');

/** What came of a file. */
function answer(name: string, came: PackImport, { text, locale }: Words): HTMLElement[] {
  const lines = (problems: readonly FileProblem[]) => [
    h(
      'ol',
      { class: 'faults', lang: 'en' },
      problems.slice(0, SHOWN).map(({ place, reason }) => h('li', {}, h('b', {}, place), ` ${reason}`)),
    ),
    ...(problems.length > SHOWN ? [h('p', { class: 'soft' }, text('packs_more', String(problems.length - SHOWN)))] : []),
  ];
  if ('problems' in came) return [h('p', { class: 'problem', role: 'alert' }, text('packs_refused', name)), ...lines(came.problems)];
  const done = text('packs_added', came.title, came.entities.toLocaleString(locale), came.replacing.toLocaleString(locale));
  return [h('p', { role: 'status' }, done), ...(came.hints.length ? [h('p', { class: 'soft' }, text('packs_hints')), ...lines(came.hints)] : [])];
}
