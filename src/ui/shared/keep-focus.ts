/** The attribute by which a control is known again after it was drawn anew; unique among those that are drawn together. */
const KEY = 'data-key';

/**
 * Draws anew and gives the focus back to the control that had it: to the one of the same key, never to what merely stands at its place now.
 * A control that is gone, or has no key, leaves the focus where the browser puts it.
 * @param root what is drawn anew lies inside
 * @param orElse gets the focus where the control is gone: the next thing that the reader will want
 */
export function keepFocus(root: HTMLElement, draw: () => void, orElse?: () => HTMLElement | null | undefined): void {
  const focused = document.activeElement;
  const inside = focused instanceof HTMLElement && root.contains(focused);
  const key = inside ? focused.getAttribute(KEY) : null;
  draw();
  if (!inside || root.contains(document.activeElement)) return;
  const again = key === null ? undefined : [...root.querySelectorAll<HTMLElement>(`[${KEY}]`)].find((one) => one.getAttribute(KEY) === key);
  (again ?? orElse?.())?.focus({ preventScroll: true });
}
