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
/** Parts of an item by their names; empty ones are left out. One too many gets a name that no record has, so that the check tells of it. */
const named = (item: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(split(item, '|').flatMap((part, i) => (part === '' ? [] : [[names[i] ?? `part ${i + 1}`, part]])));
const items =
  (...names: readonly string[]): Decode =>
  (cell) =>
    split(cell, ';').map((item) => named(item, names));

/** Nobody counts parts of people: here commas, points, apostrophes and blanks part thousands, as spreadsheets write them. */
const headcount = (cell: string): unknown =>
  /^(?:\d+|[1-9]\d{0,2}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*)$/.test(cell) ? Number(cell.replace(/\D/g, '')) : cell;
/** "283649 | 2021", or the count alone where nobody knows its year. */
const population: Decode = (cell) => {
  const { count = '', year, ...others } = named(cell, ['count', 'year']);
  return { count: headcount(count), ...(year === undefined ? {} : { year: number(year) }), ...others };
};

/** "ru | Ида": names by their language. */
const native: Decode = (cell) =>
  Object.assign(
    {},
    ...split(cell, ';').map((item) => {
      const { language = '', name = '', ...others } = named(item, ['language', 'name']);
      return { [language]: name, ...others };
    }),
  );

/** Yes and no as people and spreadsheets write them; no is as good as an empty cell. */
const yes: Decode = (cell) => (/^(?:true|yes|1|wahr|ja)$/i.test(cell) ? true : /^(?:false|no|0|falsch|nein)$/i.test(cell) ? undefined : cell);

/** Spreadsheets and phones begin cells with a capital, and half of the world writes organization. */
const kind: Decode = (cell) => cell.toLowerCase().replace(/^organization$/, 'organisation');

const COLUMNS = new Map<string, Decode>([
  ...['id', 'replaces', 'name', 'what', 'wikidata', 'home', 'addressed', 'born', 'died', 'founded', 'dissolved', 'from', 'to', 'in'].map(
    (field) => [field, plain] as const,
  ),
  ...['seat', 'place', 'standsFor', 'outcome', 'gist', 'more', 'asOf'].map((field) => [field, plain] as const),
  ...['aliases', 'short', 'ambiguous', 'demonyms', 'members', 'parties', 'ledFrom', 'ledTo', 'related'].map((field) => [field, list] as const),
  ['kind', kind],
  ['type', kind],
  ['prominence', number],
  ['the', yes],
  ['wikipedia', (cell) => (cell.includes(';') ? list(cell) : cell)],
  ['at', (cell) => (cell.includes(';') || cell.includes('|') ? cell.split(/[;|]/) : cell.split(',')).map((part) => number(part.trim()))],
  ['population', population],
  ['native', native],
  ['roles', items('role', 'of', 'from', 'to')],
  ['dates', items('date', 'text')],
  ['facts', items('label', 'text')],
  ['sources', (cell) => split(cell, ';').map((item) => (item.includes('|') ? named(item, ['title', 'url']) : item))],
]);

const BY_LOWER = new Map([...COLUMNS.keys()].map((name) => [name.toLowerCase(), name]));

/** Names of all columns, as a header may have them. */
export const columnNames = (): string[] => [...COLUMNS.keys()];
/** The column that a cell of the header names, in any case; undefined for none. */
export const columnOf = (header: string): string | undefined => BY_LOWER.get(header.toLowerCase());
/** The value of a cell that is not empty; undefined where it says nothing. */
export const decodeCell = (column: string, cell: string): unknown => COLUMNS.get(column)?.(cell);
