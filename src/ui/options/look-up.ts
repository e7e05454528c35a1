import { h, refill } from '../card/h.ts';
import { kindIcon } from '../card/kinds.ts';
import { cardView } from '../card/view.ts';
import type { Words } from '../card/words.ts';
import type { OptionsActions } from './state.ts';

/** The search reads every record: it waits until the typing pauses. */
const PAUSE = 160;

/** Search the whole dataset and read any card. */
export function lookUp(words: Words, act: Pick<OptionsActions, 'find' | 'card'>, links: () => boolean): HTMLElement {
  const { text } = words;
  const results = h('ul', { class: 'results' });
  const view = cardView({
    words,
    get links() {
      return links();
    },
    load: act.card,
  });
  let turn = 0;
  let asked = '';
  const show = async (id: string) => {
    asked = id;
    const answer = await act.card(id);
    if (answer && asked === id) view.show(answer);
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  const search = async (query: string) => {
    const mine = ++turn;
    const found = query.trim() ? await act.find(query) : [];
    if (mine !== turn) return;
    refill(
      results,
      found.length || !query.trim()
        ? found.map(({ id, name, kind }) => h('li', {}, h('button', { type: 'button', class: kind, onclick: () => void show(id) }, kindIcon(kind), name)))
        : h('li', { class: 'soft' }, text('look_up_nothing', query.trim())),
    );
  };
  const input = h('input', {
    type: 'search',
    class: 'wide',
    placeholder: text('options_search'),
    'aria-label': text('options_search'),
    oninput: () => {
      clearTimeout(typing);
      typing = setTimeout(() => void search(input.value), PAUSE);
    },
  });
  return h(
    'section',
    { id: 'look-up', 'data-part': 'options-look-up' },
    h('h2', {}, text('options_look_up')),
    input,
    h('div', { class: 'beside' }, h('div', { class: 'found', 'aria-live': 'polite' }, results), view.element),
  );
}
