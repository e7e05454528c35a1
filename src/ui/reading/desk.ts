import { NOTE_TYPES, type NoteType } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';

export interface DeskActions {
  /** Missing where there is nothing to take back. */
  undo: (() => void) | undefined;
  preview(): void;
  save(): void;
  add(type: NoteType): void;
}

/** The keys that stay in view while a reading is made. */
export function desk({ text }: Words, { undo, preview, save, add }: DeskActions): HTMLElement {
  return h(
    'div',
    { class: 'desk bar-line' },
    h('button', { type: 'button', disabled: undo === undefined, onclick: () => undo?.() }, text('reading_undo')),
    button(text('reading_preview'), preview),
    button(text('reading_save'), save, 'main'),
    h('span', { class: 'soft' }, text('reading_add')),
    NOTE_TYPES.map((type) => button(text(`reading_type_${type}`), () => add(type))),
  );
}
