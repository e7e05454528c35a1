import type { Article } from '../core/article/types.ts';
import { InputError } from './input.ts';
import { unwrap } from './unwrap.ts';

/** One document to annotate: plain text or a page. */
export interface InputDocument {
  id: string;
  text?: string;
  html?: string;
  url?: string;
  date?: string;
  lang?: string;
}

/** The article of a document, with the verdict on it. */
export interface ReadDocument {
  isArticle: boolean;
  reason: string;
  article: Article;
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
  return { isArticle: true, reason: 'plain-text', article };
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
  if (document.text === undefined && document.html === undefined) throw new InputError('has neither text nor html');
  return document;
}
