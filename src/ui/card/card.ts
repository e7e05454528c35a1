import { asTitle } from '../../core/card/wording.ts';
import type { CardAnswer } from '../../core/protocol.ts';
import { chips } from './chips.ts';
import { type FootOptions, foot } from './foot.ts';
import { h } from './h.ts';
import { kindLabel } from './kinds.ts';
import { drawMap } from './map.ts';
import { noteInside } from './notes.ts';
import type { CardWays } from './ways.ts';
import { sinceList, timeline, whenList } from './when.ts';
import { dateText, type Words } from './words.ts';

export interface CardOptions extends Omit<FootOptions, 'known'>, CardWays {}

/** Draws a card from its model: text only, no address is followed, nothing is loaded. */
export function drawCard({ model, map, known, note }: CardAnswer, words: Words, options: CardOptions): HTMLElement {
  const { text } = words;
  const event = model.kind === 'event';
  const where = [model.name, model.locator?.relative].filter(Boolean).join(', ');
  const key = timeline(model.timeline, words, options.open);
  const name = asTitle(model.name);
  return h(
    'article',
    // Texts and names are English, whatever way the page around the card runs.
    { class: `card ${model.kind}`, 'aria-label': name, dir: 'ltr', lang: words.locale },
    h(
      'div',
      { class: 'scroll', tabindex: -1 },
      options.back !== undefined &&
        h('button', { type: 'button', class: 'back plain', onclick: options.back.go }, '‹ ', h('span', {}, text('card_back', asTitle(options.back.name)))),
      map !== undefined && drawMap(saidBelow(model) ? { ...map, note: undefined } : map, where, text),
      h('header', {}, h('h2', { lang: 'en' }, name), kindLabel(model.kind, text), subtitle(model)),
      model.pack !== undefined && h('p', { class: 'pack' }, text('card_pack', model.pack)),
      !event && whenList(model, words),
      note !== undefined && noteInside(note, model.gist, words),
      note === undefined && model.gist !== undefined && h('p', { class: 'gist', lang: 'en' }, model.gist),
      note === undefined && model.gistLater && h('p', { class: 'later' }, text('card_gist_later', dateText(model.asOf, words.locale))),
      event && key,
      sinceList(model, words, options.open),
      facts(model.lines, model.locator?.relative, text('card_where')),
      (model.more !== undefined || (!event && key !== undefined)) &&
        details(text('card_more'), [model.more !== undefined && h('p', { class: 'gist', lang: 'en' }, model.more), !event && key]),
      chips(text('card_could_be'), model.alternatives, options.open),
      chips(text('card_related'), model.related, options.open),
      h('div', { class: 'fade' }),
    ),
    foot(model, words, { ...options, known }),
  );
}

/** Under the name: how it is written where it comes from, and what it is; of an event, when it was. */
function subtitle({ native, what, when, gist }: CardAnswer['model']): HTMLElement[] {
  // Neighbouring languages often write a name alike: once is enough.
  const names = native
    .filter(({ text }, i) => native.findIndex((other) => other.text === text) === i)
    .slice(0, 2)
    .map(({ lang, text }) => h('bdi', { lang, dir: 'auto' }, text));
  const line = (parts: readonly (Node | string)[]) =>
    h(
      'p',
      { class: 'what' },
      parts.filter((part) => part !== '').flatMap((part, i) => (i ? [' · ', part] : [part])),
    );
  const said = (text: string) => (text ? h('span', { lang: 'en' }, text) : '');
  if (when === undefined) return [line([...names, said(what)])];
  // What an event was its gist says better.
  return [line([...names, said(when)]), ...(gist === undefined ? [line([said(what)])] : [])];
}

function facts(lines: readonly { label: string; text: string }[], relative: string | undefined, label: string): HTMLElement | false {
  const rows = lines.map(({ label, text }) => h('div', { lang: 'en' }, h('dt', {}, label), h('dd', {}, text)));
  if (relative !== undefined) rows.push(h('div', {}, h('dt', {}, label), h('dd', { lang: 'en' }, relative)));
  return rows.length > 0 && h('dl', { class: 'facts' }, rows);
}

function details(label: string, children: (Node | false | undefined)[]): HTMLElement {
  return h('details', { class: 'more' }, h('summary', {}, label), children);
}

/** Whether the facts already say who administers and claims the place. */
const saidBelow = ({ lines, locator }: CardAnswer['model']) => {
  const [holder] = [...(locator?.occupied?.by ?? []), ...(locator?.administeredBy ?? [])];
  return holder !== undefined && lines.some(({ text }) => text === holder);
};
