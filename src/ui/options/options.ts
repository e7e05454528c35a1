import { lockedBy } from '../../core/managed/apply.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { keepFocus } from '../shared/keys.ts';
import { lockControls } from '../shared/managed.ts';
import { presses } from '../shared/presses.ts';
import { about } from './about.ts';
import { backup } from './backup.ts';
import { own } from './lists.ts';
import { lookUp } from './look-up.ts';
import { managedBySchool } from './managed.ts';
import { manners } from './manners.ts';
import { packsSection } from './packs.ts';
import type { OptionsActions, OptionsState } from './state.ts';

/** The options page. Sections that hold the reader's typing are made once; the others are drawn anew. */
export function optionsPage(root: HTMLElement, words: Words, act: OptionsActions): { update(state: OptionsState): void } {
  const { text } = words;
  const alert = h('div', { class: 'alerts' });
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
    contents(words),
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
  const lists = own(words, act);
  refill(parts.own, lists.parts);
  const { whenFree } = presses(document);
  const draw = (state: OptionsState) => {
    ({ links } = state.settings);
    const troubles = [state.problem !== undefined && `settings_${state.problem}`, state.failed].filter((key) => typeof key === 'string');
    refill(
      alert,
      troubles.map((key) => h('p', { class: 'problem', role: 'alert' }, text(key))),
    );
    keepFocus(
      root,
      () => {
        refill(parts.manners, manners(state.settings, words, act.set));
        lists.update(state);
        packs.update(state.packs);
        refill(school, managedBySchool(state.managed, words));
        lockControls(root, lockedBy(state.managed), words);
        refill(parts.about, about(state, words));
      },
      headingNear(document.activeElement),
    );
  };
  let drawn = '';
  return {
    update(state) {
      const key = keyOf(state);
      // What was not saved must not stay as the press has left it.
      if (key === drawn && state.failed === undefined) return;
      drawn = key;
      whenFree(() => draw(state));
    },
  };
}

/** The way to each section. */
function contents({ text }: Words): HTMLElement {
  return h(
    'nav',
    { 'aria-label': text('options_title') },
    (['look-up', 'manners', 'own', 'packs', 'backup', 'about'] as const).map((id) =>
      h('a', { href: `#${id}`, 'data-part': `options-${id}` }, text(id === 'packs' ? 'packs_title' : `options_${id.replace('-', '_')}`)),
    ),
  );
}

/** All that the page shows of a state: where it is the same, nothing is drawn anew. */
const keyOf = ({ settings, managed, problem, failed, data, commands, packs }: OptionsState): string =>
  JSON.stringify([
    settings,
    managed,
    problem,
    failed,
    data,
    commands,
    packs.map(({ id, on, pack, problems }) => [id, on, pack?.records.length, problems.length]),
  ]);

/** Where the keyboard goes on when the control that had it is gone: at the heading of what it belonged to. */
function headingNear(focused: Element | null): () => HTMLElement | null | undefined {
  const part = focused?.closest('.own, section');
  return () => {
    const heading = part?.querySelector<HTMLElement>('h2, h3');
    heading?.setAttribute('tabindex', '-1');
    return heading;
  };
}
