import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';

/** The ready readings that ship with the extension, by the names of their files. */
export const SAMPLE_NAMES = ['2023-ukraine-north-korea', '2016-middle-east'] as const;

const STEPS = ['find', 'choose', 'add', 'ask', 'try', 'level', 'preview', 'hand_out'] as const;
/** Sections of the second page, with their items. */
const PARTS = {
  lesson: ['before', 'while', 'after', 'themselves'],
  students: ['open', 'look', 'moved', 'answers', 'cards'],
  without: ['file', 'print', 'large'],
  rights: ['text', 'pack', 'data', 'check'],
  cannot: ['link', 'frames', 'pdf'],
} as const;

/** The teacher's guide: how a reading is made, and what a class does with it. Two printed pages. */
export function guide({ text }: Words, act: { print(): void }): HTMLElement[] {
  const item = (key: string) => h('li', {}, h('b', {}, text(`guide_${key}`)), ' ', text(`guide_${key}_how`));
  const part = (name: keyof typeof PARTS) =>
    h(
      'section',
      {},
      h('h2', {}, text(`guide_${name}`)),
      h(
        'ul',
        {},
        PARTS[name].map((key) => h('li', {}, text(`guide_${name}_${key}`))),
      ),
    );
  const sample = (name: (typeof SAMPLE_NAMES)[number], i: number) =>
    h(
      'li',
      {},
      h('b', {}, text(`guide_sample_${i + 1}`)),
      ' ',
      text(`guide_sample_${i + 1}_what`),
      h(
        'span',
        { class: 'ways' },
        h('a', { href: `handout.html?sample=${name}` }, text('guide_sample_handout')),
        h('a', { href: `readings/${name}.reading.json`, download: `${name}.reading.json` }, text('guide_sample_save')),
      ),
    );
  return [
    h(
      'header',
      {},
      h('div', {}, h('h1', {}, text('guide_title')), h('p', { class: 'lead' }, text('guide_lead'))),
      h('span', { class: 'screen' }, button(text('sheet_print'), act.print, 'main')),
    ),
    h('section', {}, h('h2', {}, text('guide_make')), h('ol', { class: 'steps' }, STEPS.map(item))),
    h('section', {}, h('h2', {}, text('guide_samples')), h('p', {}, text('guide_samples_why')), h('ul', {}, SAMPLE_NAMES.map(sample))),
    h('div', { class: 'second' }, part('lesson'), part('students'), part('without'), part('rights'), part('cannot')),
  ];
}
