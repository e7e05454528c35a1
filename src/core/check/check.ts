/**
 * What no single record shows: the check that the dataset's build, the command line and an imported pack share.
 */
import { surelyBefore } from '../dates.ts';
import type { Entity, Problem } from '../entity.ts';
import { notBegun } from './not-begun.ts';
import { referencesOf } from './references.ts';
import { wordingProblems } from './wording.ts';

/** What the checks across records know besides the records. */
export interface CheckContext {
  /** Keys that `sources` may use. */
  sourceKeys: ReadonlySet<string>;
  /** Whether an identifier exists outside the checked records. */
  exists?: (id: string) => boolean;
}

/** A problem of one of the checked records. */
export interface RecordProblem<T> extends Problem {
  record: T;
  /** The record that it clashes with: the first of a doubled id. */
  other?: T;
}

/**
 * Doubled ids, dangling relations, unknown sources, missing parts, order of events.
 * @param records anything that holds an entity; comes back in the problems, so that the caller can tell the place
 */
export function checkRecords<T extends { entity: Entity }>(records: readonly T[], context: CheckContext): RecordProblem<T>[] {
  const problems: RecordProblem<T>[] = [];
  const byId = new Map<string, T>();
  for (const record of records) {
    const other = byId.get(record.entity.id);
    if (other) problems.push({ record, other, field: 'id', reason: 'is doubled' });
    else byId.set(record.entity.id, record);
  }
  const known = (id: string) => byId.has(id) || context.exists?.(id) === true;
  for (const record of records) {
    const { entity } = record;
    for (const { field, id } of referencesOf(entity)) {
      if (!known(id)) problems.push({ record, field, reason: `names an unknown record: ${id}` });
      else if (id === entity.id) problems.push({ record, field, reason: 'names the record itself' });
    }
    for (const problem of [...completeness(entity), ...sourceProblems(entity, context.sourceKeys), ...orderProblems(entity, byId)])
      problems.push({ record, ...problem });
  }
  return problems;
}

/** Words that tie a record's gist to a day, or judge, and posts that had not begun: faults in the dataset, advice in a pack. */
export const checkWording = <T extends { entity: Entity }>(records: readonly T[]): RecordProblem<T>[] =>
  records.flatMap((record) => [...wordingProblems(record.entity), ...notBegun(record.entity)].map((problem) => ({ record, ...problem })));

function sourceProblems(entity: Entity, keys: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const source of entity.sources) {
    if (typeof source !== 'string') continue;
    if (!keys.has(source)) problems.push({ field: 'sources', reason: `names an unknown source: ${source}` });
    else if (source === 'wikipedia' && entity.wikipedia === undefined) problems.push({ field: 'sources', reason: 'names wikipedia without a title' });
    else if (source === 'wikidata' && entity.wikidata === undefined) problems.push({ field: 'sources', reason: 'names wikidata without an identifier' });
  }
  return problems;
}

function orderProblems(entity: Entity, byId: ReadonlyMap<string, { entity: Entity }>): Problem[] {
  if (entity.kind !== 'event') return [];
  const problems: Problem[] = [];
  for (const id of entity.ledTo ?? []) {
    const next = byId.get(id)?.entity;
    if (next?.kind === 'event' && surelyBefore(next.from, entity.from))
      problems.push({ field: 'ledTo', reason: `${id} began before (${next.from}, ${entity.from})` });
  }
  for (const id of entity.ledFrom ?? []) {
    const previous = byId.get(id)?.entity;
    if (previous?.kind === 'event' && surelyBefore(entity.from, previous.from))
      problems.push({ field: 'ledFrom', reason: `${id} began later (${previous.from}, ${entity.from})` });
  }
  return problems;
}

/** Rules of the writers' guide that an explained record must meet. */
function completeness(entity: Entity): Problem[] {
  const problems: Problem[] = [];
  if (entity.gist === undefined) return problems;
  if (entity.what?.endsWith('.')) problems.push({ field: 'what', reason: 'ends with a full stop' });
  const own = new Set([entity.name, ...(entity.aliases ?? []), ...(entity.short ?? []), ...(entity.demonyms ?? [])]);
  for (const name of entity.ambiguous ?? []) {
    if (!own.has(name)) problems.push({ field: 'ambiguous', reason: `is no name of this record: ${name}` });
  }
  return problems;
}
