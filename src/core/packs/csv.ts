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
  for (const { row, cells } of rows)
    if (cells.length > columns.length) faults.push({ place: `row ${row}`, reason: `has ${cells.length} cells, the header ${columns.length}` });
  if (faults.length) return { refused: faults };
  return {
    head: {},
    drafts: rows.map(({ row, cells }) => ({
      data: Object.fromEntries(cells.flatMap((cell, i) => (cell === '' ? [] : [[columns[i] as string, decodeCell(columns[i] as string, cell)]]))),
      place: (field) => (field === undefined ? `row ${row}` : `row ${row}, column ${field.split('.')[0]}`),
    })),
  };
}
