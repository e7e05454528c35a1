import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import type { OptionsActions } from './state.ts';

/** One file for everything, out and in. */
export function backup({ text }: Words, act: Pick<OptionsActions, 'save' | 'restore'>): HTMLElement[] {
  const said = h('p', { class: 'soft', role: 'status' });
  const tell = async (work: Promise<string>) => {
    said.textContent = await work.catch((error: unknown) => {
      console.warn('Backgrounder:', error);
      return text('not_saved');
    });
  };
  const outcome = (came: Awaited<ReturnType<OptionsActions['restore']>>) => {
    if (!came) return text('options_restore_no');
    const done = text(came.stopped ? 'options_restore_stopped' : came.whole ? 'options_restore_done' : 'options_restore_part');
    return came.newer.length ? `${done} ${text('options_restore_newer', came.newer.join(', '))}` : done;
  };
  const save = () => void tell(act.save().then(() => ''));
  const file = h('input', {
    type: 'file',
    accept: '.json,application/json',
    'aria-label': text('options_restore'),
    onchange: async () => {
      const chosen = file.files?.[0];
      if (chosen) await tell(act.restore(chosen).then(outcome));
      file.value = '';
    },
  });
  return [
    h('h2', {}, text('options_backup')),
    h('p', { class: 'soft' }, text('options_backup_why')),
    h('div', { class: 'row' }, button(text('options_save'), save), h('label', { class: 'file grow' }, h('span', {}, text('options_restore')), file)),
    said,
  ];
}
