import { h, svg } from '../card/h.ts';
import type { Words } from '../card/words.ts';

/** Hides the parts of this page that a policy names. */
export function hideParts(parts: readonly string[] = []): void {
  document.documentElement.dataset.hide = parts.join(' ');
}

/** Names the setting that a control changes, for `lockControls`. */
export function setting<T extends HTMLElement>(control: T, field: string): T {
  control.dataset.setting = field;
  return control;
}

/** Makes the controls of locked settings unusable, and says why beside them. */
export function lockControls(root: Element, locked: ReadonlySet<string>, { text }: Words): void {
  for (const control of root.querySelectorAll<HTMLElement>('[data-setting]')) {
    if (!locked.has(control.dataset.setting ?? '') || control.classList.contains('locked')) continue;
    control.classList.add('locked');
    const keys = control.matches('button') ? [control] : [...control.querySelectorAll('button,input,select,form button')];
    for (const key of keys) (key as HTMLButtonElement).disabled = true;
    control.title = text('managed_locked');
    if (control.matches('.row, section, div.own'))
      (control.querySelector('.grow') ?? control).append(' ', h('span', { class: 'lock' }, padlock(), h('span', {}, text('managed_locked'))));
  }
}

/** The drawing that stands for a locked setting. */
export const padlock = () =>
  svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2' }));
