import { chromePolicy, EXAMPLE, FIREFOX_ID, firefoxPolicy } from '../../core/managed/example.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';

/** What the sheet says of this very copy of the extension. */
export interface SheetFacts {
  id: string;
  version: string;
  browser: 'chrome' | 'firefox';
  permissions: readonly string[];
}

const KEYS = ['settings', 'locked', 'linksOut', 'allowedSites', 'blockedSites', 'packs', 'readings', 'hide'] as const;
/** `linksOut` as interface texts have it: `links_out`. */
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Permissions as interface texts name them. */
const textKey = (permission: string) => `it_permission_${permission.includes('://') ? 'web' : snake(permission)}`;

/** The one-page sheet for the IT department. */
export function sheet({ id, version, browser, permissions }: SheetFacts, { text }: Words): HTMLElement[] {
  const rows = (pairs: readonly (readonly [HTMLElement | string, string])[]) =>
    h(
      'table',
      {},
      h(
        'tbody',
        {},
        pairs.map(([head, about]) => h('tr', {}, h('th', { scope: 'row' }, head), h('td', {}, about))),
      ),
    );
  const part = (key: string, ...children: (HTMLElement | string)[]) => h('section', {}, h('h2', {}, text(key)), children);
  const other = browser === 'chrome' ? FIREFOX_ID : text('it_id_chrome');
  const [chrome, firefox] = browser === 'chrome' ? [id, other] : [other, id];
  const code = (label: string, content: string) => h('figure', {}, h('figcaption', {}, label), h('pre', { tabindex: 0, lang: 'en' }, content));
  const example = JSON.stringify(EXAMPLE, null, 1).replace(/\[\n\s+([^\n]+)\n\s+\]/g, '[$1]');
  return [
    h(
      'header',
      {},
      h('div', {}, h('h1', {}, text('it_title')), h('p', { class: 'soft' }, text('it_version', version))),
      h(
        'span',
        { class: 'print' },
        button(text('it_print'), () => print(), 'main'),
      ),
    ),
    h('p', {}, text('it_what')),
    part(
      'it_data',
      h(
        'ul',
        {},
        ['network', 'accounts', 'stored', 'code'].map((key) => h('li', {}, text(`it_data_${key}`))),
      ),
    ),
    part('it_permissions', rows([...new Set(permissions.map(textKey))].map((key) => [text(key), text(`${key}_why`)]))),
    part('it_install', h('p', {}, text('it_install_how', chrome, firefox))),
    part('it_policy', h('p', {}, text('it_policy_how')), rows(KEYS.map((key) => [h('code', {}, key), text(`it_key_${snake(key)}`)]))),
    h(
      'section',
      { class: 'examples' },
      h('h2', {}, text('it_examples')),
      h(
        'div',
        { class: 'two' },
        code(text('it_values'), example),
        h(
          'div',
          {},
          code(text('it_example_chrome'), withHole(chromePolicy(chrome, {}))),
          code(text('it_example_firefox'), withHole(firefoxPolicy(firefox, {}))),
        ),
      ),
    ),
  ];
}

/** A policy file with the place of the values marked. */
const withHole = (policy: object): string => JSON.stringify(policy).replace('{}', '{ … }').replaceAll('":{', '": {');
