import type { Look } from '../../core/protocol.ts';
import { type Hit, hitTest } from './hit.ts';
import { type Laid, stillLaid } from './lay.ts';
import { paintMarks } from './marks.ts';
import { paintNotes } from './notes.ts';
import type { Mark } from './ranges.ts';

/** Names and notes of one article as they lie in the page now: painted, and found by a point. */
export interface LaidMarks {
  now(): Laid;
  /** Puts these in place of those that lay there. */
  lay(next: Laid): void;
  /** Takes away those whose words are gone; false where there are none. */
  prune(): boolean;
  at(x: number, y: number): Hit | undefined;
  /** Shows one mark as the open one, or none. */
  show(mark: Mark | undefined): void;
}

/** Paints them until the signal ends it, and takes every trace away then. */
export function paintLaid(first: Laid, look: Look, signal: AbortSignal): LaidMarks {
  let laid = first;
  let hits = hitTest(laid.open);
  const names = paintMarks(laid.painted, look);
  const notes = paintNotes();
  notes.repaint(laid.notes);
  const lay = (next: Laid) => {
    laid = next;
    hits = hitTest(laid.open);
    names.repaint(laid.painted);
    notes.repaint(laid.notes);
  };
  signal.addEventListener('abort', () => {
    names.clear();
    notes.clear();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => lay(laid), { signal });
  return {
    now: () => laid,
    lay,
    prune() {
      const good = stillLaid(laid);
      if (good.names.length === laid.names.length && good.notes.length === laid.notes.length) return false;
      lay(good);
      return true;
    },
    at: (x, y) => hits.at(x, y),
    show: names.show,
  };
}
