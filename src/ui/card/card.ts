import type { CardAnswer } from '../../core/protocol.ts';
import { chips } from './chips.ts';
import { type FootOptions, foot } from './foot.ts';
import { h } from './h.ts';
import { kindLabel } from './kinds.ts';
import { drawMap } from './map.ts';
import { sinceList, timeline, whenList } from './when.ts';
import type { Words } from './words.ts';

export interface CardOptions extends FootOptions {
  /** Opens a related entity in the same card. */
  open: (id: string) => void;
  /** Name of the card before this one, and the way back to it. */
  back?: { name: string; go: () => void } | undefined;
}

/** Draws a card from its model: text only, no address is followed, nothing is loaded. */
export function drawCard({ model, map }: CardAnswer, words: Words, options: CardOptions): HTMLElement {
  const { text } = words;
  const event = model.kind === 'event';
  const where = [model.name, model.locator?.relative].filter(Boolean).join(', ');
  const key = timeline(model.timeline, words);
  return h('article', { class: `card ${model.kind}`, 'aria-label': model.name },
    h('div', { class: 'scroll', tabindex: -1 },
      options.back !== undefined && h('button', { type: 'button', class: 'back plain', onclick: options.back.go }, '‹ ', h('span', {}, text('card_back', options.back.name))),
      map !== undefined && drawMap(map, where, text),
      h('header', {}, h('h2', {}, model.name), kindLabel(model.kind, text), subtitle(model)),
      event ? key : whenList(model, words),
      model.gist !== undefined && h('p', { class: 'gist' }, model.gist),
      sinceList(model.since, words, options.open),
      facts(model.lines, model.locator?.relative),
      (model.more !== undefined || (!event && key !== undefined)) && details(text('card_more'), [model.more !== undefined && h('p', { class: 'gist' }, model.more), !event && key]),
      chips(text('card_related'), model.related, options.open),
      chips(text('card_could_be'), model.alternatives, options.open),
    ),
    foot(model, words, options),
  );
}

function subtitle({ native, what }: CardAnswer['model']): HTMLElement {
  const names = native.map(({ lang, text }) => h('bdi', { lang, dir: 'auto' }, text));
  return h('p', { class: 'what' }, [...names, what && h('span', {}, what)].filter((part) => part !== '').flatMap((part, i) => (i ? [' · ', part] : [part])));
}

function facts(lines: readonly { label: string; text: string }[], relative: string | undefined): HTMLElement | false {
  const rows = lines.map(({ label, text }) => h('div', {}, h('dt', {}, label), h('dd', {}, text)));
  if (relative !== undefined) rows.push(h('div', { class: 'lies' }, h('dt', {}, '⌖'), h('dd', {}, relative)));
  return rows.length > 0 && h('dl', { class: 'facts' }, rows);
}

function details(label: string, children: (Node | false | undefined)[]): HTMLElement {
  return h('details', { class: 'more' }, h('summary', {}, label), children);
}
