import { NOTE_TYPES, type NoteType } from '../../core/notes/model.ts';
import { h } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { keyed } from '../shared/keys.ts';

export interface DeskActions {
  undo(): void;
  preview(): void;
  save(): void;
  add(type: NoteType): void;
}

/** The keys that stay in view while a reading is made. */
export function desk({ text }: Words, { undo, preview, save, add }: DeskActions): { element: HTMLElement; update(undoable: boolean): void } {
  const back = keyed(button(text('reading_undo'), undo), 'undo');
  const element = h(
    'div',
    { class: 'desk bar-line' },
    back,
    keyed(button(text('reading_preview'), preview), 'preview'),
    keyed(button(text('reading_save'), save, 'main'), 'save'),
    h('span', { class: 'soft' }, text('reading_add')),
    NOTE_TYPES.map((type) =>
      keyed(
        button(text(`reading_type_${type}`), () => add(type)),
        'add',
        type,
      ),
    ),
  );
  return {
    element,
    update(undoable) {
      // Never quite disabled: the press that ends the writing in a field may be the one that takes it back, and the focus may be here.
      back.setAttribute('aria-disabled', String(!undoable));
    },
  };
}
