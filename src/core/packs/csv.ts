import { columnNames, columnOf, decodeCell } from './columns.ts';
import type { OpenedFile, Refused } from './model.ts';
import { readTable } from './table.ts';

/** Opens a CSV file: a header with names of fields, then a row an entity. */
export function openCsvPack(text: string): OpenedFile | Refused {
  const table = readTable(text);
  if ('reason' in table) return { refused: [table] };
  const [head, ...rows] = table.rows;
  if (!head) return { refused: [{ place: 'file', reason: 'is empty' }] };
  const columns = head.cells.map(columnOf);
  if (!columns.some((column) => column !== undefined))
    return { refused: [{ place: 'file', reason: 'is neither JSON nor a table whose first row names columns such as kind and name' }] };
  let told = '';
  const faults = head.cells.flatMap((name, i) => {
    const place = `row ${head.row}, column ${name || i + 1}`;
    // A column in which nothing stands at all: spreadsheets save them with the others.
    if (name === '' && rows.every(({ cells }) => !cells[i])) return [];
    if (columns[i] === undefined) {
      // Once is enough.
      const all = told ? '' : `; there are: ${columnNames().join(', ')}`;
      told = all || told;
      return [{ place, reason: `is no column of a pack${all}` }];
    }
    return columns.indexOf(columns[i]) < i ? [{ place, reason: 'is there twice' }] : [];
  });
  for (const needed of ['kind', 'name'])
    if (!faults.length && !columns.includes(needed)) faults.push({ place: `row ${head.row}`, reason: `has no column ${needed}` });
  for (const { row, cells } of rows) {
    const filled = cells.findLastIndex((cell) => cell !== '') + 1;
    if (filled > columns.length) faults.push({ place: `row ${row}`, reason: `has ${filled} cells, the header ${columns.length}` });
  }
  if (faults.length) return { refused: faults };
  return {
    head: {},
    drafts: rows.map(({ row, cells }) => ({
      data: recordOf(columns, cells),
      place: (field) => (field === undefined ? `row ${row}` : `row ${row}, column ${field.split('.')[0]}`),
    })),
  };
}

/** Spreadsheets put line breaks into a cell (Alt and Enter) that no field of a record has. */
const onOneLine = (cell: string): string => cell.replace(/\s*[\r\n]+\s*/g, ' ').trim();

function recordOf(columns: readonly (string | undefined)[], cells: readonly string[]): Record<string, unknown> {
  const fields = cells.flatMap((cell, i): [string, unknown][] => {
    const column = columns[i];
    const told = onOneLine(cell);
    const value = told === '' || column === undefined ? undefined : decodeCell(column, told);
    return value === undefined ? [] : [[column as string, value]];
  });
  return Object.fromEntries(fields);
}
