import type { CardModel, DatedLine, PastPost } from '../../core/card/types.ts';
import { asTitle, isToldAbove } from '../../core/card/wording.ts';
import { h } from './h.ts';
import { dateText, type Words } from './words.ts';

interface Point {
  label: string;
  posts: readonly { text: string; dates?: string | undefined }[];
  then: boolean;
}

/**
 * Then and now: a thin line with a filled dot at the article's day. One point where nothing changed since; a card never
 * says "is" of what it only knows as of its data.
 */
export function whenList(model: CardModel, words: Words): HTMLElement | undefined {
  const points = pointsOf(model, words);
  if (!points.length) return undefined;
  return h(
    'ul',
    { class: 'when', 'aria-label': words.text('card_then_and_now') },
    points.map(({ label, posts, then }) =>
      h(
        'li',
        { class: then ? 'then' : undefined },
        h('small', {}, label),
        posts.map(({ text, dates }) =>
          h('span', { class: 'post' }, h('span', { lang: 'en' }, text), dates !== undefined && h('span', { class: 'dates' }, ` ${dates}`)),
        ),
      ),
    ),
  );
}

/** In order of time: what she was before or on the article's day, what she became and is no more, what is known now. */
function pointsOf(model: CardModel, words: Words): Point[] {
  const { text, locale } = words;
  const asOf = dateText(model.asOf, locale);
  const day = model.date === undefined ? undefined : dateText(model.date, locale);
  const plain = (posts: readonly string[]) => posts.map((post) => ({ text: post }));
  if (day !== undefined && model.then.length > 0 && !model.around?.length && model.then.join('\n') === model.now.join('\n'))
    return [{ label: text('card_then_as_now', day, asOf), posts: plain(model.then), then: true }];
  const points = (model.before ?? []).map((post) => pastPoint('card_earlier', post, words)).reverse();
  points.push(...(model.around ?? []).map((post) => pastPoint('card_around', post, words)));
  if (day !== undefined && model.then.length)
    points.push({ label: text('card_then', day), posts: dated(model.then, model.now.length ? [] : model.thenUntil, 'card_post_until', words), then: true });
  points.push(...(model.after ?? []).map((post) => pastPoint('card_later', post, words)));
  if (model.died !== undefined) points.push({ label: dateText(model.died, locale), posts: plain([text('card_died')]), then: false });
  else if (model.now.length)
    points.push({
      label: text(day === undefined ? 'card_as_of' : 'card_now', asOf),
      posts: dated(model.now, model.nowSince, 'card_post_since', words),
      then: false,
    });
  return points;
}

/** "Earlier, Nov 2005 – Dec 2021": the days would be more than a reader needs. */
function pastPoint(key: 'card_earlier' | 'card_around' | 'card_later', { text: post, from, to }: PastPost, { text, locale }: Words): Point {
  const span = [from, to].flatMap((date) => (date === undefined ? [] : [dateText(date.slice(0, 7), locale)])).join(' – ');
  return { label: text(key, span), posts: [{ text: post }], then: false };
}

const dated = (
  posts: readonly string[],
  dates: readonly string[] | undefined,
  key: 'card_post_since' | 'card_post_until',
  { text, locale }: Words,
): Point['posts'] => posts.map((post, i) => ({ text: post, dates: dates?.[i] ? text(key, dateText(dates[i].slice(0, 7), locale)) : undefined }));

/** Key dates, and the article's own day among them. */
export function timeline(lines: readonly DatedLine[], words: Words, open: (id: string) => void): HTMLElement | undefined {
  if (!lines.length) return undefined;
  const item = ({ date, text, entity, then, article }: DatedLine) =>
    article
      ? h('li', { class: 'article-day' }, h('span', {}, words.text('card_this_article', dateText(date, words.locale))))
      : h('li', { class: then ? 'then' : undefined }, h('small', {}, dateText(date, words.locale)), lineText(text, entity, open));
  return h('ol', { class: 'when dates', 'aria-label': words.text('card_timeline') }, lines.map(item));
}

/** What happened after the article was written. */
export function sinceList(model: CardModel, words: Words, open: (id: string) => void): HTMLElement | undefined {
  const lines = model.since.filter((line) => !isToldAbove(line, model));
  if (!lines.length) return undefined;
  const item = ({ date, text, entity }: DatedLine) => h('li', {}, h('time', { datetime: date }, dateText(date, words.locale)), lineText(text, entity, open));
  return h('section', { class: 'since' }, h('h3', {}, words.text('card_since')), h('ol', {}, lines.map(item)));
}

const lineText = (text: string, entity: string | undefined, open: (id: string) => void): HTMLElement =>
  entity === undefined
    ? h('span', { lang: 'en' }, asTitle(text))
    : h('button', { type: 'button', class: 'plain', lang: 'en', onclick: () => open(entity) }, asTitle(text));
