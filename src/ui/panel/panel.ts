import type { Annotation } from '../../core/annotation.ts';
import { KINDS } from '../../core/entity.ts';
import { firstMentions } from '../../core/list-text.ts';
import type { Overview, PageStatus } from '../../core/protocol.ts';
import type { Said } from '../../core/settings/feedback.ts';
import { h, refill } from '../card/h.ts';
import { kindIcon } from '../card/kinds.ts';
import { dateText, type Words } from '../card/words.ts';
import { button, segments } from '../shared/controls.ts';
import { articleDates } from './dates.ts';
import { judging, type Say } from './judging.ts';
import { placesMap } from './places.ts';
import { type RowActions, rows } from './rows.ts';
import { type GiveList, listTools } from './tools.ts';

const ORDERS = ['reading', 'kind', 'map', 'time'] as const;
export type Order = (typeof ORDERS)[number];

export interface PanelActions extends Pick<RowActions, 'jump'> {
  /** Takes the reader back to where she was in the page before the panel took her to a name. */
  back(): void;
  /** The card of an entity; `say` where the reader may judge it. */
  card(id: string, annotation: Annotation | undefined, say: ((said: Said) => Promise<boolean>) | undefined): Promise<HTMLElement | undefined>;
  say: Say;
  list: GiveList;
  /** Map and timeline; asked for when the reader first wants to see one of them. */
  overview(): Promise<Overview>;
}

/** The panel: every name of the article, the accessible twin of the marks. Returns how to give it a new status. */
export function panel(root: Element, words: Words, act: PanelActions): { update(status: PageStatus | undefined): void } {
  const { text } = words;
  let status: PageStatus | undefined;
  let order: Order = 'reading';
  let drawn = '';
  let overview: Overview | undefined;
  const head = h('div', { class: 'soft' });
  const list = h('div', { class: 'names' });
  const said = h('p', { class: 'soft', role: 'status' });
  const filter = h('input', { type: 'search', placeholder: text('panel_filter'), 'aria-label': text('panel_filter'), oninput: () => draw() });
  const orders = segments(
    text('panel_order'),
    ORDERS.map((value) => ({ value, text: text(`panel_order_${value}`) })),
    order,
    (value) => {
      order = value;
      draw();
    },
  );
  const back = button(text('panel_back'), () => {
    act.back();
    // The key goes with the place it led to; the keyboard goes on at the name it came from.
    (list.querySelector<HTMLElement>('[aria-expanded=true]') ?? filter).focus();
    back.hidden = true;
  });
  back.hidden = true;
  const tools = listTools(words, act.list, (news) => {
    said.textContent = news;
  });
  refill(root, h('header', {}, h('h1', {}, text('panel_title')), head), h('div', { class: 'bar' }, filter, orders, back), list, tools, said);

  const redraw = () => {
    draw();
    list.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
  };
  const { say, forget } = judging(words, act.say, said);
  const card: RowActions['card'] = (id, annotation) => act.card(id, annotation, annotation && ((judged) => say(annotation, judged)));
  const row = rows(words, { jump: act.jump, card, forget: (annotation) => void forget(annotation) }, redraw);
  const rowsOf = (some: readonly Annotation[]) => h('ol', {}, some.map(row.name));
  const draw = () => {
    const all = firstMentions(status?.annotations ?? []);
    const wanted = filter.value.trim().toLowerCase();
    const holds = (...texts: string[]) => !wanted || texts.some((one) => one.toLowerCase().includes(wanted));
    const shown = all.filter(({ name, what, text: mention }) => holds(name, what, mention));
    const title = [status?.title ?? '', status?.date === undefined ? '' : dateText(status.date, words.locale)].filter(Boolean).join(' · ');
    refill(head, status?.state === 'read' ? title : text('panel_none'));
    tools.hidden = all.length === 0;
    const none = (key: string) => refill(list, h('p', { class: 'soft' }, all.length ? text(key) : ''));
    if ((order === 'map' || order === 'time') && all.length) {
      if (!overview) return void look();
      if (order === 'map') {
        const places = shown.filter(({ kind }) => kind === 'place');
        if (!places.length) return none('panel_no_match');
        const open = (id: string) =>
          row.toggle(
            id,
            all.find(({ entity }) => entity === id),
          );
        return refill(list, h('section', {}, overview.map && placesMap(overview.map, words, open, row.open()), rowsOf(places)));
      }
      const lines = overview.timeline.filter((line) => line.article || holds(line.text, line.date));
      if (!lines.some((line) => !line.article)) return none('panel_no_dates');
      return refill(
        list,
        articleDates(lines, words, row, (id) => all.find(({ entity }) => entity === id)),
      );
    }
    if (shown.length === 0) return none('panel_no_match');
    if (order !== 'kind') return refill(list, h('section', {}, rowsOf(shown)));
    const groups = KINDS.map((kind) => ({ kind, some: shown.filter((one) => one.kind === kind) })).filter(({ some }) => some.length);
    refill(
      list,
      groups.map(({ kind, some }) => h('section', {}, h('h2', { class: kind }, kindIcon(kind), text(`kinds_${kind}`)), rowsOf(some))),
    );
  };
  /** A late answer is dropped where the article changed meanwhile. */
  const look = async () => {
    const mine = drawn;
    const found = await act.overview().catch(() => undefined);
    if (mine !== drawn) return;
    if (!found) return refill(list, h('p', { class: 'soft', role: 'alert' }, text('panel_not_done')));
    overview = found;
    draw();
  };
  return {
    update(next) {
      back.hidden = next?.away !== true;
      const key = JSON.stringify([next?.url, next?.state, next?.date, next?.annotations]);
      if (key === drawn) return;
      drawn = key;
      if (next?.url !== status?.url || next?.date !== status?.date) row.renew();
      status = next;
      overview = undefined;
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement && list.contains(focused))) return draw();
      const id = focused.closest('li')?.querySelector<HTMLElement>('[data-id]')?.dataset.id ?? '';
      draw();
      // The same key where it is still there, else the row, else what takes the row's going back.
      const again = focused.isConnected ? focused : list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      (again ?? said.querySelector('button') ?? filter).focus();
    },
  };
}
