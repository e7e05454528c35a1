import tippy, { type Instance, type Placement } from 'tippy.js/headless';

/** Pixels between name, card and the window's edge. */
const GAP = 8;
/** Under this height a card cannot be read; rather let it reach over the edge and be scrolled to. */
const LEAST_ROOM = 150;

/** What holds the box beside a place of the page, within the stage. */
export function tipOf(anchor: Element, stage: Element, box: HTMLDivElement): Instance {
  return tippy(anchor, {
    trigger: 'manual',
    hideOnClick: false,
    interactive: true,
    // The anchor is nothing that a reader meets: it says nothing of the card.
    aria: { content: null, expanded: false },
    appendTo: stage,
    placement: 'bottom-start',
    maxWidth: 'none',
    duration: 0,
    offset: [0, GAP],
    popperOptions: {
      modifiers: [
        // The window alone bounds it: a dialog's own box does not cut off what is drawn above all.
        { name: 'preventOverflow', options: { padding: GAP, boundary: [] } },
        { name: 'flip', enabled: false },
      ],
    },
    render: () => ({ popper: box }),
  });
}

/** Below the name if the card fits there, else where there is more room; it scrolls within what there is. */
export function makeRoom(card: HTMLElement, { top, bottom }: DOMRect): Placement {
  card.style.removeProperty('--room');
  const [above, below] = [top - 2 * GAP, innerHeight - bottom - 2 * GAP];
  const under = below >= card.offsetHeight || below >= above;
  card.style.setProperty('--room', `${Math.max(LEAST_ROOM, under ? below : above)}px`);
  // The card begins where the name begins, also on pages that run from right to left.
  const edge = getComputedStyle(document.documentElement).direction === 'rtl' ? 'end' : 'start';
  return `${under ? 'bottom' : 'top'}-${edge}`;
}
