import * as v from 'valibot';
import { ID, LONGEST_ID } from '../id.ts';
import type { Settings } from './settings.ts';
import { SCOPES, type Scope, scopeOf } from './where.ts';

/** Bound of a correction file: the settings keep some thousands of reports, a hundred bytes each. */
const CORRECTIONS_LIMIT = 5_000_000;

/** One wrong match as a reader reported it: these words do not (always) mean that entity. */
export interface Correction {
  entity: string;
  /** The article's words. */
  text: string;
  /** Where it shall not be shown: on the page where it was met, on its whole site, anywhere. Which page or site stays with the reader. */
  scope: Scope;
  /** ISO day. */
  on: string;
}

const Line = v.object({
  entity: v.pipe(v.string('is no text'), v.maxLength(LONGEST_ID, 'is no identifier'), v.regex(ID, 'is no identifier')),
  text: v.pipe(v.string('is no text'), v.trim(), v.minLength(1, 'is empty'), v.maxLength(200, 'has more than 200 characters')),
  scope: v.optional(v.picklist(SCOPES, 'is none of page, site, always'), 'always'),
  on: v.pipe(v.string('is no text'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day (2026-09-30)')),
});

/**
 * Wrong matches as a file that a contributor can apply to the dataset: one JSON line each, without addresses. A report that could not be
 * read there (without words or a day) still hides its match for the reader, but is left out: it would cost all the others.
 */
export function correctionsText(wrong: Settings['wrong']): string {
  return wrong
    .map(({ entity, text, on, ...where }): Correction => ({ entity, text, scope: scopeOf(where), on }))
    .filter((one) => v.is(Line, one))
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
}

/** Reads such a file. Every fault is told with its line (from 1); empty lines are passed over. */
export function readCorrections(source: string): { corrections: Correction[]; faults: { line: number; reason: string }[] } {
  if (source.length > CORRECTIONS_LIMIT) return { corrections: [], faults: [{ line: 1, reason: 'the file is larger than 5 MB' }] };
  const corrections: Correction[] = [];
  const faults: { line: number; reason: string }[] = [];
  for (const [index, text] of source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!text.trim()) continue;
    const found = readLine(text);
    if (typeof found === 'string') faults.push({ line: index + 1, reason: found });
    else corrections.push(found);
  }
  if (!corrections.length && !faults.length) faults.push({ line: 1, reason: 'no correction is in it' });
  return { corrections, faults };
}

function readLine(text: string): Correction | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'is no JSON: one {"entity", "text", "scope", "on"} a line is expected';
  }
  const result = v.safeParse(Line, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  if (field === null) return 'is no object with entity, text, scope and on';
  return `${field} ${issue.received === 'undefined' ? 'is missing' : issue.message}`;
}
