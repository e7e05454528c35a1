import type { CardModel, PastPost } from '../core/card/types.ts';
import { asTitle, isToldAbove, sayDate } from '../core/card/wording.ts';

/** A card as lines of text: everything that the drawn card shows, in its order. */
export function sayCard(card: CardModel): string {
  const lines = [asTitle(card.name), [...new Set(card.native.map(({ text }) => text))].slice(0, 2).join(' · '), card.when ?? ''];
  if (card.when === undefined || card.gist === undefined) lines.push(card.what);
  for (const post of card.before ?? []) lines.push(`Earlier, ${span(post)}: ${post.text}`);
  for (const post of card.around ?? []) lines.push(`About this time, ${span(post)}: ${post.text}`);
  if (card.then.length) lines.push(`When this was written (${card.date}): ${withDates(card.then, 'until', card.now.length ? [] : card.thenUntil)}`);
  for (const post of card.after ?? []) lines.push(`Later, ${span(post)}: ${post.text}`);
  if (card.died !== undefined) lines.push(`Died: ${card.died}`);
  else if (card.now.length) lines.push(`As of ${card.asOf}: ${withDates(card.now, 'since', card.nowSince)}`);
  if (card.gist) lines.push(card.gist);
  if (card.gistLater) lines.push(`Tells what came later, as of ${sayDate(card.asOf)}`);
  for (const line of card.timeline)
    lines.push(`  ${line.article ? '─' : line.then ? '●' : '○'} ${line.date}  ${line.article ? 'this article' : asTitle(line.text)}`);
  const since = card.since.filter((line) => !isToldAbove(line, card));
  if (since.length) lines.push('Since this article:', ...since.map((line) => `  ${line.date}  ${asTitle(line.text)}`));
  for (const line of card.lines) lines.push(`${line.label}: ${line.text}`);
  if (card.locator?.relative) lines.push(`Where: ${card.locator.relative}`);
  if (card.more) lines.push(card.more);
  if (card.related.length) lines.push(`Related: ${card.related.map(({ name }) => asTitle(name)).join('; ')}`);
  if (card.alternatives.length) lines.push(`Could also be: ${card.alternatives.map(({ name }) => asTitle(name)).join('; ')}`);
  if (card.pack !== undefined) lines.push(`From your own background: ${card.pack}`);
  lines.push(`Sources: ${card.sources.map((source) => source.title).join('; ')} · as of ${card.asOf}`);
  return lines.filter(Boolean).join('\n');
}

const span = ({ from, to }: PastPost): string => [from, to].filter(Boolean).join(' – ');
const withDates = (posts: readonly string[], word: string, dates: readonly string[] = []): string =>
  posts.map((post, i) => (dates[i] ? `${post}, ${word} ${dates[i]}` : post)).join('; ');
