import type { Article } from '../core/article/types.ts';
import { isPartialDate } from '../core/dates.ts';
import { InputError, readDay } from './input.ts';
import { unwrap } from './unwrap.ts';

/** One document to annotate: plain text or a page. */
export interface InputDocument {
  id: string;
  text?: string;
  html?: string;
  url?: string;
  /** A day, with or without a time; a month or a year leaves the day unknown. */
  date?: string;
  lang?: string;
}

/** The article of a document, with the verdict on it. */
export interface ReadDocument {
  isArticle: boolean;
  reason: string;
  article: Article;
  /** The text as it was given, where the article's has lines joined; of the same length. */
  given?: string;
}

/** Reads plain text: a line is a block, unless it was only broken because it was full; offsets are those of the input. */
export function readPlain(input: string, given: { date?: string | undefined; lang?: string | undefined; url?: string | undefined }): ReadDocument {
  const text = unwrap(input);
  const blocks = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ start, end: start + line.length, role: 'paragraph' as const });
    start += line.length + 1;
  }
  const article: Article = {
    text,
    blocks,
    lang: given.lang ?? 'en',
    ...(given.date === undefined ? {} : { date: given.date }),
    ...(given.url === undefined ? {} : { url: given.url }),
  };
  return { isArticle: true, reason: 'plain-text', article, ...(text === input ? {} : { given: input }) };
}

/**
 * One line of a batch.
 * @throws InputError naming the field
 */
export function readLine(line: string): InputDocument {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new InputError('is not JSON');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new InputError('is no JSON object');
  const fields = data as Record<string, unknown>;
  const text = (key: string): string | undefined => {
    const value = fields[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw new InputError(`${key} is no text`);
    return value;
  };
  const document: InputDocument = { id: String(fields.id ?? '') };
  for (const key of ['text', 'html', 'url', 'date', 'lang'] as const) {
    const value = text(key);
    if (value !== undefined) document[key] = value;
  }
  // An empty date is none.
  if (!document.date) delete document.date;
  else if (!leavesDayOpen(document.date)) readDay('date', document.date);
  if (document.text === undefined && document.html === undefined) throw new InputError('has neither text nor html');
  return document;
}

/** Whether a date is a month or a year: sound, but the day of the text is as good as unknown. */
export const leavesDayOpen = (date: string): boolean => date.length < 10 && isPartialDate(date);
