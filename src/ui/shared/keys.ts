/** Controls keep their key over a drawing anew, so that the focus finds them again; a key is unique among those that are drawn together. */

/** Gives a control its key: what it does and, among many of its kind, to what. */
export function keyed<E extends HTMLElement>(element: E, does: string, what?: string): E {
  element.dataset.key = what === undefined ? does : `${does} ${what}`;
  return element;
}

/**
 * Draws anew and gives the focus back to the control that had it: to the one of the same key, never to what merely stands at its place now.
 * A control that is gone, or has no key, leaves the focus where the browser puts it.
 * @param root what is drawn anew lies inside
 * @param orElse gets the focus where the control is gone: the next thing that the reader will want
 */
export function keepFocus(root: HTMLElement, draw: () => void, orElse?: () => HTMLElement | null | undefined): void {
  const focused = document.activeElement;
  const inside = focused instanceof HTMLElement && root.contains(focused);
  const key = inside ? focused.dataset.key : undefined;
  draw();
  if (!inside || root.contains(document.activeElement)) return;
  const again = key === undefined ? undefined : keyedIn(root).find((one) => one.dataset.key === key);
  (again ?? orElse?.())?.focus({ preventScroll: true });
}

/**
 * Where the focus goes if the control that has it now will be gone: to the next that does the same, else to the one before.
 * Asked before the drawing; what is given back answers after it.
 */
export function nextControl(root: HTMLElement): () => HTMLElement | undefined {
  const keyOf = (one: Element | null) => (one instanceof HTMLElement ? (one.dataset.key ?? '') : '');
  const key = keyOf(document.activeElement);
  const alike = keyedIn(root)
    .map(keyOf)
    .filter((one) => one.split(' ')[0] === key.split(' ')[0]);
  const at = alike.indexOf(key);
  const order = at < 0 ? [] : [...alike.slice(at + 1), ...alike.slice(0, at).reverse()];
  return () => {
    const there = new Map(keyedIn(root).map((one) => [keyOf(one), one]));
    return order.map((one) => there.get(one)).find((one) => one !== undefined);
  };
}

const keyedIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-key]')];
