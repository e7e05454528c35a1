import type { CardModel } from '../../core/card/types.ts';
import { h } from './h.ts';
import { dateText, type Words } from './words.ts';

/** A link out: only on a click of the reader's own, and the site learns nothing of where she came from. */
export function linkOut(address: string, label: string): HTMLElement {
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, label);
}

/** Where the facts come from, what they may be used for, and the month they speak for. */
export function sourceList(model: CardModel, words: Words, links: boolean): HTMLElement {
  const items = model.sources.map(({ title, url }) => h('li', {}, links && url !== undefined ? linkOut(url, title) : title));
  const day = dateText(model.asOf, words.locale);
  if (model.pack !== undefined) return h('div', { class: 'sources' }, h('ul', {}, items), h('p', {}, words.text('card_pack_as_of', day, model.pack)));
  const licence = words.text(model.locator ? 'card_licence_map' : 'card_licence', day);
  return h('div', { class: 'sources' }, h('ul', {}, items), h('p', {}, licence));
}
