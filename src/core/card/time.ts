import { earliest, surelyBefore } from '../dates.ts';
import type { Entity } from '../entity.ts';
import type { Lookup } from './lookup.ts';
import type { DatedLine } from './types.ts';

/** Up to this many lines of "since this article": more is a chronicle, not a card. */
const SINCE = 3;

/**
 * What followed the article and concerns this entity and others of the article: events that name both, and the entity's own dates.
 * The most prominent are chosen, then put in order of time.
 * @param told lines that the reader sees anyway
 */
export function sinceThen(entity: Entity, day: string | undefined, others: readonly string[], lookup: Lookup, told: readonly DatedLine[] = []): DatedLine[] {
  if (day === undefined) return [];
  const found: { line: DatedLine; rank: number }[] = [];
  const company = others.filter((id) => id !== entity.id);
  for (const [place, id] of lookup.eventsAfter(entity.id, day, company).entries()) {
    const event = lookup.entity(id);
    if (event?.kind === 'event' && earliest(event.from) > day)
      found.push({ line: { date: event.from, text: event.name, entity: event.id }, rank: event.prominence + 2 - place / 100 });
  }
  for (const { date, text } of entity.dates ?? []) if (earliest(date) > day) found.push({ line: { date, text }, rank: 4.5 });
  if (entity.kind === 'person' && entity.died && earliest(entity.died) > day) found.push({ line: { date: entity.died, text: 'Died' }, rank: 9 });
  if (entity.kind === 'organisation' && entity.dissolved && earliest(entity.dissolved) > day)
    found.push({ line: { date: entity.dissolved, text: 'Dissolved' }, rank: 9 });
  found.sort((a, b) => b.rank - a.rank || (a.line.date < b.line.date ? -1 : 1));
  const seen = new Set<string>();
  return found
    .filter(({ line }) => !isAmong(line, told) && !seen.has(line.text) && seen.add(line.text))
    .slice(0, SINCE)
    .map(({ line }) => line)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether some of `lines` tells the same: the same record, or the same words of the same date. */
export const isAmong = (line: DatedLine, lines: readonly DatedLine[]): boolean =>
  lines.some(({ date, text, entity }) => (entity !== undefined && entity === line.entity) || (date === line.date && text === line.text));

/** Events that led to one or followed from it, at most this many of each: the nearest in time. */
const LED = 2;

/**
 * Key dates of an entity; of an event also what led to it and what followed. Where the article's day is known it stands among
 * them, and the last line that the article already knew is marked.
 */
export function timelineOf(entity: Entity, day: string | undefined, lookup: Lookup): DatedLine[] {
  const lines: DatedLine[] = (entity.dates ?? []).map(({ date, text }) => ({ date, text }));
  if (entity.kind === 'event') {
    const others = (ids: readonly string[] | undefined) =>
      (ids ?? []).flatMap((id): DatedLine[] => {
        const other = lookup.entity(id);
        return other?.kind === 'event' ? [{ date: other.from, text: other.name, entity: id }] : [];
      });
    const before = others(entity.ledFrom).filter(({ date }) => surelyBefore(date, entity.from));
    const after = others(entity.ledTo).filter(({ date }) => surelyBefore(entity.from, date));
    // A key date that is an event of its own is told once.
    const told = (other: DatedLine) => {
      const same = lines.find((line) => line.entity === undefined && line.date === other.date && other.date.length === 10);
      if (same && other.entity !== undefined) same.entity = other.entity;
      return same === undefined;
    };
    // An event without dates of its own still has its place between what led to it and what followed.
    if (!lines.length && before.length + after.length > 0) lines.push({ date: entity.from, text: entity.name });
    lines.push(...before.sort(byDate).slice(-LED).filter(told), ...after.sort(byDate).slice(0, LED).filter(told));
  }
  lines.sort(byDate);
  if (day === undefined || !lines.length) return lines;
  const known = lines.findLastIndex((line) => !surelyBefore(day, line.date));
  const line = lines[known];
  if (line) line.then = true;
  lines.splice(known + 1, 0, { date: day, text: '', article: true });
  return lines;
}

/** Order of time, for `sort`. */
export const byDate = (a: DatedLine, b: DatedLine) => (earliest(a.date) < earliest(b.date) ? -1 : earliest(a.date) > earliest(b.date) ? 1 : 0);
