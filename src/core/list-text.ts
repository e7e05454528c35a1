import type { Annotation } from './annotation.ts';

export const LIST_FORMATS = ['text', 'markdown', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** What a list is headed by. */
export interface ListHead {
  title?: string;
  url: string;
  date?: string;
}

/** One annotation per entity, in the order in which they first stand in the text. */
export function firstMentions(annotations: readonly Annotation[]): Annotation[] {
  const seen = new Map<string, Annotation>();
  for (const annotation of annotations) if (!seen.has(annotation.entity)) seen.set(annotation.entity, annotation);
  return [...seen.values()];
}

/** The names of an article as text to copy or save. */
export function listText(annotations: readonly Annotation[], head: ListHead, format: ListFormat): string {
  const rows = firstMentions(annotations);
  if (format === 'csv') {
    const lines = rows.map(({ name, kind, what, text, count }) => [name, kind, what, text, String(count)].map(cell).join(','));
    return `${['name,kind,what,in the text,times', ...lines].join('\r\n')}\r\n`;
  }
  const title = [head.title ?? head.url, head.date === undefined ? '' : `(${head.date})`].filter(Boolean).join(' ');
  if (format === 'markdown')
    return `${[`## ${mark(title)}`, '', `<${head.url}>`, '', ...rows.map(({ name, what }) => `- **${mark(name)}**: ${mark(what)}`)].join('\n')}\n`;
  return `${[title, head.url, '', ...rows.map(({ name, what }) => `${name}: ${what}`)].join('\n')}\n`;
}

/** Spreadsheets run cells that begin like formulas: a quote before them keeps them text. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
const mark = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
