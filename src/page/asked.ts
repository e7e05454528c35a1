import type { Off } from '../core/settings/sites.ts';

/** She asked for this page, in spite of what was switched off here by then: that is known with the first answer. */
export interface Asked {
  despite?: readonly Off[];
}

/**
 * Whether the asking still holds where `off` is switched off: whatever was switched off after it is her later wish.
 * Takes note of what is on again.
 */
export function stillHolds(asked: Asked, off: readonly Off[]): boolean {
  const before = asked.despite ?? off;
  asked.despite = off.filter((one) => before.includes(one));
  return asked.despite.length === off.length;
}
