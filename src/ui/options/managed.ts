import { lockedBy } from '../../core/managed/apply.ts';
import type { Managed } from '../../core/managed/read.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';

/** What the school has set, what is locked, and what of the policy is not used; nothing where there is no policy. */
export function managedBySchool(managed: Managed, { text }: Words): HTMLElement | false {
  const { settings, packs, readings, hide, allowedSites, blockedSites, ignored } = managed;
  const names = (fields: Iterable<string>) => [...fields].map((field) => text(SETTING_TEXTS[field] ?? field)).join(', ');
  const row = (key: string, value: string | undefined) => (value ? [h('div', {}, h('dt', {}, text(key)), h('dd', {}, value))] : []);
  const count = (all: readonly unknown[] | undefined) => (all?.length ? String(all.length) : undefined);
  const locked = lockedBy(managed);
  const rows = [
    ...row('managed_rows_locked', names(locked)),
    ...row('managed_rows_set', names(Object.keys(settings ?? {}).filter((field) => !locked.has(field as never)))),
    ...row('managed_rows_allowed', allowedSites && (allowedSites.join(', ') || '–')),
    ...row('managed_rows_blocked', blockedSites?.join(', ')),
    ...row('managed_rows_packs', count(packs)),
    ...row('managed_rows_readings', count(readings)),
    ...row('managed_rows_hidden', count(hide)),
  ];
  if (!rows.length && !ignored.length) return false;
  return h(
    'section',
    { id: 'managed' },
    h('h2', {}, text('managed_title')),
    h('p', { class: 'soft' }, text('managed_why')),
    h('dl', { class: 'keys managed' }, rows),
    ignored.length > 0 && h('p', { class: 'problem' }, text('managed_ignored')),
    ignored.length > 0 &&
      h(
        'ul',
        { class: 'faults', lang: 'en' },
        ignored.map(({ place, reason }) => h('li', {}, h('b', {}, place), ` ${reason}`)),
      ),
  );
}

/** Settings by the texts that their controls have. */
const SETTING_TEXTS: Readonly<Record<string, string>> = {
  on: 'popup_switch',
  start: 'options_start',
  density: 'managed_density',
  repeat: 'managed_repeat',
  familiarity: 'options_familiarity',
  markStyle: 'options_mark',
  headlines: 'options_headlines',
  theme: 'options_theme',
  openDelay: 'options_delay',
  links: 'options_links',
  kinds: 'popup_kinds',
  sites: 'options_sites',
};
