import { h } from '../card/h.ts';
import { dateText, type Words } from '../card/words.ts';
import type { PopupState } from './state.ts';

/**
 * The article's date, and the field that corrects it. Made once, so that nothing takes the open field away from under the fingers. A
 * date that is typed holds with Enter or when the field is left, one that is picked in the calendar at once; half a date does nothing.
 */
export function dateControl({ text, locale }: Words, choose: (day: string | null) => void): { element: HTMLElement; update(state: PopupState): void } {
  const element = h('span', {});
  let date: string | undefined;
  let editing = false;
  let typed = false;
  const edit = () => {
    editing = true;
    typed = false;
    input.value = date ?? '';
    element.replaceChildren(' · ', input);
    input.focus();
  };
  // Before the field goes: it loses the focus with that.
  const end = (keep: boolean) => {
    editing = false;
    const day = input.validity.badInput ? date : input.value || undefined;
    if (keep && day !== date) choose(day ?? null);
    element.replaceChildren(' · ', open);
  };
  const open = h('button', { type: 'button', class: 'plain', title: text('popup_date_why'), onclick: edit });
  const input: HTMLInputElement = h('input', {
    type: 'date',
    'aria-label': text('popup_date'),
    class: 'date',
    onpointerdown: () => {
      typed = false;
    },
    onkeydown: (event) => {
      const { key } = event as KeyboardEvent;
      typed = true;
      if (key !== 'Enter' && key !== 'Escape') return;
      event.preventDefault();
      end(key === 'Enter');
      open.focus();
    },
    // Each digit that is typed changes it; what comes without a key comes from the calendar.
    onchange: () => {
      if (typed) return;
      end(true);
      open.focus();
    },
    onblur: () => editing && end(true),
  });
  return {
    element,
    update({ status }) {
      // While the page is read again, as it is after a new date, the date stays where it is.
      if (status?.state === 'reading') return;
      date = status?.date;
      open.textContent = date === undefined ? text('popup_no_date') : dateText(date, locale);
      if (status?.state !== 'read') {
        editing = false;
        element.replaceChildren();
      } else if (!editing && !element.contains(open)) element.replaceChildren(' · ', open);
    },
  };
}
