import type { Annotated } from '../core/annotation.ts';
import type { Look } from '../core/protocol.ts';
import type { Wish } from '../core/settings/refusal.ts';
import { sightOf } from './article/extract/sight.ts';
import type { ReadPage } from './article/stories.ts';
import { watchUnseen } from './article/unseen.ts';
import { isOurCard } from './card/host.ts';
import { idle, watchChanges } from './detect/watch.ts';
import type { Shown } from './shown.ts';

/** One reading of the page, which a later look at its text brings up to date; its signal ends it. */
export interface Run extends ReadPage, Annotated {
  look: Look;
  /** Why it is read, where she did not ask for it. */
  unasked: Wish;
  signal: AbortSignal;
  shown: Shown;
  /** Reads again when text that was left out comes to be shown. */
  follow: (unseen: readonly Element[]) => void;
  /** Node that holds the whole text: changes elsewhere do not concern us. */
  ground: Node;
}

/**
 * Follows the page as long as the run lasts.
 * @param again called when the page says or shows something else: it must be read again
 */
export function watchRun(begun: Omit<Run, 'follow'>, again: () => void): Run {
  const { pieces, unseen, shown, signal } = begun;
  const soon = () => idle(again);
  const run = Object.assign(begun, { follow: watchUnseen(sightOf(document), soon, signal) });
  run.follow(unseen);
  watchChanges({ concerns: (change) => concerns(run.ground, change), moved: () => shown.prune(), changed: again, signal });
  // What the page threw away while it was being read was not watched yet.
  if (!pieces.every(({ node }) => node.isConnected)) soon();
  return run;
}

function concerns(ground: Node, change: MutationRecord): boolean {
  if (isOurCard(change)) return false;
  // A ground that the page threw away is in none of the nodes that changed: that concerns us most.
  return !ground.isConnected || change.target.contains(ground) || ground.contains(change.target);
}
