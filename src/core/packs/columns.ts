/**
 * Columns of a CSV pack: the fields of a record as one cell each. Lists are parted by semicolons, the parts of one item by upright
 * bars: `Mayor of Altmark | altmark | 2012 | 2020; Teacher`. What has no cell form (phrases, status) belongs in a JSON pack.
 */
type Decode = (cell: string) => unknown;

const plain: Decode = (cell) => cell;
const number: Decode = (cell) => (/^-?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell);
const split = (cell: string, by: string) =>
  cell
    .split(by)
    .map((part) => part.trim())
    .filter((part, i, all) => part !== '' || (by === '|' && i < all.length - 1));
const list: Decode = (cell) => split(cell, ';');
/** Items of named parts; empty ones are left out. */
const items =
  (...names: readonly string[]): Decode =>
  (cell) =>
    split(cell, ';').map((item) => {
      const parts = split(item, '|');
      // One part too many is kept under a name that no record has, so that the check tells of it.
      return Object.fromEntries(parts.flatMap((part, i) => (part === '' ? [] : [[names[i] ?? `part ${i + 1}`, part]])));
    });

/** Nobody counts parts of people: here commas, points, apostrophes and blanks part thousands, as spreadsheets write them. */
const headcount = (cell: string): unknown =>
  /^(?:\d+|[1-9]\d{0,2}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)$/.test(cell) ? Number(cell.replace(/\D/g, '')) : cell;
/** "283649 | 2021", or the count alone where nobody knows its year. */
const population: Decode = (cell) => {
  const [count = '', year] = cell.split('|').map((part) => part.trim());
  return { count: headcount(count), ...(year === undefined ? {} : { year: number(year) }) };
};

const COLUMNS = new Map<string, Decode>([
  ...['id', 'replaces', 'kind', 'type', 'name', 'what', 'wikidata', 'home', 'addressed', 'born', 'died', 'founded', 'dissolved', 'from', 'to', 'in'].map(
    (field) => [field, plain] as const,
  ),
  ...['seat', 'place', 'standsFor', 'outcome', 'gist', 'more', 'asOf'].map((field) => [field, plain] as const),
  ...['aliases', 'short', 'ambiguous', 'demonyms', 'members', 'parties', 'ledFrom', 'ledTo', 'related'].map((field) => [field, list] as const),
  ['prominence', number],
  ['the', (cell) => (/^(true|yes|1)$/i.test(cell) ? true : cell)],
  ['wikipedia', (cell) => (cell.includes(';') ? list(cell) : cell)],
  ['at', (cell) => (cell.includes(';') || cell.includes('|') ? cell.split(/[;|]/) : cell.split(',')).map((part) => number(part.trim()))],
  ['population', population],
  ['native', (cell) => Object.fromEntries(split(cell, ';').map((item) => [split(item, '|')[0] ?? '', split(item, '|')[1] ?? '']))],
  ['roles', items('role', 'of', 'from', 'to')],
  ['dates', items('date', 'text')],
  ['facts', items('label', 'text')],
  ['sources', (cell) => split(cell, ';').map((item) => (item.includes('|') ? { title: split(item, '|')[0], url: split(item, '|')[1] } : item))],
]);

const BY_LOWER = new Map([...COLUMNS.keys()].map((name) => [name.toLowerCase(), name]));

/** Names of all columns, as a header may have them. */
export const columnNames = (): string[] => [...COLUMNS.keys()];
/** The column that a cell of the header names, in any case; undefined for none. */
export const columnOf = (header: string): string | undefined => BY_LOWER.get(header.toLowerCase());
/** The value of a cell that is not empty. */
export const decodeCell = (column: string, cell: string): unknown => COLUMNS.get(column)?.(cell);
