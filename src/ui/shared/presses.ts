/**
 * The presses of the pointer in a document. A click reaches only what stands under the pointer from its going down to its coming up:
 * a button that is drawn anew in between (by the `change` of the field that lost the focus to it) never hears of it.
 * @returns `ended`: resolves when no press is under way
 */
export function presses(page: Document): { ended(): Promise<void> } {
  let under: Promise<void> | undefined;
  let letGo: (() => void) | undefined;
  const down = (event: MouseEvent) => {
    if (event.button === 0)
      under ??= new Promise((done) => {
        letGo = done;
      });
  };
  const up = () =>
    // The click comes in the same task as the last of these.
    setTimeout(() => {
      under = undefined;
      letGo?.();
    });
  // A finger's tap has its mouse events after the pointer's, and moves the focus with them; a drag and a scroll end without either.
  for (const kind of ['pointerdown', 'mousedown'] as const) page.addEventListener(kind, down, true);
  for (const kind of ['pointerup', 'mouseup', 'pointercancel', 'dragend'] as const) page.addEventListener(kind, up, true);
  return { ended: () => under ?? Promise.resolve() };
}
