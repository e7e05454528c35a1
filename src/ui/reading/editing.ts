import type { Annotation } from '../../core/annotation.ts';
import type { Change } from '../../core/notes/edit.ts';
import type { Note } from '../../core/notes/model.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import type { ReadingActions } from './actions.ts';

/** How notes come into a reading that is being made. */
export interface Editing {
  /** Keeps proposals of the article. */
  keep(all: readonly Annotation[]): Promise<void>;
  /** A new note on the selected words, or, asked once more, on the whole article. */
  add(type: Note['type']): Promise<void>;
  /** Gives a note that lost its place the words that are selected. */
  place(id: string): Promise<void>;
}

/** @param body where notes are drawn, to bring the focus to a new one */
export function editing(
  body: Element,
  { text }: Words,
  act: Pick<ReadingActions, 'propose' | 'fromSelection' | 'empty'>,
  changed: (wanted: Change) => Promise<void>,
  say: (...parts: (string | Node)[]) => void,
): Editing {
  const added = async (note: Note) => {
    say();
    await changed({ do: 'add', notes: [note] });
    body.querySelector<HTMLElement>(`[data-note="${CSS.escape(note.id)}"] textarea`)?.focus();
  };
  return {
    async keep(all) {
      const notes = (await Promise.all(all.map(act.propose))).filter((note) => note !== undefined);
      await changed({ do: 'add', notes });
    },
    async add(type) {
      const note = await act.fromSelection(type);
      if (note) return added(note);
      const whole = button(text('reading_add_whole'), () => void added(act.empty(type)), 'plain');
      return say(text('reading_select_first'), ' ', whole);
    },
    async place(id) {
      const quote = (await act.fromSelection('note'))?.quote;
      if (quote) await changed({ do: 'edit', id, change: { quote } });
      else say(text('reading_select_first'));
    },
  };
}
