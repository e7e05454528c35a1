/** So long a hand rests, in milliseconds, before what it has written so far is kept. */
export const REST = 500;

/** Keeps what is written in fields and not kept yet: the page may be gone in the next moment. */
export function keepHalfWritten(): void {
  for (const keep of [...unkept]) keep();
}
const unkept = new Set<() => void>();

/**
 * A field that is drawn once; what is half written in it stays, and is kept whenever the hand rests.
 * @param save called with what is written; `writing` while the hand is still in the field, and once without it when the change is done
 * @returns shows the value as it is kept now
 */
export function field(box: HTMLInputElement | HTMLTextAreaElement, save: (value: string, writing: boolean) => void): (value: string) => void {
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open = false;
  const keep = (writing: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    unkept.delete(soFar);
    open = writing;
    save(box.value, writing);
  };
  const soFar = () => keep(true);
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(soFar, REST);
    unkept.add(soFar);
  });
  box.addEventListener('change', () => keep(false));
  // Where the value is again as it was when the field was entered, no change is told.
  box.addEventListener('blur', () => {
    if (open || timer !== undefined) keep(false);
  });
  return (value) => {
    const half = document.activeElement === box && (timer !== undefined || box.value !== shown);
    if (!half && box.value !== value) box.value = value;
    shown = value;
  };
}
