import { LIST_FORMATS, type ListFormat } from '../../core/list-text.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';

/** Gives the list away as text: true where that was done. */
export type GiveList = (format: ListFormat, how: 'copy' | 'save') => Promise<boolean>;

/** The keys that copy and save the list; `tell` is called with what came of it. */
export function listTools({ text }: Words, list: GiveList, tell: (news: string) => void): HTMLElement {
  const format = h(
    'select',
    { 'aria-label': text('panel_format') },
    LIST_FORMATS.map((value) => h('option', { value }, text(`panel_format_${value}`))),
  );
  const give = async (how: 'copy' | 'save') => {
    tell(text((await list(format.value as ListFormat, how)) ? `panel_done_${how}` : 'panel_not_done'));
  };
  return h(
    'footer',
    { class: 'row tools', 'data-part': 'panel-tools' },
    format,
    button(text('panel_copy'), () => void give('copy')),
    button(text('panel_save'), () => void give('save')),
  );
}
