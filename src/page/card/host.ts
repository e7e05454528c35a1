import { above } from '../article/extract/above.ts';

/** Our one element in the page; only there while a card is open. */
export const HOST = 'backgrounder-card';

/** Whether a change of the page is but our own card that came or went. */
export function isOurCard({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === HOST);
}

/** Whether something of the page can come into the browser's top layer. */
export const isLayer = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLDialogElement || (target instanceof HTMLElement && target.popover !== null && target.localName !== HOST);

/** What is drawn over all else just now. */
const RAISED = ':modal,:popover-open,:fullscreen';

/**
 * Where the host must stand for a card about these words: in the dialog or popover that they are in, else in a modal dialog, behind which
 * the page, and a card in it, is out of reach.
 */
export function groundFor(words: Node | undefined): Element {
  for (let at = words instanceof Text || words instanceof Element ? above(words) : undefined; at; at = above(at)) if (at.matches(RAISED)) return at;
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

/** Whether anything of the page is drawn over all else, so that a card that stands there must be, too; what is in a shadow tree is only seen from within. */
export const isRaised = (ground: Element): boolean => ground.matches(RAISED) || document.querySelector(RAISED) !== null;
