export interface KeyboardOptions {
  isOpen: () => boolean;
  /** Whether the keyboard brought the card: only then Enter may go into it. */
  byKeyboard: () => boolean;
  /** Whether the focus is in the card: there Enter belongs to its own keys. */
  inside: () => boolean;
  close: () => void;
  enter: () => void;
  signal: AbortSignal;
}

const BUSY = 'a[href],button,input,select,textarea,summary,[contenteditable],[tabindex]:not([tabindex="-1"])';

/** Escape closes the card and leaves the focus where it is; Enter goes into it, unless the page's own focus wants the key. */
export function watchKeyboard({ isOpen, byKeyboard, inside, close, enter, signal }: KeyboardOptions): void {
  const onKey = (event: KeyboardEvent) => {
    if (!isOpen() || event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && byKeyboard() && !inside() && !modified(event) && !document.activeElement?.closest(BUSY)) enter();
    else return;
    // The key was for the card; the page's own dialog stays.
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}

const modified = (event: KeyboardEvent) => event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
