import { PAGE_LIMITS as L } from '../../core/limits.ts';

export interface WatchOptions {
  /** Whether a change can concern the article; asked in the observer, so it must be cheap. */
  concerns: (change: MutationRecord) => boolean;
  /** Called in idle time soon after changes: marks whose words are gone must go. */
  moved: () => void;
  /** Called in idle time once the page rests, or has not rested for long: read it again. */
  changed: () => void;
  signal: AbortSignal;
}

/**
 * Follows the page's changes. The observer only notes; work is done in idle time, after the page has rested, or at the latest
 * some time after the first change that was not answered. Every fourth re-reading doubles both waits up to a bound, so that a page that
 * never rests (a ticker, a game) is followed for ever and costs next to nothing.
 */
export function watchChanges({ concerns, moved, changed, signal }: WatchOptions): void {
  let rereads = 0;
  let mutations = 0;
  let second = 0;
  let checking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that no re-reading has answered yet. */
  let since: number | undefined;

  const observer = new MutationObserver((records) => {
    const at = performance.now();
    const now = Math.floor(at / 1000);
    if (now !== second) [second, mutations] = [now, 0];
    mutations += records.length;
    // A storm: not even worth looking at who changed; wait for the rest.
    if (mutations < L.storm && !records.some(concerns)) return;
    if (!checking) {
      checking = true;
      idle(() => {
        checking = false;
        if (!signal.aborted) moved();
      });
    }
    since ??= at;
    const slower = 2 ** Math.min(L.slower, rereads / 4);
    clearTimeout(timer);
    timer = setTimeout(() => idle(reread), Math.min(L.settle * slower, since + L.unrest * slower - at));
  });
  const reread = () => {
    if (signal.aborted || since === undefined) return;
    clearTimeout(timer);
    since = undefined;
    rereads++;
    changed();
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
