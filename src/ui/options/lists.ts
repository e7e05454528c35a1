import type { Where } from '../../core/settings/where.ts';
import { h } from '../card/h.ts';
import { dateText, type Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import type { OptionsActions, OptionsState } from './state.ts';

/** What the reader decided name by name and site by site; each can be taken back. */
export function own({ settings, names }: OptionsState, words: Words, act: OptionsActions): (HTMLElement | false)[] {
  const { text, locale } = words;
  const list = (key: string, none: string, rows: HTMLElement[]) =>
    h(
      'div',
      { class: 'own', ...(key === 'options_sites' ? { 'data-setting': 'sites' } : {}) },
      h('h3', {}, text(key)),
      rows.length ? h('ul', {}, rows) : h('p', { class: 'soft' }, text(none)),
    );
  const row = (what: string, soft: string, undo: () => void) =>
    h('li', {}, h('span', { class: 'grow' }, what, ' ', h('span', { class: 'soft' }, soft)), button(text('options_remove'), undo));
  const { sites, known, wrong } = settings;
  const place = ({ url, host }: Where) => url ?? host ?? text('scope_always');
  return [
    h('h2', {}, text('options_own')),
    list(
      'options_sites',
      'options_sites_none',
      Object.entries(sites).map(([host, rule]) => row(host, text(`site_${rule}`), () => act.site(host, undefined))),
    ),
    addSite(words, act),
    list(
      'options_known',
      'options_known_none',
      known.map((one) => row(names.get(one.entity) ?? one.entity, `${dateText(one.on, locale)} · ${place(one)}`, () => act.forget(one))),
    ),
    list(
      'options_wrong',
      'options_wrong_none',
      wrong.map((one) => row(`“${one.text}” ≠ ${names.get(one.entity) ?? one.entity}`, place(one), () => act.unreport(one))),
    ),
    wrong.length > 0 && h('p', {}, button(text('options_corrections'), act.corrections), ' ', h('span', { class: 'soft' }, text('options_corrections_why'))),
  ];
}

function addSite({ text }: Words, act: OptionsActions): HTMLElement {
  const host = h('input', {
    type: 'text',
    name: 'host',
    required: true,
    placeholder: 'example.org',
    'aria-label': text('options_site'),
    pattern: '[A-Za-z0-9.\\-]+\\.[A-Za-z0-9\\-]+',
  });
  const rule = h(
    'select',
    { 'aria-label': text('options_rule') },
    h('option', { value: 'off' }, text('site_off')),
    h('option', { value: 'always' }, text('site_always')),
  );
  return h(
    'form',
    {
      class: 'add',
      'data-setting': 'sites',
      onsubmit: (event) => {
        event.preventDefault();
        act.site(
          host.value
            .trim()
            .toLowerCase()
            .replace(/^www\./, ''),
          rule.value as 'off' | 'always',
        );
      },
    },
    host,
    rule,
    h('button', { type: 'submit' }, text('options_add')),
  );
}
