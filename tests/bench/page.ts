/** The parts of the bench that run in a page of a real browser. */
import { adversarial, matcher, versusWindows } from './sections.ts';

export const parts = {
  matcher: (names: readonly string[], small: readonly string[]) => matcher(names, small, ['5 kB', '50 kB', '1 MB']),
  adversarial,
  windows: versusWindows,
};
