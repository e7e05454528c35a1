/** Opens JSON of unknown origin: bounded before it is parsed, walked without recursion after. */
import type { PlacedProblem } from '../problem.ts';
import { isName } from './json-name.ts';
import { NOTE_LIMITS as L } from './limits.ts';

export type Guarded = { value: unknown } | PlacedProblem;

/** Names that an object's own workings answer to. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** What a file may hold: characters, depth, values. */
export type JsonLimits = Readonly<Record<'fileBytes' | 'depth' | 'values', number>>;

/** Parses `text` if it is small, shallow and honest enough; else tells where and why not. Never throws. */
export function openJson(text: string, limits: JsonLimits = L): Guarded {
  if (text.length > limits.fileBytes) return { place: 'file', reason: `is larger than ${limits.fileBytes / 1_000_000} MB` };
  const problem = scan(text, limits);
  if (problem) return problem;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
    const place = Number.isNaN(at) ? (Number.isNaN(line) ? 'file' : `line ${line}`) : lineAt(text, at);
    return { place, reason: text.trim() === '' ? 'is empty' : 'is not well-formed JSON, or was cut off' };
  }
}

/** One pass over the text: depth, number of values, repeated and reserved keys. Leaves well-formedness to the parser. */
function scan(text: string, limits: JsonLimits): PlacedProblem | undefined {
  const keys: (Set<string> | undefined)[] = [];
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x7b || c === 0x5b) {
      keys.push(c === 0x7b ? new Set() : undefined);
      if (keys.length > limits.depth) return { place: lineAt(text, i), reason: `is nested deeper than ${limits.depth}` };
      values++;
    } else if (c === 0x7d || c === 0x5d) keys.pop();
    else if (c === 0x2c) values++;
    else if (c === 0x22) {
      const from = i + 1;
      for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++;
      const open = keys.at(-1);
      if (open && isName(text, i + 1)) {
        const key = text.slice(from, Math.min(i, from + 200)).replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        if (RESERVED.has(key)) return { place: lineAt(text, from), reason: `has the reserved name “${key}”` };
        if (open.has(key)) return { place: lineAt(text, from), reason: `has “${key.slice(0, 40)}” twice` };
        open.add(key);
      }
    }
    if (values > limits.values) return { place: lineAt(text, i), reason: `has more than ${limits.values} values` };
  }
  return undefined;
}

function lineAt(text: string, at: number): string {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return `line ${line}`;
}
