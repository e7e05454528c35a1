import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entity, readEntity } from '../../core/entity.ts';
import type { Fault } from '../parse.ts';

/**
 * Placed entities stand in tables, one file a source: a first line `# source: KEY, asOf: 2026-03`, a line of column names, then one
 * entity a line. Lists are parted by `|`; what is empty is left out.
 */
export const COLUMNS = [
  'id',
  'kind',
  'type',
  'name',
  'what',
  'aliases',
  'short',
  'ambiguous',
  'wikidata',
  'wikipedia',
  'home',
  'in',
  'at',
  'population',
  'born',
  'founded',
  'roles',
  'prominence',
] as const;
export type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Reads every table of the folder `placed/`. @returns entities in the order of files and lines, and a fault for each bad line */
export function readPlaced(folder: string): { entities: Entity[]; faults: Fault[] } {
  const entities: Entity[] = [];
  const faults: Fault[] = [];
  for (const name of readdirSync(join(folder, 'placed'))
    .filter((file) => file.endsWith('.tsv'))
    .sort()) {
    const file = join(folder, 'placed', name);
    const [head = '', columns = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const found = /^# source: ([\w-]+), asOf: (\d{4}-\d{2})/.exec(head);
    const names = columns.split('\t');
    if (!found || names.some((column) => !COLUMNS.includes(column as 'id'))) {
      faults.push({ file, line: 1, record: '-', field: 'file', reason: 'does not begin with "# source: KEY, asOf: 2026-03" and its columns' });
      continue;
    }
    for (const [i, line] of lines.entries()) {
      const cells = line.split('\t');
      const row: Row = Object.fromEntries(names.map((column, c) => [column, cells[c] ?? '']));
      const read = readEntity(recordOf(row, found[1] as string, found[2] as string));
      if (read.entity) entities.push(read.entity);
      else for (const problem of read.problems) faults.push({ ...problem, file, line: i + 3, record: row.id ?? '-' });
    }
  }
  return { entities, faults };
}

/** Where each entity of the tables stands: file and line (from 1) by id. */
export function tableLines(folder: string): Map<string, { file: string; line: number }> {
  const places = new Map<string, { file: string; line: number }>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.tsv'))) {
    const file = join(folder, name);
    for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (i > 1 && line) places.set(line.split('\t', 1)[0] as string, { file, line: i + 1 });
    }
  }
  return places;
}

function recordOf(row: Row, source: string, asOf: string): object {
  const list = (cell: string | undefined) => (cell ? cell.split('|') : undefined);
  const record: Record<string, unknown> = {
    id: row.id,
    kind: row.kind,
    name: row.name,
    what: row.what || undefined,
    aliases: list(row.aliases),
    short: list(row.short),
    ambiguous: list(row.ambiguous),
    wikidata: row.wikidata || undefined,
    wikipedia: row.wikipedia || undefined,
    home: row.home || undefined,
    prominence: Number(row.prominence || 1),
    sources: [source],
    asOf,
  };
  if (row.kind === 'place') {
    record.type = row.type;
    record.in = row.in || undefined;
    record.at = row.at ? row.at.split(',').map(Number) : undefined;
    const [count, year] = (row.population ?? '').split('/').map(Number);
    record.population = count ? { count, ...(year ? { year } : {}) } : undefined;
  }
  if (row.kind === 'person') {
    record.born = row.born || undefined;
    record.roles = list(row.roles)?.map((role) => {
      const [title, of, from, to] = role.split('@');
      return { role: title, ...(of ? { of } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) };
    });
  }
  if (row.kind === 'organisation') record.founded = row.founded || undefined;
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Text of a table; rows in order of ids, so that the same choice gives the same file. */
export function writeTable(source: string, asOf: string, note: string, rows: readonly Row[]): string {
  const used = COLUMNS.filter((column) => rows.some((row) => row[column]));
  const sorted = [...rows].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  return `# source: ${source}, asOf: ${asOf}. ${note}\n${used.join('\t')}\n${sorted.map((row) => used.map((column) => row[column] ?? '').join('\t')).join('\n')}\n`;
}
