import { h } from '../card/h.ts';
import { dateText, type Words } from '../card/words.ts';
import type { OptionsState } from './state.ts';

/** Where the facts come from, how old they are, and the keys. */
export function about({ data, commands }: OptionsState, { text, locale }: Words): (HTMLElement | false)[] {
  return [
    h('h2', {}, text('options_about')),
    data !== undefined && h('p', {}, text('options_data', data.entities.toLocaleString(locale), dateText(data.asOf, locale), data.version)),
    h('p', {}, text('options_sources')),
    h('p', {}, text('options_privacy')),
    h('p', {}, h('a', { href: 'school.html', target: '_blank', 'data-key': 'school' }, text('it_link'))),
    h('h3', {}, text('options_keys')),
    h(
      'dl',
      { class: 'keys' },
      commands.map(({ description, shortcut }) =>
        h('div', {}, h('dt', {}, description), h('dd', {}, shortcut ? h('kbd', {}, shortcut) : text('options_no_key'))),
      ),
    ),
    h('p', { class: 'soft' }, text('options_keys_why')),
  ];
}
