import { PAGE_LIMITS as L } from '../../core/limits.ts';
import type { Hit } from '../marks/hit.ts';
import type { Mark } from '../marks/ranges.ts';
import { inCorridor } from './corridor.ts';
import { intent } from './intent.ts';

export interface PointerOptions {
  openDelay: number;
  hit: (x: number, y: number) => Hit | undefined;
  /** Told at once when the pointer comes over a name, long before it opens: time to fetch the card. */
  near: (mark: Mark) => void;
  open: (hit: Hit) => void;
  close: () => void;
  /** The open card's element in the page and its box. */
  card: () => { host: Element; box: DOMRect } | undefined;
  signal: AbortSignal;
}

export interface PointerWatch {
  /** A card was opened or closed by other means. */
  opened(id: string | undefined): void;
  /** The card that was asked for was not shown; `stays` is the one that still is. */
  dropped(id: string, stays: string | undefined): void;
  /** Id of the name that it is on. */
  on(): string | undefined;
}

/** Mouse, pen and finger. */
export function watchPointer(options: PointerOptions): PointerWatch {
  const { signal } = options;
  let last: Hit | undefined;
  let now: string | undefined;
  let left: { x: number; y: number; at: number } | undefined;
  let frame = 0;
  let down: { x: number; y: number } | undefined;

  const hover = intent<string>({
    openDelay: options.openDelay,
    open: (id) => {
      if (last?.mark.id === id) options.open(last);
    },
    close: options.close,
    signal,
  });
  const look = (x: number, y: number, target: EventTarget | undefined) => {
    const card = options.card();
    const onCard = card !== undefined && target === card.host;
    const hit = onCard ? undefined : options.hit(x, y);
    if (hit) left = { x, y, at: performance.now() };
    if (hit && hit.mark.id !== last?.mark.id) options.near(hit.mark);
    if (hit) last = hit;
    now = hit?.mark.id;
    const heading = card !== undefined && left !== undefined && performance.now() - left.at < L.corridor && inCorridor({ x, y }, left, card.box);
    hover.over(now, onCard || (!hit && heading));
  };

  const on = <K extends keyof DocumentEventMap>(kind: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(kind, listener, { signal, passive: true, capture: true });
  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons) return;
    cancelAnimationFrame(frame);
    const { clientX, clientY } = event;
    const target = targetOf(event);
    frame = requestAnimationFrame(() => !signal.aborted && look(clientX, clientY, target));
  });
  on('pointerleave', (event) => {
    if (event.target !== document) return;
    now = undefined;
    hover.over(undefined, false);
  });
  on('pointerdown', (event) => {
    down = { x: event.clientX, y: event.clientY };
    const card = options.card();
    if (!card || targetOf(event) === card.host) return;
    // A press elsewhere closes at once; a tap on another name opens it on release.
    hover.set(undefined);
    options.close();
  });
  on('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || !event.isTrusted || !down) return;
    if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > L.tapSlop) return;
    // Inside a link the tap is the link's.
    if (event.target instanceof Element && event.target.closest('a[href],button,input,label,summary')) return;
    const hit = options.hit(event.clientX, event.clientY);
    if (!hit) return;
    options.near(hit.mark);
    now = hit.mark.id;
    hover.set(now);
    options.open(hit);
  });
  return { opened: (id) => hover.set(id), dropped: (id, stays) => hover.dropped(id, stays), on: () => now };
}

/** What an event is about; `target` is but the host of the shadow tree that it came from. */
const targetOf = (event: Event) => event.composedPath()[0];
