/** What Tab stops at; fields are left out, as focus in one may bring up a keyboard. */
const STOPS = 'a[href],area[href],button,summary,[tabindex]';
/** Stops before the words that are tried: some are hidden or disabled. */
const TRIES = 30;

/** Closes the card when the focus leaves it, also by Tab from its last key; back from its first one Tab goes to its last ones. */
export function watchFocus(root: ShadowRoot, card: HTMLElement, close: () => void): void {
  // The focus went elsewhere: the card has been read.
  root.addEventListener('focusout', (event) => {
    const to = (event as FocusEvent).relatedTarget;
    if (to instanceof Node && !root.contains(to)) close();
  });
  // The card stands at the end of the page, so Tab would go from its last key out of the page, and back from before its first one into it.
  root.addEventListener('keydown', (event) => {
    const { key, shiftKey, target } = event as KeyboardEvent;
    if (key !== 'Tab' || !(target instanceof HTMLElement)) return;
    const last = [...card.querySelectorAll<HTMLElement>('a[href],button,summary')].findLast((stop) => stop.checkVisibility());
    const isFirst = target.matches('.scroll');
    if (shiftKey && isFirst) {
      // To the card's last keys, what the reader says of it.
      event.preventDefault();
      last?.focus();
    } else if (!shiftKey && (target === last || (isFirst && !last))) {
      // The focus is given back first: the browser's own Tab goes on from there.
      close();
    }
  });
}

/**
 * Gives the focus back to what had it. Where nothing had, or it is gone, Tab goes on from `words`: without that the browser would go on
 * from where our card was, and that is the end of the page.
 */
export function giveBack(focused: Element | null, words: Node | undefined): void {
  if (!(focused && focused !== document.body && takes(focused)) && words) startFrom(words);
}

function takes(element: Element): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  element.focus({ preventScroll: true });
  return element.matches(':focus');
}

/**
 * Browsers go on from what had the focus last, so the stop before the words has it for a moment, unheard by the page. A caret at the
 * words would do in Firefox, but not in Chromium, and would cost her a selection.
 */
function startFrom(words: Node): void {
  const root = words.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const before = [...root.querySelectorAll(STOPS)].filter((stop) => words.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING);
  const quiet = new AbortController();
  for (const kind of ['focus', 'focusin', 'blur', 'focusout'])
    addEventListener(kind, (event) => event.stopImmediatePropagation(), { capture: true, signal: quiet.signal });
  const stop = before.slice(-TRIES).findLast(takes);
  if (stop instanceof HTMLElement || stop instanceof SVGElement) stop.blur();
  quiet.abort();
  if (!stop && root instanceof ShadowRoot) startFrom(root.host);
}
