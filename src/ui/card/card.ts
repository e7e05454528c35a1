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
  return h(
    'article',
    { class: `card ${model.kind}`, 'aria-label': model.name },
    h(
      'div',
      { class: 'scroll', tabindex: -1 },
      options.back !== undefined &&
        h('button', { type: 'button', class: 'back plain', onclick: options.back.go }, '‹ ', h('span', {}, text('card_back', options.back.name))),
      map !== undefined && drawMap(saidBelow(model) ? { ...map, note: undefined } : map, where, text),
      h('header', {}, h('h2', {}, model.name), kindLabel(model.kind, text), subtitle(model)),
      !event && whenList(model, words),
      model.gist !== undefined && h('p', { class: 'gist' }, model.gist),
      event && key,
      sinceList(model.since, words, options.open),
      facts(model.lines, model.locator?.relative, text('card_lies')),
      (model.more !== undefined || (!event && key !== undefined)) &&
        details(text('card_more'), [model.more !== undefined && h('p', { class: 'gist' }, model.more), !event && key]),
      chips(text('card_related'), model.related, options.open),
      chips(text('card_could_be'), model.alternatives, options.open),
    ),
    foot(model, words, options),
  );
}

function subtitle({ native, what }: CardAnswer['model']): HTMLElement {
  // Neighbouring languages often write a name alike: once is enough.
  const names = native
    .filter(({ text }, i) => native.findIndex((other) => other.text === text) === i)
    .slice(0, 2)
    .map(({ lang, text }) => h('bdi', { lang, dir: 'auto' }, text));
  return h(
    'p',
    { class: 'what' },
    [...names, what && h('span', {}, what)].filter((part) => part !== '').flatMap((part, i) => (i ? [' · ', part] : [part])),
  );
}

function facts(lines: readonly { label: string; text: string }[], relative: string | undefined, label: string): HTMLElement | false {
  const rows = lines.map(({ label, text }) => h('div', {}, h('dt', {}, label), h('dd', {}, text)));
  if (relative !== undefined) rows.push(h('div', {}, h('dt', {}, label), h('dd', {}, relative)));
  return rows.length > 0 && h('dl', { class: 'facts' }, rows);
}

function details(label: string, children: (Node | false | undefined)[]): HTMLElement {
  return h('details', { class: 'more' }, h('summary', {}, label), children);
}

/** Whether the facts already say who administers and claims the place. */
const saidBelow = ({ lines, locator }: CardAnswer['model']) =>
  (locator?.administeredBy.length ?? 0) > 0 && lines.some(({ text }) => text === locator?.administeredBy[0]);
