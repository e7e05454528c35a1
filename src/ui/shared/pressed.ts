/**
 * Lets pages be drawn anew only between presses: a control that is replaced between press and release loses the click.
 * @returns draws at once, or, while a button of the mouse, a finger or the space bar is down on this page, after what it does. Of several
 * drawings that wait the last is done.
 */
export function betweenPresses(): (draw: () => void) => void {
  let pressed = false;
  let waiting: (() => void) | undefined;
  const press = () => {
    pressed = true;
  };
  const release = () => {
    if (!pressed) return;
    // The click comes straight after the release.
    setTimeout(() => {
      pressed = false;
      const draw = waiting;
      waiting = undefined;
      draw?.();
    });
  };
  const onSpace = (work: () => void) => (event: KeyboardEvent) => event.key === ' ' && work();
  document.addEventListener('pointerdown', press, true);
  document.addEventListener('keydown', onSpace(press), true);
  for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, release, true);
  document.addEventListener('keyup', onSpace(release), true);
  // What is released elsewhere is not heard here.
  window.addEventListener('blur', release);
  return (draw) => {
    if (pressed) waiting = draw;
    else draw();
  };
}
