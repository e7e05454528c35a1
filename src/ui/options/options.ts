import { lockedBy } from '../../core/managed/apply.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { lockControls } from '../shared/managed.ts';
import { about } from './about.ts';
import { backup } from './backup.ts';
import { own } from './lists.ts';
import { lookUp } from './look-up.ts';
import { managedBySchool } from './managed.ts';
import { manners } from './manners.ts';
import { packsSection } from './packs.ts';
import type { OptionsActions, OptionsState } from './state.ts';

/** The options page. Sections that hold the reader's typing are made once; the others are drawn anew. */
export function optionsPage(root: Element, words: Words, act: OptionsActions): { update(state: OptionsState): void } {
  const { text } = words;
  const alert = h('div');
  const parts = { manners: h('section'), own: h('section'), about: h('section') };
  const saving = h('section');
  const school = h('div');
  let links = true;
  const packs = packsSection(words, act.packs);
  refill(
    root,
    h('header', { class: 'page' }, h('h1', {}, text('options_title')), h('p', { class: 'soft' }, text('options_privacy'))),
    alert,
    school,
    h(
      'nav',
      { 'aria-label': text('options_title') },
      (['look-up', 'manners', 'own', 'packs', 'backup', 'about'] as const).map((id) =>
        h('a', { href: `#${id}`, 'data-part': `options-${id}` }, text(id === 'packs' ? 'packs_title' : `options_${id.replace('-', '_')}`)),
      ),
    ),
    lookUp(words, act, () => links),
    parts.manners,
    parts.own,
    packs.element,
    saving,
    parts.about,
  );
  for (const [id, part] of Object.entries({ ...parts, backup: saving })) {
    part.id = id;
    part.dataset.part = `options-${id}`;
  }
  refill(saving, backup(words, act));
  let drawn = '';
  return {
    update(state) {
      const key = JSON.stringify([
        state.settings,
        state.managed,
        state.problem,
        state.data,
        state.commands,
        state.packs.map(({ id, on, pack, problems }) => [id, on, pack?.records.length, problems.length]),
      ]);
      if (key === drawn) return;
      drawn = key;
      ({ links } = state.settings);
      refill(alert, state.problem !== undefined && h('p', { class: 'problem', role: 'alert' }, text(`settings_${state.problem}`)));
      keepFocus(root, () => {
        refill(parts.manners, manners(state.settings, words, act.set));
        refill(parts.own, own(state, words, act));
        packs.update(state.packs);
        refill(school, managedBySchool(state.managed, words));
        lockControls(root, lockedBy(state.managed), words);
        refill(parts.about, about(state, words));
      });
    },
  };
}

/** Drawing anew must not throw the keyboard back to the top. */
function keepFocus(root: Element, draw: () => void): void {
  const all = () => [...root.querySelectorAll<HTMLElement>('button,input,select,a')];
  const at = all().indexOf(document.activeElement as HTMLElement);
  draw();
  if (at >= 0 && !document.activeElement?.matches('button,input,select,a')) all()[at]?.focus({ preventScroll: true });
}
