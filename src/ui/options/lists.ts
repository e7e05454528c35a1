import type { Where } from '../../core/settings/where.ts';
import { h, refill } from '../card/h.ts';
import { dateText, type Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { keyed } from '../shared/keys.ts';
import type { OptionsActions, OptionsState } from './state.ts';

/** What the reader decided name by name and site by site; each can be taken back. Only the lists are drawn anew: a site may be half typed. */
export function own(words: Words, act: OptionsActions): { parts: HTMLElement[]; update(state: OptionsState): void } {
  const { text, locale } = words;
  const list = (key: string, none: string) => {
    const rows = h('div');
    return {
      element: h('div', { class: 'own', ...(key === 'options_sites' ? { 'data-setting': 'sites' } : {}) }, h('h3', {}, text(key)), rows),
      fill: (all: HTMLElement[]) => refill(rows, all.length ? h('ul', {}, all) : h('p', { class: 'soft' }, text(none))),
    };
  };
  const row = (key: string, what: string, soft: string, undo: () => void) =>
    h('li', {}, h('span', { class: 'grow' }, what, ' ', h('span', { class: 'soft' }, soft)), keyed(button(text('options_remove'), undo), key));
  const place = ({ url, host }: Where) => url ?? host ?? text('scope_always');
  const lists = {
    sites: list('options_sites', 'options_sites_none'),
    known: list('options_known', 'options_known_none'),
    wrong: list('options_wrong', 'options_wrong_none'),
  };
  const corrections = h('p', {}, button(text('options_corrections'), act.corrections), ' ', h('span', { class: 'soft' }, text('options_corrections_why')));
  return {
    parts: [h('h2', {}, text('options_own')), lists.sites.element, addSite(words, act), lists.known.element, lists.wrong.element, corrections],
    update({ settings: { sites, known, wrong }, names }) {
      const name = (id: string) => names.get(id) ?? id;
      lists.sites.fill(Object.entries(sites).map(([host, rule]) => row(`site:${host}`, host, text(`site_${rule}`), () => void act.site(host, undefined))));
      lists.known.fill(
        known.map((one) => row(`known:${one.entity}:${place(one)}`, name(one.entity), `${dateText(one.on, locale)} · ${place(one)}`, () => act.forget(one))),
      );
      lists.wrong.fill(
        wrong.map((one) => row(`wrong:${one.entity}:${one.text}:${place(one)}`, `“${one.text}” ≠ ${name(one.entity)}`, place(one), () => act.unreport(one))),
      );
      corrections.hidden = wrong.length === 0;
    },
  };
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
  const add = async () => {
    const site = host.value
      .trim()
      .toLowerCase()
      .replace(/^www\./, '');
    if (await act.site(site, rule.value as 'off' | 'always')) form.reset();
  };
  const form = h(
    'form',
    {
      class: 'add',
      'data-setting': 'sites',
      onsubmit: (event) => {
        event.preventDefault();
        void add();
      },
    },
    host,
    rule,
    h('button', { type: 'submit' }, text('options_add')),
  );
  return form;
}
