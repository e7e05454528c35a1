import { MARK_STYLES, type Settings, STARTS, THEMES } from '../../core/settings/settings.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { segments } from '../shared/controls.ts';

/** Rows whose text has not the name of the setting. */
const FIELDS: Readonly<Record<string, string>> = { options_mark: 'markStyle', options_delay: 'openDelay' };

type Set = (change: Partial<Settings>) => void;

/** How names are marked and cards open. */
export function manners(settings: Settings, { text }: Words, set: Set): HTMLElement[] {
  const row = (key: string, control: HTMLElement, why?: string) =>
    h(
      'div',
      { class: 'row', 'data-setting': FIELDS[key] ?? key.replace('options_', '') },
      h('div', { class: 'grow' }, h('span', {}, text(key)), why !== undefined && h('p', { class: 'soft' }, text(why))),
      control,
    );
  const choice = <T extends string>(field: string, values: readonly T[], now: T, choose: (value: T) => void) =>
    segments(
      text(`options_${field}`),
      values.map((value) => ({ value, text: text(`${field}_${value}`) })),
      now,
      choose,
    );
  const box = (field: 'headlines' | 'links') =>
    h('input', {
      type: 'checkbox',
      checked: settings[field],
      'aria-label': text(`options_${field}`),
      'data-key': field,
      onchange: (event) => set({ [field]: (event.target as HTMLInputElement).checked }),
    });
  return [
    h('h2', {}, text('options_manners')),
    row(
      'options_start',
      choice('start', STARTS, settings.start, (start) => set({ start })),
      'options_start_why',
    ),
    row(
      'options_familiarity',
      choice('familiarity', ['1', '2', '3', '4', '5'], String(settings.familiarity), (value) => set({ familiarity: Number(value) })),
      'options_familiarity_why',
    ),
    row(
      'options_mark',
      choice('mark', MARK_STYLES, settings.markStyle, (markStyle) => set({ markStyle })),
    ),
    row('options_headlines', box('headlines')),
    row(
      'options_theme',
      choice('theme', THEMES, settings.theme, (theme) => set({ theme })),
    ),
    row(
      'options_delay',
      choice('delay', ['150', '400', '800'], String(settings.openDelay), (value) => set({ openDelay: Number(value) })),
    ),
    row('options_links', box('links'), 'options_links_why'),
  ];
}
