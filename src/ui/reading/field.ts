/**
 * A field that is drawn once; what is half written in it stays.
 * @param save called when a change is done
 * @returns shows the value as it is kept now
 */
export function field(box: HTMLInputElement | HTMLTextAreaElement, save: (value: string) => void): (value: string) => void {
  let shown = '';
  box.addEventListener('change', () => save(box.value));
  return (value) => {
    const half = document.activeElement === box && box.value !== shown;
    if (!half && box.value !== value) box.value = value;
    shown = value;
  };
}
