import type { Sight } from './extract/sight.ts';

/** Follows text that was left out because it is not shown; `appeared` is called when some of it is. Each call follows other elements. */
export function watchUnseen(shown: Sight, appeared: () => void, signal: AbortSignal): (unseen: readonly Element[]) => void {
  // What comes to be shown gets a size, whatever brought it: a style sheet, a narrower window, a part that was unfolded.
  const observer = new ResizeObserver((changes) => {
    if (changes.some(({ target }) => shown(target))) appeared();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (unseen) => {
    observer.disconnect();
    if (!signal.aborted) for (const element of unseen) observer.observe(element);
  };
}
