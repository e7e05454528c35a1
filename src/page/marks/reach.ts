import { above } from '../article/extract/above.ts';
import { sightOf } from '../article/extract/sight.ts';
import { HOST } from '../card/host.ts';
import { boxesOf, type Mark } from './ranges.ts';

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;
interface Around {
  element: Element;
  box: DOMRect;
  /** `overflow` of both axes. */
  x: string;
  y: string;
}

/** Whether a mark can come to be seen: what the page has folded away cannot, as unfolding it would change the page. Good for one moment of the page. */
export function inReach(): (mark: Mark) => boolean {
  const [sight, isOut] = [sightOf(document), outOfReach()];
  return (mark) => mark.segments.every(({ node }) => sight(above(node) ?? document.documentElement)) && !isOut(mark);
}

/** Whether no scrolling of a reader's could bring a mark into view, as in an article that waits to be unfolded. */
function outOfReach(): (mark: Mark) => boolean {
  const known = new Map<Element, Around>();
  const around = (element: Element) => {
    const found = known.get(element) ?? aroundOf(element);
    known.set(element, found);
    return found;
  };
  return (mark) => {
    const [words] = boxesOf(mark);
    if (!words) return false;
    const middle = { x: (words.left + words.right) / 2, y: middleOf(words) };
    let box: Box = { top: middle.y, bottom: middle.y, left: middle.x, right: middle.x };
    for (const one of lineOf(mark).map(around)) {
      if (one.element === document.documentElement) return false;
      if (CLIPS.test(one.y) && (box.bottom <= one.box.top || box.top >= one.box.bottom)) return true;
      if (CLIPS.test(one.x) && (box.right <= one.box.left || box.left >= one.box.right)) return true;
      // What lies in a box that scrolls can come to wherever that box is.
      if (SCROLLS.test(one.x + one.y)) box = one.box;
    }
    return false;
  };
}

/** Whether a mark is in the window and nothing of the page lies over it. */
export function isInSight(mark: Mark): boolean {
  const [box] = boxesOf(mark);
  if (!box || box.top < 0 || box.bottom > innerHeight) return false;
  const top = document.elementsFromPoint((box.left + box.right) / 2, middleOf(box)).find(({ localName }) => localName !== HOST);
  const line = lineOf(mark);
  return !top || line.includes(top) || line[0]?.contains(top) === true;
}

/** Brings a mark to the middle, in a low window to its upper part, by what a reader could scroll herself: boxes that only cut off stay as the page has them. */
export function bringIntoView(mark: Mark): void {
  const words = () => boxesOf(mark)[0] ?? new DOMRect();
  for (const { element, box, x, y } of lineOf(mark).map(aroundOf)) {
    if (element === document.documentElement || !SCROLLS.test(x + y)) continue;
    const { left, right } = words();
    element.scrollBy({ top: middleOf(words()) - middleOf(box), left: Math.min(0, left - box.left) || Math.max(0, right - box.right), behavior: 'instant' });
  }
  const aim = innerHeight < LOW ? innerHeight / 5 : innerHeight / 2;
  if (!isInSight(mark)) scrollBy({ top: middleOf(words()) - aim, behavior: 'instant' });
}

/** Under this height, as at 400 % zoom, a window has room for a card on one side of a mark only. */
const LOW = 480;

const CLIPS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

function aroundOf(element: Element): Around {
  const { overflowX: x, overflowY: y } = getComputedStyle(element);
  return { element, box: element.getBoundingClientRect(), x, y };
}

/** The element that a mark stands in and all around it, outwards. */
function lineOf({ segments }: Mark): Element[] {
  const line: Element[] = [];
  for (let at = segments[0] && above(segments[0].node); at; at = above(at)) line.push(at);
  return line;
}

const middleOf = ({ top, bottom }: Box) => (top + bottom) / 2;
