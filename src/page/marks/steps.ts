import { boxesOf, type Mark, rangeOf } from './ranges.ts';
import { sideOf } from './side.ts';

/** Goes from name to name, from where the reader is. */
export interface Steps {
  /** The next name (`by` 1) or the one before, among the marked ones in reading order; `at` is the id of the name she is at. */
  from(list: readonly Mark[], at: string | undefined, by: 1 | -1): Mark | undefined;
}

/**
 * Where she is: at the words she has selected since the last step (the browser's own search leaves them selected), else at the name
 * of the last step while it is in view, else at what is in view.
 */
export function steps(): Steps {
  let used: { node: Node; offset: number } | undefined;
  return {
    from(list, at, by) {
      const selected = selectedWords();
      const { startContainer: node, startOffset: offset } = selected ?? {};
      const fresh = selected && !(used?.node === node && used?.offset === offset);
      if (fresh) {
        used = { node: node as Node, offset: offset as number };
        const found = nearest(list, by, (mark) => (by > 0 ? endsAfter(mark, selected) : startsBefore(mark, selected)));
        if (found) return found;
      }
      const index = list.findIndex(({ id }) => id === at);
      const next = list[(index + by + list.length) % list.length];
      if (index >= 0 && isInView(list[index] as Mark)) return next;
      const seen = nearest(list, by, (mark) => (by > 0 ? boxesOf(mark).some(({ bottom }) => bottom > 0) : boxesOf(mark).some(({ top }) => top < innerHeight)));
      if (!seen) return list.at(by > 0 ? 0 : -1);
      // A name that cannot be brought into view must not hold the reader.
      return index >= 0 && seen === list[index] ? next : seen;
    },
  };
}

/** The first mark that fits when going forward, the last one when going back. */
const nearest = (list: readonly Mark[], by: 1 | -1, fits: (mark: Mark) => boolean) => (by > 0 ? list.find(fits) : list.findLast(fits));

/** Marks without boxes count as seen: stepping goes on from them. */
const isInView = (mark: Mark) => {
  const [box] = boxesOf(mark);
  return !box || (box.bottom > 0 && box.top < innerHeight);
};

function selectedWords(): Range | undefined {
  const selection = getSelection();
  return selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

const endsAfter = (mark: Mark, { startContainer, startOffset }: Range) => (sideOf(rangeOf(mark), startContainer, startOffset) ?? 1) <= 0;
const startsBefore = (mark: Mark, { endContainer, endOffset }: Range) => (sideOf(rangeOf(mark), endContainer, endOffset) ?? -1) >= 0;
