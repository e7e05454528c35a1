import type { Annotation } from '../../core/annotation.ts';
import type { Said } from '../../core/settings/feedback.ts';
import { refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';

/** Keeps what the reader says of a name of the article; false where it cannot be kept. */
export type Say = (annotation: Annotation, said: Said) => Promise<boolean>;

/** What the reader says of the names in the list; what came of it is told in `line`, below the list. */
export function judging({ text }: Words, keep: Say, line: HTMLElement): { say: Say; forget(annotation: Annotation): Promise<void> } {
  /** A wrong match leaves the list, and its card with it: what takes it back is told here. */
  const say: Say = async (annotation, judged) => {
    const kept = await keep(annotation, judged);
    if (!kept || judged.what === 'known') return kept;
    const undo = button(
      text('undo'),
      async () => {
        line.textContent = text((await keep(annotation, { ...judged, undo: true })) ? 'card_undone' : 'not_saved');
      },
      'plain',
    );
    if (judged.undo) refill(line);
    else refill(line, text('card_wrong_done'), ' ', undo);
    return kept;
  };
  return {
    say,
    /** A name that she said she knows is marked again. */
    async forget(annotation) {
      const kept = await say(annotation, { what: 'known', scope: 'page', undo: true });
      line.textContent = text(kept ? 'panel_marked_again' : 'not_saved', annotation.name);
    },
  };
}
