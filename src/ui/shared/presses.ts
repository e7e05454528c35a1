/**
 * The presses of a hand on a page: a button of the mouse, a finger, the space bar. A click reaches only what stands under the pointer from
 * its going down to its coming up: a control that is drawn anew in between (by the `change` of the field that lost the focus to it) never
 * hears of it.
 */
export interface Presses {
  /** Resolves when no press is under way. */
  ended(): Promise<void>;
  /** Draws at once, or after the press that is under way. Of several drawings that wait the last is done. */
  whenFree(draw: () => void): void;
}

export function presses(page: Document): Presses {
  let under: Promise<void> | undefined;
  let letGo: (() => void) | undefined;
  let waiting: (() => void) | undefined;
  const down = () => {
    under ??= new Promise((done) => {
      letGo = done;
    });
  };
  const end = () => {
    if (!under) return;
    // The click comes in the same task as the last of these.
    setTimeout(() => {
      under = undefined;
      letGo?.();
      const draw = waiting;
      waiting = undefined;
      draw?.();
    });
  };
  const onButton = (event: MouseEvent) => {
    if (event.button === 0) down();
  };
  const onSpace = (work: () => void) => (event: KeyboardEvent) => event.key === ' ' && work();
  // A finger's tap has its mouse events after the pointer's, and moves the focus with them; a drag and a scroll end without either.
  for (const kind of ['pointerdown', 'mousedown'] as const) page.addEventListener(kind, onButton, true);
  for (const kind of ['pointerup', 'mouseup', 'pointercancel', 'dragend'] as const) page.addEventListener(kind, end, true);
  page.addEventListener('keydown', onSpace(down), true);
  page.addEventListener('keyup', onSpace(end), true);
  // What is released elsewhere is not heard here.
  page.defaultView?.addEventListener('blur', end);
  return {
    ended: () => under ?? Promise.resolve(),
    whenFree(draw) {
      if (under) waiting = draw;
      else draw();
    },
  };
}
