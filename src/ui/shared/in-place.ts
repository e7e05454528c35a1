/** Puts elements into their parent in this order. What is there already is not taken out: it keeps its focus, its caret and what is half written in it. */
export function inPlace(parent: Element, wanted: readonly Element[]): void {
  const stay = new Set(wanted);
  for (const one of [...parent.children]) if (!stay.has(one)) one.remove();
  for (const [i, one] of wanted.entries()) if (parent.children[i] !== one) parent.insertBefore(one, parent.children[i] ?? null);
}

/** A row that is drawn once, and brings itself up to date. */
export interface Row {
  element: HTMLElement;
  update?(): void;
}

/**
 * A list that keeps the rows it has: a row is made once for its key, and goes with it.
 * @param make is given a way to ask what its row stands for now
 * @returns to be called with all that the list holds
 */
export function keptRows<T>(list: Element, keyOf: (one: T) => string, make: (now: () => T) => Row): (all: readonly T[]) => void {
  interface Kept {
    row: Row;
    stand(next: T): void;
  }
  let kept = new Map<string, Kept>();
  const begun = (one: T): Kept => {
    let now = one;
    const row = make(() => now);
    return {
      row,
      stand(next) {
        now = next;
        row.update?.();
      },
    };
  };
  return (all) => {
    const before = kept;
    kept = new Map(all.map((one) => [keyOf(one), before.get(keyOf(one)) ?? begun(one)]));
    for (const one of all) kept.get(keyOf(one))?.stand(one);
    const rows = [...kept.values()];
    inPlace(
      list,
      rows.map(({ row }) => row.element),
    );
  };
}
