import type { CardModel, DatedLine } from '../../core/card/types.ts';
import { h } from './h.ts';
import { dateText, type Words } from './words.ts';

interface Point {
  label: string;
  lines: readonly string[];
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
    points.map((point) =>
      h(
        'li',
        { class: point.then ? 'then' : undefined },
        h('small', {}, point.label),
        point.lines.map((line) => h('span', {}, line)),
      ),
    ),
  );
}

function pointsOf(model: CardModel, { text, locale }: Words): Point[] {
  const asOf = dateText(model.asOf, locale);
  const day = model.date === undefined ? undefined : dateText(model.date, locale);
  const same = model.then.length > 0 && model.then.join('\n') === model.now.join('\n');
  if (same && day !== undefined) return [{ label: text('card_then_as_now', day, asOf), lines: model.then, then: true }];
  const points: Point[] = [];
  if (day !== undefined && model.then.length) points.push({ label: text('card_then', day), lines: model.then, then: true });
  if (model.died !== undefined) points.push({ label: dateText(model.died, locale), lines: [text('card_died')], then: false });
  else if (model.now.length)
    points.push({ label: text(day === undefined ? 'card_as_of' : 'card_now', asOf), lines: nowLines(model, text, locale), then: false });
  return points;
}

/** "Secretary of the Security Council of Russia, since May 2024": the day itself would be more than a reader needs. */
const nowLines = ({ now, nowSince }: CardModel, text: Words['text'], locale: string): string[] =>
  now.map((post, i) => (nowSince?.[i] ? `${post}, ${text('card_post_since', dateText(nowSince[i].slice(0, 7), locale))}` : post));

/** Key dates of an event, the one that holds on the article's day marked. */
export function timeline(lines: readonly DatedLine[], words: Words): HTMLElement | undefined {
  if (!lines.length) return undefined;
  return h(
    'ul',
    { class: 'when', 'aria-label': words.text('card_timeline') },
    lines.map((line) => h('li', { class: line.then ? 'then' : undefined }, h('small', {}, dateText(line.date, words.locale)), h('span', {}, line.text))),
  );
}

/** What happened after the article was written. */
export function sinceList(lines: readonly DatedLine[], words: Words, open: (id: string) => void): HTMLElement | undefined {
  if (!lines.length) return undefined;
  const item = ({ date, text, entity }: DatedLine) =>
    h(
      'li',
      {},
      h('time', { datetime: date }, dateText(date, words.locale)),
      entity === undefined ? h('span', {}, text) : h('button', { type: 'button', class: 'plain', onclick: () => open(entity) }, text),
    );
  return h('section', { class: 'since' }, h('h3', {}, words.text('card_since')), h('ol', {}, lines.map(item)));
}
