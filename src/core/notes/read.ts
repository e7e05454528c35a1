import * as v from 'valibot';
import type { Span } from '../article/types.ts';
import type { FileProblem, PlacedProblem } from '../problem.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import { openJson } from './json.ts';
import { NOTE_LIMITS as L } from './limits.ts';
import type { Note, NoteType, TeacherReading } from './model.ts';
import { cleanText } from './safe-text.ts';
import { type Collection, CollectionSchema, type Item } from './schema.ts';

export type ReadReading = { reading: TeacherReading; problems: [] } | { reading?: undefined; problems: FileProblem[] };

/**
 * Reads a reading pack, or a file exported by Hypothesis. Never throws: whatever is wrong comes back with file, place and reason.
 * @param file name to tell in problems
 */
export function readReading(file: string, text: string): ReadReading {
  const opened = openJson(text);
  if ('reason' in opened) return { problems: [{ file, place: opened.place, reason: opened.reason }] };
  const { value } = opened;
  const fromHypothesis = isHypothesis(value);
  const data = isHypothesis(value) ? readHypothesis(value) : value;
  const result = v.safeParse(CollectionSchema, data);
  if (!result.success) return { problems: result.issues.slice(0, 20).map((issue) => ({ file, ...told(issue, fromHypothesis) })) };
  const ids = new Set<string>();
  for (const [i, item] of result.output.first.items.entries()) {
    if (ids.has(item.id)) return { problems: [{ file, place: `first.items.${i}.id`, reason: 'is the id of another note' }] };
    ids.add(item.id);
  }
  const reading = readingOf(result.output);
  return reading ? { reading, problems: [] } : { problems: [{ file, place: 'first.items', reason: 'names no article' }] };
}

/** What a text that cannot be read calls itself; undefined where not even that can be told. */
export function titleIn(text: string): string | undefined {
  const found = /^\s*"label":\s*("(?:[^"\\\n]|\\.)*")/m.exec(text)?.[1];
  try {
    return found === undefined ? undefined : cleanText(String(JSON.parse(found)), L.title) || undefined;
  } catch {
    return undefined;
  }
}

/** The least that is wrong, and where: of a value that may have several forms, what is wrong in the form that it has. */
function told(issue: v.BaseIssue<unknown>, foreign: boolean): PlacedProblem {
  const steps: string[] = [];
  let least = issue;
  for (let next: v.BaseIssue<unknown> | undefined = issue; next; next = within(next)) {
    least = next;
    const path = v.getDotPath(next);
    if (path !== null) steps.push(path);
  }
  const place = steps.join('.') || 'file';
  return { place: foreign ? place.replace(/^first\.items/, 'annotations') : place, reason: reasonOf(least) };
}

/** Of the issues of several forms that of the form which was meant: it got furthest into the value, or had no fault but what it says. */
function within({ issues }: v.BaseIssue<unknown>): v.BaseIssue<unknown> | undefined {
  const deepest = issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  return deepest?.path ? deepest : issues?.find(({ kind }) => kind === 'validation');
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const got = issue.received.slice(0, 80);
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'raw_check') return issue.message;
  if (['check', 'regex', 'min_length', 'max_length'].includes(issue.type) && !issue.message.startsWith('Invalid')) return `${issue.message} (${got})`;
  return `expected ${issue.expected ?? 'something else'}, got ${got}`;
}

const EPOCH = '1970-01-01';
const TYPES: Partial<Record<Item['motivation'], NoteType>> = { describing: 'definition', identifying: 'definition', questioning: 'question' };

function readingOf(data: Collection): TeacherReading | undefined {
  const article = data['backgrounder:article'] ?? (data.first.items[0] ? { id: data.first.items[0].target[0]?.source ?? '' } : undefined);
  if (!article?.id) return undefined;
  const created = data.created ?? EPOCH;
  const first = data.first.items[0]?.body?.[0]?.language;
  const lang = data['backgrounder:language'] ?? first ?? 'en';
  return {
    id: data.id,
    title: data.label,
    ...(data.creator ? { author: data.creator.name } : {}),
    lang,
    version: data['backgrounder:version'] ?? 1,
    created,
    modified: data.modified ?? created,
    article: {
      url: article.id,
      ...('dc:title' in article && article['dc:title'] !== undefined ? { title: article['dc:title'] } : {}),
      ...('dcterms:issued' in article && article['dcterms:issued'] !== undefined ? { date: article['dcterms:issued'] } : {}),
    },
    length: data['backgrounder:length'] ?? 'plain',
    ...(data['backgrounder:density'] ? { density: data['backgrounder:density'] } : {}),
    notes: data.first.items.map((item) => noteOf(item, created, lang)),
    dropped: data['backgrounder:dropped'] ?? [],
  };
}

function noteOf(item: Item, created: string, lang: string): Note {
  const body = item.body ?? [];
  const main = body.find((one) => one['backgrounder:role'] === undefined);
  const part = (role: 'more' | 'answer') => body.find((one) => one['backgrounder:role'] === role)?.value;
  const selectors = item.target[0]?.selector ?? [];
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector') as { exact: string; prefix: string; suffix: string } | undefined;
  const at = selectors.find((one) => one.type === 'TextPositionSelector') as Span | undefined;
  const [more, answer] = [part('more'), part('answer')];
  return {
    id: item.id,
    type: TYPES[item.motivation] ?? 'note',
    // A bare highlight says: look at these words.
    text: main?.value ?? quote?.exact ?? '…',
    ...(more === undefined ? {} : { more }),
    ...(answer === undefined ? {} : { answer }),
    ...(main?.language === undefined || main.language === lang ? {} : { lang: main.language }),
    ...(item['backgrounder:title'] === undefined ? {} : { title: item['backgrounder:title'] }),
    ...(quote
      ? { quote: { exact: quote.exact, prefix: quote.prefix.slice(-L.exact), suffix: quote.suffix, ...(at ? { start: at.start, end: at.end } : {}) } }
      : {}),
    ...(item['backgrounder:entity'] === undefined ? {} : { entity: item['backgrounder:entity'] }),
    ...(item['backgrounder:kind'] === undefined ? {} : { kind: item['backgrounder:kind'] }),
    ...(item['backgrounder:tryFirst'] ? { tryFirst: true as const } : {}),
    ...(item['backgrounder:blank'] === undefined ? {} : { blank: item['backgrounder:blank'] }),
    created: item.created ?? created,
    modified: item.modified ?? item.created ?? created,
  };
}
