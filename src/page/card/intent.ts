/**
 * When a hovered name opens its card, and when the card goes.
 *
 *   rest ──name──► waiting ──delay──► open ──left──► leaving ──300 ms──► rest (warm for a moment)
 *     ▲              │ left             ▲ back in name, card or corridor │
 *     └──────────────┘                  └──────────────────────────────┘
 */
import { PAGE_LIMITS as L } from '../../core/limits.ts';

export interface IntentOptions<T> {
  openDelay: number;
  open: (target: T) => void;
  close: () => void;
  signal: AbortSignal;
}

export interface Intent<T> {
  /** The pointer is over a name, over nothing, or (`inside`) over the card or on its way to it. */
  over(target: T | undefined, inside: boolean): void;
  /** A card was opened or closed otherwise: by key, by tap. */
  set(target: T | undefined): void;
  /** The card was not shown after all: its answer came when the pointer had left. What is waiting goes on waiting; `stays` is what is still shown. */
  dropped(target: T, stays: T | undefined): void;
}

/** Hover intent; knows no DOM. */
export function intent<T>({ openDelay, open, close, signal }: IntentOptions<T>): Intent<T> {
  let shown: T | undefined;
  let waiting: T | undefined;
  /** Over the card, or on the way to it. */
  let kept = false;
  /** Closed by Escape while the pointer rests on it: a twitch of the hand does not bring it back, leaving and coming again does. */
  let dismissed: T | undefined;
  let closedAt = Number.NEGATIVE_INFINITY;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const stopOpening = () => {
    clearTimeout(opening);
    opening = waiting = undefined;
  };
  const stopClosing = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  signal.addEventListener('abort', () => {
    stopOpening();
    stopClosing();
  });
  const leave = () => {
    closing ??= setTimeout(() => {
      stopClosing();
      shown = undefined;
      closedAt = performance.now();
      close();
    }, L.hideDelay);
  };

  return {
    over(target, inside) {
      if (signal.aborted) return;
      kept = inside;
      if (target !== dismissed) dismissed = undefined;
      if (dismissed !== undefined || inside || (target !== undefined && target === shown)) {
        stopOpening();
        stopClosing();
        return;
      }
      if (shown !== undefined) leave();
      if (target === undefined) return stopOpening();
      if (target === waiting) return;
      stopOpening();
      waiting = target;
      const warm = shown !== undefined || performance.now() - closedAt < L.warmFor;
      opening = setTimeout(
        () => {
          stopOpening();
          stopClosing();
          shown = target;
          open(target);
        },
        warm ? Math.min(openDelay, L.warmDelay) : openDelay,
      );
    },
    dropped(target, stays) {
      if (target !== shown) return;
      stopClosing();
      shown = stays;
      if (stays !== undefined && !kept) leave();
    },
    set(target) {
      stopOpening();
      stopClosing();
      dismissed = target === undefined ? shown : undefined;
      if (shown !== undefined && target === undefined) closedAt = performance.now();
      shown = target;
    },
  };
}
