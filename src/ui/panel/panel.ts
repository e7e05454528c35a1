import type { Annotation } from '../../core/annotation.ts';
import { KINDS } from '../../core/entity.ts';
import { firstMentions, LIST_FORMATS, type ListFormat } from '../../core/list-text.ts';
import type { PageStatus } from '../../core/protocol.ts';
import { h, refill } from '../card/h.ts';
import { kindIcon } from '../card/kinds.ts';
import { dateText, type Words } from '../card/words.ts';
import { button, segments } from '../shared/controls.ts';

export type Order = 'reading' | 'kind';

export interface PanelActions {
  /** Goes to the name in the page. */
  jump(id: string): void;
  /** Shows the card of an annotation in `view`. */
  card(annotation: Annotation): Promise<HTMLElement | undefined>;
  list(format: ListFormat, how: 'copy' | 'save'): Promise<boolean>;
}

/** The panel: every name of the article, the accessible twin of the marks. Returns how to give it a new status. */
export function panel(root: Element, words: Words, act: PanelActions): { update(status: PageStatus | undefined): void } {
  const { text } = words;
  let status: PageStatus | undefined;
  let order: Order = 'reading';
  let open: string | undefined;
  let drawn = '';
  const head = h('div', { class: 'soft' });
  const list = h('div', { class: 'names' });
  const said = h('p', { class: 'soft', role: 'status' });
  const filter = h('input', { type: 'search', placeholder: text('panel_filter'), 'aria-label': text('panel_filter'), oninput: () => draw() });
  const orders = segments(
    text('panel_order'),
    (['reading', 'kind'] as const).map((value) => ({ value, text: text(`panel_order_${value}`) })),
    order,
    (value) => {
      order = value;
      draw();
    },
  );
  const format = h(
    'select',
    { 'aria-label': text('panel_format') },
    LIST_FORMATS.map((value) => h('option', { value }, text(`panel_format_${value}`))),
  );
  const give = async (how: 'copy' | 'save') => {
    said.textContent = text((await act.list(format.value as ListFormat, how)) ? `panel_done_${how}` : 'panel_not_done');
  };
  const tools = h(
    'footer',
    { class: 'row tools' },
    format,
    button(text('panel_copy'), () => void give('copy')),
    button(text('panel_save'), () => void give('save')),
  );
  refill(root, h('header', {}, h('h1', {}, text('panel_title')), head), h('div', { class: 'bar' }, filter, orders), list, tools, said);

  const draw = () => {
    const all = firstMentions(status?.annotations ?? []);
    const wanted = filter.value.trim().toLowerCase();
    const shown = all.filter(({ name, what, text: mention }) => !wanted || [name, what, mention].some((s) => s.toLowerCase().includes(wanted)));
    refill(
      head,
      status?.state === 'read'
        ? [status.title ?? '', status.date === undefined ? '' : dateText(status.date, words.locale)].filter(Boolean).join(' · ')
        : text('panel_none'),
    );
    tools.hidden = all.length === 0;
    if (shown.length === 0) return refill(list, h('p', { class: 'soft' }, all.length ? text('panel_no_match') : ''));
    const groups =
      order === 'kind'
        ? KINDS.map((kind) => ({ kind, rows: shown.filter((a) => a.kind === kind) })).filter(({ rows }) => rows.length)
        : [{ kind: undefined, rows: shown }];
    refill(
      list,
      groups.map(({ kind, rows }) =>
        h('section', {}, kind !== undefined && h('h2', { class: kind }, kindIcon(kind), text(`kinds_${kind}`)), h('ol', {}, rows.map(row))),
      ),
    );
  };
  const row = (annotation: Annotation) => {
    const { name, what, kind, count, entity } = annotation;
    const place = h('div', { class: 'opened' });
    const key = h(
      'button',
      { type: 'button', class: `name ${kind}`, 'aria-expanded': String(open === entity), onclick: () => void toggle(annotation) },
      kindIcon(kind),
      h('span', { class: 'grow' }, h('b', {}, name), h('small', {}, what)),
      count > 1 && h('small', { class: 'count' }, text('panel_times', String(count))),
    );
    const item = h('li', {}, key, place);
    if (open === entity) void fill(annotation, place);
    return item;
  };
  const toggle = async (annotation: Annotation) => {
    open = open === annotation.entity ? undefined : annotation.entity;
    draw();
    list.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    if (open !== undefined) act.jump(annotation.id);
  };
  const fill = async (annotation: Annotation, place: HTMLElement) => {
    const card = await act.card(annotation);
    if (card && open === annotation.entity)
      refill(
        place,
        card,
        button(text('panel_jump'), () => act.jump(annotation.id), 'plain'),
      );
  };
  return {
    update(next) {
      const key = JSON.stringify([next?.url, next?.state, next?.date, next?.annotations]);
      if (key === drawn) return;
      drawn = key;
      status = next;
      draw();
    },
  };
}
