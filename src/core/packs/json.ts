import * as v from 'valibot';
import { ID, LONGEST_ID } from '../id.ts';
import { openJson } from '../notes/json.ts';
import { PACK_LIMITS as L } from './limits.ts';
import { type RecordLines, recordLines } from './lines.ts';
import type { OpenedFile, Refused } from './model.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(2, 'is too short'), v.maxLength(L.title, `has more than ${L.title} characters`));
const Head = v.strictObject({
  backgrounder: v.literal('entities'),
  id: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_ID), v.regex(ID, 'is no kebab-case identifier'))),
  title: text,
  author: v.optional(text),
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
  entities: v.array(v.unknown()),
});

/** Opens a JSON file: an object with a title and the list `entities`, or the bare list. */
export function openJsonPack(text: string): OpenedFile | Refused {
  const opened = openJson(text, L);
  if ('reason' in opened) return { refused: [opened] };
  const { value } = opened;
  if (Array.isArray(value)) return { head: {}, drafts: draftsOf(value, text) };
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '@context'))
    return { refused: [{ place: 'file', reason: 'is a reading: drop it on the side panel of its article' }] };
  const result = v.safeParse(Head, value);
  if (!result.success) return { refused: result.issues.slice(0, 20).map((issue) => ({ place: v.getDotPath(issue) ?? 'file', reason: reasonOf(issue) })) };
  const { entities, backgrounder: _, id, title, author, version } = result.output;
  const head = { title, ...(id === undefined ? {} : { id }), ...(author === undefined ? {} : { author }), ...(version === undefined ? {} : { version }) };
  return { head, drafts: draftsOf(entities, text) };
}

function draftsOf(values: readonly unknown[], text: string): OpenedFile['drafts'] {
  // Only where something is wrong does anybody ask for lines.
  let lines: RecordLines[] | undefined;
  return values.map((data, i) => ({
    data,
    place(field) {
      lines ??= recordLines(text);
      const at = lines[i];
      const line = (field === undefined ? undefined : at?.fields.get(field.split('.')[0] ?? '')) ?? at?.line;
      return [line === undefined ? `record ${i + 1}` : `line ${line}`, field].filter(Boolean).join(', ');
    },
  }));
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is no field of a pack';
  if (issue.received === 'undefined') return 'is missing';
  return ['regex', 'min_length', 'max_length'].includes(issue.type)
    ? issue.message
    : `expected ${issue.expected ?? 'something else'}, got ${issue.received.slice(0, 80)}`;
}
