/** What Tab stops at; fields are left out, as focus in one may bring up a keyboard. */
const STOPS = 'a[href],area[href],button,summary,[tabindex]';
/** Stops before the words that are tried: some are hidden or disabled. */
const TRIES = 30;

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
