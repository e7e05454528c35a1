import { surelyBefore } from '../core/dates.ts';
import type { Entity } from '../core/entity.ts';
import type { Authored, Fault } from './parse.ts';
import { referencesOf } from './references.ts';
import { wordingProblems } from './wording.ts';

/** What the checks across records know besides the records. */
export interface CheckContext {
  /** Keys that `sources` may use. */
  sourceKeys: ReadonlySet<string>;
  /** Identifiers that exist outside the checked records (generated ones). */
  otherIds?: ReadonlySet<string>;
}

/** Faults that no single record shows: doubled ids, dangling relations, unknown sources, wording, order of events. */
export function checkDataset(records: readonly Authored[], context: CheckContext): Fault[] {
  const faults: Fault[] = [];
  const byId = new Map<string, Authored>();
  for (const record of records) {
    const first = byId.get(record.entity.id);
    if (first) faults.push(fault(record, 'id', `is doubled: first in ${first.file}:${first.line}`));
    else byId.set(record.entity.id, record);
  }
  const known = (id: string) => byId.has(id) || context.otherIds?.has(id) === true;
  for (const record of records) {
    const { entity } = record;
    for (const { field, id } of referencesOf(entity)) {
      if (!known(id)) faults.push(fault(record, field, `names an unknown record: ${id}`));
      else if (id === entity.id) faults.push(fault(record, field, 'names the record itself'));
    }
    for (const { field, reason } of [...wordingProblems(entity), ...completeness(entity)]) faults.push(fault(record, field, reason));
    for (const source of entity.sources) {
      if (typeof source !== 'string') continue;
      if (!context.sourceKeys.has(source)) faults.push(fault(record, 'sources', `names an unknown source: ${source}`));
      else if (source === 'wikipedia' && entity.wikipedia === undefined) faults.push(fault(record, 'sources', 'names wikipedia without a title'));
      else if (source === 'wikidata' && entity.wikidata === undefined) faults.push(fault(record, 'sources', 'names wikidata without an identifier'));
    }
    if (entity.kind === 'event') {
      for (const id of entity.ledTo ?? []) {
        const next = byId.get(id)?.entity;
        if (next?.kind === 'event' && surelyBefore(next.from, entity.from))
          faults.push(fault(record, 'ledTo', `${id} began before (${next.from}, ${entity.from})`));
      }
      for (const id of entity.ledFrom ?? []) {
        const previous = byId.get(id)?.entity;
        if (previous?.kind === 'event' && surelyBefore(entity.from, previous.from))
          faults.push(fault(record, 'ledFrom', `${id} began later (${previous.from}, ${entity.from})`));
      }
    }
  }
  return faults;
}

/** Rules of the writers' guide that an explained record must meet. */
function completeness(entity: Entity): { field: string; reason: string }[] {
  const problems: { field: string; reason: string }[] = [];
  if (entity.gist === undefined) return problems;
  if (entity.kind !== 'person' && entity.what === undefined) problems.push({ field: 'what', reason: 'is missing' });
  if (entity.what?.endsWith('.')) problems.push({ field: 'what', reason: 'ends with a full stop' });
  const own = new Set([entity.name, ...(entity.aliases ?? []), ...(entity.short ?? []), ...(entity.demonyms ?? [])]);
  for (const name of entity.ambiguous ?? []) {
    if (!own.has(name)) problems.push({ field: 'ambiguous', reason: `is no name of this record: ${name}` });
  }
  return problems;
}

const fault = (record: Authored, field: string, reason: string): Fault => ({
  file: record.file,
  line: record.line,
  record: record.entity.id,
  field,
  reason,
});
