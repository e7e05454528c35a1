import { LATE_LOOKS } from '../../core/article/detect-limits.ts';
import type { Verdict } from '../../core/article/types.ts';
import { watchRoute } from './route.ts';

/**
 * Looks whether the page is an article: at once, and a little later for pages that arrive bit by bit; again when a single-page
 * site goes to another address. Says so once for a page that was loaded, and up to three times where only the address changed.
 */
export function detect(look: () => Verdict, found: () => void): { reason(): string } {
  let reason = 'reason_not_read';
  let loaded = true;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const once = () => {
    const verdict = look();
    reason = verdict.reason;
    if (!verdict.isArticle) return;
    // Right after a change of address the old article may still stand there: the later looks are needed then.
    if (loaded) for (const timer of timers) clearTimeout(timer);
    found();
  };
  const begin = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = LATE_LOOKS.map((pause) => setTimeout(once, pause));
    once();
  };
  watchRoute(() => {
    loaded = false;
    begin();
  });
  begin();
  return { reason: () => reason };
}
