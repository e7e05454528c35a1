/**
 * For works that overlap and each show something in the end: what began earlier must not be shown after what began later.
 * @returns to be called when a work begins; what it gives back says, once, whether that work may still be shown
 */
export function newest(): () => () => boolean {
  let begun = 0;
  let shown = 0;
  return () => {
    const mine = ++begun;
    return () => {
      if (mine < shown) return false;
      shown = mine;
      return true;
    };
  };
}
