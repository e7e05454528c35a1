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

/** Makes the controls of locked settings unusable, and says why beside them; of settings that are locked no more, usable again. */
export function lockControls(root: Element, locked: ReadonlySet<string>, { text }: Words): void {
  for (const control of root.querySelectorAll<HTMLElement>('[data-setting]')) {
    const isLocked = locked.has(control.dataset.setting ?? '');
    const wasLocked = control.classList.contains('locked');
    if (!isLocked && !wasLocked) continue;
    const keys = control.matches('button') ? [control] : [...control.querySelectorAll('button,input,select,form button')];
    for (const key of keys) (key as HTMLButtonElement).disabled = isLocked;
    if (isLocked === wasLocked) continue;
    control.classList.toggle('locked', isLocked);
    control.title = isLocked ? text('managed_locked') : '';
    if (!isLocked) control.querySelector('.lock')?.remove();
    else if (control.matches('.row, section, div.own'))
      (control.querySelector('.grow') ?? control).append(' ', h('span', { class: 'lock' }, padlock(), h('span', {}, text('managed_locked'))));
  }
}

/** The drawing that stands for a locked setting. */
export const padlock = () =>
  svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2' }));
