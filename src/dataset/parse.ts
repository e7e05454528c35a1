import { readFileSync } from 'node:fs';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Entity, type Problem, readEntity } from '../core/entity.ts';

/** One record as authored: the entity and where it stands. */
export interface Authored {
  entity: Entity;
  file: string;
  /** 1-based line of the record's first field. */
  line: number;
}

/** A fault of a dataset file; printed as `file:line: record: field reason`. */
export interface Fault extends Problem {
  file: string;
  line: number;
  record: string;
}

/** What one authored file holds. */
export interface DatasetFile {
  records: Authored[];
  faults: Fault[];
}

/**
 * Reads one authored file.
 * @param file path, named in faults
 * @returns the sound records, and a fault for each field that is not
 */
export function parseDatasetFile(file: string, source = readFileSync(file, 'utf8')): DatasetFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const records: Authored[] = [];
  const faults: Fault[] = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    record: '-',
    field: 'yaml',
    reason: error.message.split('\n')[0] ?? 'cannot be read',
  }));
  if (faults.length) return { records, faults };
  if (document.contents === null) return { records, faults };
  if (!isSeq(document.contents)) {
    return { records, faults: [{ file, line: 1, record: '-', field: 'file', reason: 'is no list of records' }] };
  }
  for (const [index, node] of document.contents.items.entries()) {
    const start = (node as { range?: [number, number, number] }).range?.[0] ?? 0;
    const line = lines.linePos(start).line;
    const data: unknown = isMap(node) ? node.toJS(document) : node;
    const name = isMap(node) ? String(node.get('id') ?? `#${index + 1}`) : `#${index + 1}`;
    const result = readEntity(data);
    if (result.entity) records.push({ entity: result.entity, file, line });
    else
      for (const problem of result.problems)
        faults.push({ ...problem, file, line: isMap(node) ? lineOf(node, problem.field, lines, line) : line, record: name });
  }
  return { records, faults };
}

/** Line of the field that a problem names, or the record's own. */
function lineOf(map: { items: { key: unknown }[] }, field: string, lines: LineCounter, fallback: number): number {
  const key = field.split('.')[0];
  const pair = map.items.find((item) => String((item.key as { value?: unknown }).value) === key);
  const start = (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  return start === undefined ? fallback : lines.linePos(start).line;
}
