import { h } from '../card/h.ts';

/** A row of choices of which one holds. */
export function segments<T extends string>(label: string, choices: readonly { value: T; text: string }[], chosen: T, choose: (value: T) => void): HTMLElement {
  const name = `seg-${++count}`;
  return h(
    'fieldset',
    { class: 'seg' },
    h('legend', { class: 'hidden' }, label),
    choices.map(({ value, text }) =>
      h(
        'label',
        {},
        h('input', { type: 'radio', name, value, checked: value === chosen, 'data-key': `${label}:${value}`, onchange: () => choose(value) }),
        h('span', {}, text),
      ),
    ),
  );
}
let count = 0;

/** A row of switches that each hold or not. */
export function toggles(label: string, all: readonly { text: string; on: boolean; set: (on: boolean) => void }[]): HTMLElement {
  return h(
    'div',
    { class: 'seg', role: 'group', 'aria-label': label },
    all.map(({ text, on, set }) =>
      flips(h('button', { type: 'button', 'aria-pressed': String(on), 'data-key': `${label}:${text}` }, text), 'aria-pressed', set),
    ),
  );
}

/** The big switch. */
export function bigSwitch(label: string, on: boolean, set: (on: boolean) => void): HTMLElement {
  const attributes = { type: 'button', role: 'switch', class: 'switch', 'aria-checked': String(on), 'aria-label': label, title: label, 'data-key': label };
  return flips(h('button', attributes, h('span', {})), 'aria-checked', set);
}

/** Makes a button show its new state with the press: pressed again before the page is drawn anew, it takes the first press back. */
function flips(key: HTMLButtonElement, attribute: string, set: (on: boolean) => void): HTMLButtonElement {
  key.addEventListener('click', () => {
    const on = key.getAttribute(attribute) !== 'true';
    key.setAttribute(attribute, String(on));
    set(on);
  });
  return key;
}

/** A button that says what it does. */
export function button(text: string, act: () => void, kind?: 'main' | 'plain'): HTMLButtonElement {
  return h('button', { type: 'button', class: kind, onclick: act }, text);
}

/** A button that says in full to what it does it, where the eye sees that beside it. */
export function named(text: string, full: string, act: () => void): HTMLButtonElement {
  return h('button', { type: 'button', 'aria-label': full, onclick: act }, text);
}
