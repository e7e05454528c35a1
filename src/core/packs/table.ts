import type { PlacedProblem } from '../problem.ts';
import { PACK_LIMITS as L } from './limits.ts';

/** One row as a spreadsheet counts it, 1 for the first. */
export interface Row {
  row: number;
  cells: string[];
}

/**
 * Reads a table with quoted cells (RFC 4180), parted by commas, semicolons or tabs: whichever its first row has most of, or
 * what Excel's own first line (`sep=;`) tells, which is no row.
 * @returns rows that are not empty, or where and why the text is no table
 */
export function readTable(source: string): { rows: Row[] } | PlacedProblem {
  const whole = source.replace(/^\ufeff/, '');
  const [line = '', told] = /^"?sep=([,;\t])"?(?:\r\n?|\n)/i.exec(whole) ?? [];
  const text = whole.slice(line.length);
  const parting = told ?? partingOf(/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '');
  const rows: Row[] = [];
  let row = 1;
  let cells: string[] = [];
  const end = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
    cells = [];
    row++;
  };
  for (let i = 0; i <= text.length; ) {
    // Empty lines by the million cost nothing but their count.
    if (text[i] === '\n' && !cells.length) {
      row++;
      i++;
      continue;
    }
    const quoted = text[i] === '"';
    const read = quoted ? quotedCell(text, i) : plainCell(text, i, parting);
    if (!read) return { place: `row ${row}`, reason: 'has a quotation mark that is not closed, or text after a closing one' };
    if (read.cell.length > L.cell) return { place: `row ${row}`, reason: `has a cell of more than ${L.cell} characters` };
    cells.push(read.cell.trim());
    if (cells.length > L.columns) return { place: `row ${row}`, reason: `has more than ${L.columns} columns` };
    i = read.next;
    const c = text[i];
    if (c === parting) i++;
    else if (c === undefined) break;
    else if (c === '\n' || c === '\r') {
      i += c === '\r' && text[i + 1] === '\n' ? 2 : 1;
      end();
      if (rows.length > L.entities + 1) return { place: `row ${row}`, reason: `is one too many: a pack holds at most ${L.entities} entities` };
    } else return { place: `row ${row}`, reason: 'has a quotation mark that is not closed, or text after a closing one' };
  }
  end();
  return { rows };
}

const partingOf = (line: string): string => {
  const count = (c: string) => line.split(c).length;
  return [',', ';', '\t'].reduce((best, c) => (count(c) > count(best) ? c : best));
};

function plainCell(text: string, from: number, parting: string): { cell: string; next: number } {
  let next = from;
  while (next < text.length && text[next] !== parting && text[next] !== '\n' && text[next] !== '\r') next++;
  return { cell: text.slice(from, next), next };
}

function quotedCell(text: string, from: number): { cell: string; next: number } | undefined {
  let cell = '';
  for (let i = from + 1; ; ) {
    const close = text.indexOf('"', i);
    if (close < 0 || cell.length > L.cell) return undefined;
    cell += text.slice(i, close);
    if (text[close + 1] !== '"') return { cell, next: close + 1 };
    cell += '"';
    i = close + 2;
  }
}
