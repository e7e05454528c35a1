import type { Annotation } from '../../core/annotation.ts';
import type { ArticleLine } from '../../core/card/article-timeline.ts';
import { asTitle } from '../../core/card/wording.ts';
import { h } from '../card/h.ts';
import { dateText, type Words } from '../card/words.ts';
import type { Rows } from './rows.ts';

/** All dates of an article on one line: its events, what its text dates, its own day, and what followed. */
export function articleDates(lines: readonly ArticleLine[], words: Words, rows: Rows, named: (id: string) => Annotation | undefined): HTMLElement {
  const { text, locale } = words;
  const date = (line: ArticleLine) => h('time', { datetime: line.date }, dateText(line.date, locale));
  const item = (line: ArticleLine): HTMLElement => {
    if (line.article) return h('li', { class: 'article-day' }, text('card_this_article', dateText(line.date, locale)));
    if (line.entity === undefined) return h('li', { class: 'said' }, date(line), h('q', {}, line.text));
    const { key, place } = rows.opener(line.entity, named(line.entity), 'event plain', asTitle(line.text));
    key.lang = 'en';
    return h('li', { class: `event ${line.from}` }, date(line), key, place);
  };
  return h('ol', { class: 'dates event', 'aria-label': text('panel_order_time') }, lines.map(item));
}
