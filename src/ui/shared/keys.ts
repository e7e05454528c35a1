/** Names a control, so that the focus finds it again: what it does and, among many of its kind, to what. */
export function keyed<E extends HTMLElement>(element: E, does: string, what?: string): E {
  element.dataset.key = what === undefined ? does : `${does} ${what}`;
  return element;
}

/**
 * Where the focus goes if the control that has it now will be gone: to the next that does the same, else to the one before.
 * Asked before the drawing; what is given back answers after it.
 */
export function nextControl(root: HTMLElement): () => HTMLElement | undefined {
  const keyOf = (one: Element | null) => (one instanceof HTMLElement ? (one.dataset.key ?? '') : '');
  const all = () => [...root.querySelectorAll<HTMLElement>('[data-key]')];
  const key = keyOf(document.activeElement);
  const alike = all()
    .map(keyOf)
    .filter((one) => one.split(' ')[0] === key.split(' ')[0]);
  const at = alike.indexOf(key);
  const order = at < 0 ? [] : [...alike.slice(at + 1), ...alike.slice(0, at).reverse()];
  return () => {
    const there = new Map(all().map((one) => [keyOf(one), one]));
    return order.map((one) => there.get(one)).find((one) => one !== undefined);
  };
}
