import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import type { OptionsActions } from './state.ts';

/** One file for everything, out and in. */
export function backup({ text }: Words, act: Pick<OptionsActions, 'save' | 'restore'>): HTMLElement[] {
  const said = h('p', { class: 'soft', role: 'status' });
  const file = h('input', {
    type: 'file',
    accept: '.json,application/json',
    'aria-label': text('options_restore'),
    onchange: async () => {
      const chosen = file.files?.[0];
      if (chosen) said.textContent = text(await act.restore(chosen));
      file.value = '';
    },
  });
  return [
    h('h2', {}, text('options_backup')),
    h('p', { class: 'soft' }, text('options_backup_why')),
    h('div', { class: 'row' }, button(text('options_save'), act.save), h('label', { class: 'file grow' }, h('span', {}, text('options_restore')), file)),
    said,
  ];
}
