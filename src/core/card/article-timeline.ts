import { mayCoincide } from '../dates.ts';
import type { Lookup } from './lookup.ts';
import type { TextDate } from './text-dates.ts';
import { byDate, sinceThen } from './time.ts';
import type { DatedLine } from './types.ts';

/** What followed an article: the events that concern most of its entities. */
const AFTER = 5;
/** Entities looked at for what followed: those named first are what the article is about. */
const LOOKED_AT = 60;
/** Characters around a date that the text names. */
const AROUND = 60;

/** A line of an article's timeline. `event`: an event of the data; `text`: words of the article around a date. */
export interface ArticleLine extends DatedLine {
  from: 'event' | 'after' | 'text' | 'article';
}

/** The events of an article, its own day, and what followed that concerns several of its entities, in order of time. */
export function articleTimeline(ids: readonly string[], day: string | undefined, lookup: Lookup): ArticleLine[] {
  const lines = ids.flatMap((id): ArticleLine[] => {
    const event = lookup.entity(id);
    return event?.kind === 'event' ? [{ date: event.from, text: event.name, entity: id, from: 'event' }] : [];
  });
  if (day === undefined) return lines.sort(byDate);
  const after = new Map<string, { line: ArticleLine; weight: number }>();
  for (const id of ids.slice(0, LOOKED_AT)) {
    const entity = lookup.entity(id);
    if (!entity) continue;
    for (const line of sinceThen(entity, day, ids, lookup)) {
      if (line.entity === undefined || ids.includes(line.entity)) continue;
      const known = after.get(line.entity) ?? { line: { ...line, from: 'after' as const }, weight: 0 };
      known.weight++;
      after.set(line.entity, known);
    }
  }
  const chosen = [...after.values()].sort((a, b) => b.weight - a.weight).slice(0, AFTER);
  lines.push(...chosen.map(({ line }) => line), { date: day, text: '', article: true, from: 'article' });
  return lines.sort(byDate);
}

/** Puts the dates that the text names among the lines, each with the words around it; a date that a line tells already is left out. */
export function withTextDates(lines: readonly ArticleLine[], dates: readonly TextDate[], text: string): ArticleLine[] {
  const all = [...lines];
  for (const { start, end, date } of dates) {
    if (all.some((line) => line.date === date || (line.from === 'event' && mayCoincide(line.date, date)))) continue;
    all.push({ date, text: wordsAround(text, start, end), from: 'text' });
  }
  return all.sort(byDate);
}

/** The words around a span, cut between words and within its sentence's line. */
function wordsAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split('\n')[0] ?? '';
  const head = start - AROUND > 0 && before.length === AROUND ? `… ${before.replace(/^\S*\s/, '')}` : before;
  const tail = after.length === AROUND ? `${after.replace(/\s\S*$/, '')} …` : after;
  return `${head}${text.slice(start, end)}${tail}`.trim();
}
