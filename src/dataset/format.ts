import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Entity } from '../core/entity.ts';

/** Order in which the fields of a record are written. */
const ORDER = [
  'id',
  'kind',
  'type',
  'name',
  'the',
  'what',
  'aliases',
  'short',
  'ambiguous',
  'demonyms',
  'native',
  'wikipedia',
  'wikidata',
  'home',
  'prominence',
  'addressed',
  'born',
  'died',
  'founded',
  'dissolved',
  'from',
  'to',
  'at',
  'in',
  'population',
  'standsFor',
  'status',
  'seat',
  'members',
  'parties',
  'place',
  'roles',
  'outcome',
  'ledFrom',
  'ledTo',
  'phrases',
  'dates',
  'facts',
  'gist',
  'more',
  'related',
  'sources',
  'asOf',
];
const BLOCK_LISTS = new Set(['roles', 'phrases', 'dates', 'facts', 'sources']);

/**
 * The canonical text of a file: records by id, fields in a fixed order, lists of words on one line, lists of maps one a line.
 * `formatDataset(parse(file))` is the file; the check command holds every file to it.
 */
export function formatDataset(entities: readonly Entity[]): string {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return sorted.map((entity) => formatRecord(entity)).join('\n');
}

function formatRecord(entity: Entity): string {
  const fields = Object.entries(entity).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  fields.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const document = new Document([Object.fromEntries(fields)]);
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (isSeq(pair.value)) {
        pair.value.flow = !BLOCK_LISTS.has(key) || pair.value.items.every((item) => isScalar(item));
        for (const item of pair.value.items) if (isMap(item) || isSeq(item)) item.flow = true;
      } else if (isMap(pair.value)) pair.value.flow = true;
      // A year reads as a number in YAML; written plain, it is read back as the same date.
      if (isScalar(pair.value) && typeof pair.value.value === 'string' && /^\d{4}$/.test(pair.value.value)) pair.value.value = Number(pair.value.value);
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^\d{4}(-\d\d){1,2}$/.test(node.value)) node.type = Scalar.PLAIN;
      // YAML 1.1 readers end a plain scalar of a map in braces at a question mark.
      if (typeof node.value === 'string' && /^https?:.*\?/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
