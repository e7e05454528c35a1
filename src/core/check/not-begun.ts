import { earliest, latest } from '../dates.ts';
import type { Entity, Problem } from '../entity.ts';

/** Posts that begin after the month for which the record speaks: either no source told them, or `asOf` is too early. */
export function notBegun(entity: Entity): Problem[] {
  if (entity.kind !== 'person') return [];
  const end = latest(entity.asOf);
  return (entity.roles ?? []).flatMap(({ from }, i) =>
    from !== undefined && earliest(from) > end ? [{ field: `roles.${i}.from`, reason: `is after asOf (${from}, ${entity.asOf})` }] : [],
  );
}
