import { isName } from '../notes/json-name.ts';

/** Lines of one record and of its fields, 1-based. */
export interface RecordLines {
  line: number;
  fields: ReadonlyMap<string, number>;
}

/**
 * Where each record of a JSON file stands, by its place in the list.
 * @param text well-formed JSON: a list of records, or an object with the list under `entities`
 */
export function recordLines(text: string): RecordLines[] {
  const records: { line: number; fields: Map<string, number> }[] = [];
  const list = /^\s*\[/.test(text) ? 1 : 2;
  let depth = 0;
  let line = 1;
  let index = 0;
  let inside = false;
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') line++;
    else if (c === '"') {
      const from = i + 1;
      for (i++; text[i] !== '"'; i++) if (text[i] === '\\') i++;
      if (depth > list + 1 || !isName(text, i + 1)) continue;
      key = text.slice(from, i);
      if (inside && depth === list + 1) records[index]?.fields.set(key, line);
    } else if (c === '{' || c === '[') {
      depth++;
      if (c === '[' && depth === list && (list === 1 || key === 'entities')) inside = true;
      if (inside && depth === list + 1) records[index] = { line, fields: new Map() };
    } else if (c === '}' || c === ']') {
      if (--depth < list) inside = false;
    } else if (c === ',' && inside && depth === list) index++;
  }
  return records;
}
