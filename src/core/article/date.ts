import type { DateFacts } from './date-evidence.ts';
import { DATA_KEYS, PUBLISHED_KEYS, UPDATED_KEYS, VAGUE_KEYS } from './date-keys.ts';
import { lineDate, markDate, metaDate, seenDays, structuredDate } from './date-sources.ts';
import { tagOf } from './language.ts';
import { couldBe, daysApart, isUniversal } from './moments.ts';
import { dateOfUrl, parseDate } from './parse-date.ts';

export interface Dates {
  date?: string;
  updated?: string;
}

/**
 * Publication and update date by the most trusted source that gives one. An update before the publication is none.
 * The last resort is the address of the page's picture: editors upload it on the day.
 */
export function articleDates(facts: DateFacts): Dates {
  const monthFirst = /^en(?:-us|$)/.test(tagOf(facts.lang) ?? '') && !/\.(?:uk|au|nz|ie|in|za)(?:[:/]|$)/.test(facts.url);
  const { told, date } = published(facts, monthFirst);
  const updated =
    structuredDate(facts.structured, 'dateModified', monthFirst) ?? metaDate(facts.meta, UPDATED_KEYS, monthFirst) ?? markDate(facts, monthFirst, true);
  const best = date ?? updated ?? dataDate(facts) ?? dateOfUrl(facts.meta.get('og:image') ?? '');
  const later = best !== undefined && updated !== undefined && updated !== best && updated !== told && updated.slice(0, 10) >= best.slice(0, 10);
  return { ...(best && { date: best }), ...(later && { updated }) };
}

/** What the page tells of its publication, and the day of that where the page was written. */
function published(facts: DateFacts, monthFirst: boolean): { told?: string; date?: string } {
  const { structured, meta, url } = facts;
  const stated = structuredDate(structured, 'datePublished', monthFirst);
  const tagged = metaDate(meta, PUBLISHED_KEYS, monthFirst);
  const addressed = dateOfUrl(url);
  // Where the two disagree, the one that the address confirms is the day of publication.
  const told = addressed && tagged?.startsWith(addressed) ? tagged : (stated ?? tagged);
  if (told) return { told, date: inPlace(told, addressed, facts, monthFirst) };
  const date =
    addressed ??
    markDate(facts, monthFirst, false) ??
    lineDate(facts, monthFirst, false) ??
    metaDate(meta, VAGUE_KEYS, monthFirst) ??
    lineDate(facts, monthFirst, true) ??
    structuredDate(structured, 'dateCreated', monthFirst) ??
    structuredDate(structured, 'uploadDate', monthFirst);
  return date === undefined ? {} : { date };
}

/** A moment in universal time may be another day in the place where the page was written; address and visible date tell which. */
function inPlace(told: string, addressed: string | undefined, facts: DateFacts, monthFirst: boolean): string {
  if (!isUniversal(told)) return told;
  const isLocal = (day: string): boolean => daysApart(told, day) === 1 && couldBe(told, day);
  if (addressed && isLocal(addressed)) return addressed;
  const seen = seenDays(facts, monthFirst);
  return seen.has(told.slice(0, 10)) ? told : ([...seen].find(isLocal) ?? told);
}

/** The day of publication in the data that a site's scripts draw the page from. */
function dataDate({ data }: DateFacts): string | undefined {
  for (const text of data?.() ?? []) {
    const found = DATA_KEYS.exec(text)?.[1];
    const date = found && parseDate(found);
    if (date) return date;
  }
  return undefined;
}
