import { PAGE_LIMITS as L } from '../../core/limits.ts';

export interface WatchOptions {
  /** Whether a change at this node can concern the article; asked in the observer, so it must be cheap. */
  concerns: (node: Node) => boolean;
  /** Called in idle time soon after changes: marks whose words are gone must go. */
  moved: () => void;
  /** Called in idle time once the page rests: read it again. */
  changed: () => void;
  /** The page never rests; it is no longer followed. */
  gaveUp: () => void;
  signal: AbortSignal;
}

/**
 * Follows the page's changes. The observer only notes; work is done in idle time, after the page has rested, a limited number
 * of times. Each re-reading doubles the rest the next one waits for.
 */
export function watchChanges({ concerns, moved, changed, gaveUp, signal }: WatchOptions): void {
  let rereads = 0;
  let notes = 0;
  let second = 0;
  let checking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) [second, notes] = [now, 0];
    notes += records.length;
    // A storm: not even worth looking at who changed; wait for the rest.
    if (notes < L.storm && !records.some(concernsArticle)) return;
    if (!checking) {
      checking = true;
      idle(() => {
        checking = false;
        if (!signal.aborted) moved();
      });
    }
    clearTimeout(timer);
    timer = setTimeout(() => idle(reread), L.settle * 2 ** Math.min(5, rereads / 4));
  });
  const concernsArticle = (record: MutationRecord) => concerns(record.target);
  const reread = () => {
    if (signal.aborted) return;
    if (++rereads <= L.rereads) return changed();
    observer.disconnect();
    gaveUp();
  };
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Idle time, or soon: a busy page must not keep wrong marks for long. */
export function idle(work: () => void): void {
  requestIdleCallback(work, { timeout: 250 });
}
