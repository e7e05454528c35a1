import type { PageStatus } from '../../core/protocol.ts';

/** What the panel has open: the list of readings, or one that is made or studied. */
export type Mode = 'list' | 'make' | 'study';

/**
 * What the panel's part for lessons does when its page tells how it stands: puts its reading into the page again, takes up what is
 * in the page, or leaves all as it is.
 * @param same the tab shows the same address as before
 * @param open what the panel has open, and its reading
 */
export function stepFor(
  before: PageStatus | undefined,
  next: PageStatus | undefined,
  same: boolean,
  open: { mode: Mode; id: string | undefined },
): 'put in' | 'take up' | 'stay' {
  const mine = open.mode !== 'list' && same;
  // The page was loaded anew under what is made or read here: it goes on. Nothing is drawn again, so that no half-written word is lost.
  if (mine && next?.state === 'read' && !next.lesson) return 'put in';
  const settled = next?.state !== before?.state || !same;
  if (settled) return mine ? 'stay' : 'take up';
  const moved = next?.lesson?.id !== before?.lesson?.id || next?.lesson?.as !== before?.lesson?.as;
  const here = next?.lesson?.id === open.id && (next?.lesson?.as ?? 'list') === open.mode;
  return moved && next?.lesson && !here ? 'take up' : 'stay';
}
