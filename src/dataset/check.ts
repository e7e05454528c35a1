import { type CheckContext as Context, checkRecords, checkWording } from '../core/check/check.ts';
import type { Authored, Fault } from './parse.ts';

/** What the checks across records know besides the records. */
export interface CheckContext extends Pick<Context, 'sourceKeys'> {
  /** Identifiers that exist outside the checked records (generated ones). */
  otherIds?: ReadonlySet<string>;
}

/** Faults that no single record shows: doubled ids, dangling relations, unknown sources, wording, order of events. */
export function checkDataset(records: readonly Authored[], { sourceKeys, otherIds }: CheckContext): Fault[] {
  const problems = [...checkRecords(records, { sourceKeys, exists: (id) => otherIds?.has(id) === true }), ...checkWording(records)];
  return problems.map(({ record, other, field, reason }) => ({
    file: record.file,
    line: record.line,
    record: record.entity.id,
    field,
    reason: other ? `${reason}: first in ${other.file}:${other.line}` : reason,
  }));
}
