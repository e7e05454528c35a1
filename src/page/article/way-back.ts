import type { Piece } from './article.ts';

/** The way back to where she was reading before she was taken to a name. */
export interface WayBack {
  /** Takes her away by `go`, which scrolls at once. Taken on from there, she still goes back to where she was reading. */
  taken<T>(pieces: readonly Piece[], go: () => T): T;
  /** Whether there is a place to go back to. */
  away(): boolean;
  /** False where it is no longer in the page. */
  back(): boolean;
}

/** The first text in view and its top, in CSS pixels from the window's: pages grow while they load, so that a scroll position alone tells no place. */
interface Spot {
  node: Text;
  top: number;
}

export function wayBack(): WayBack {
  let left: Spot | undefined;
  let reached: Spot | undefined;
  return {
    taken(pieces, go) {
      const here = spotOf(pieces);
      if (!(left && isNear(reached, here))) left = here;
      const answer = go();
      reached = spotOf(pieces);
      if (isNear(left, reached, 1)) left = undefined;
      return answer;
    },
    away: () => left?.node.isConnected === true,
    back() {
      const spot = left;
      left = undefined;
      if (!spot?.node.isConnected) return false;
      spot.node.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: boxOf(spot.node).top - spot.top, behavior: 'instant' });
      return true;
    },
  };
}

const boxOf = (node: Text): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
};

function spotOf(pieces: readonly Piece[]): Spot | undefined {
  for (const { node } of pieces) {
    const box = boxOf(node);
    if (box.bottom > 0 && box.height > 0) return { node, top: box.top };
  }
  return undefined;
}

/** The same text within so many pixels of the same height. */
const isNear = (one: Spot | undefined, other: Spot | undefined, pixels = innerHeight / 2) =>
  one !== undefined && one.node === other?.node && Math.abs(one.top - other.top) < pixels;
