import type { Entity } from '../core/entity.ts';
import type { Correction } from '../core/settings/corrections.ts';
import type { Authored } from './parse.ts';
import { foldName } from './placed/choose.ts';

/** Fields of a record that names stand in. */
const NAME_FIELDS = ['name', 'aliases', 'short', 'demonyms'] as const;

/** Reports of the same words for the same entity, and what is to be done about them. */
export interface Advice {
  entity: string;
  text: string;
  /** How often it was reported, and how often for anywhere. */
  reports: number;
  anywhere: number;
  last: string;
  /** Where the record stands; missing for what the dataset does not hold. */
  at?: { file: string; line: number };
  /** The name as the record writes it, and the field it stands in. */
  name?: string;
  field?: string;
  /** `declare`: the name is to be declared ambiguous, which can be done by machine. The others want a human eye. */
  what: 'declare' | 'declared' | 'table' | 'other-words' | 'unknown';
}

/**
 * Joins corrections and records. Most reported first.
 * @param records what is written by hand
 * @param placed entities of the generated tables, by id, with their place
 */
export function adviseOn(
  corrections: readonly Correction[],
  records: readonly Authored[],
  placed: ReadonlyMap<string, { file: string; line: number }>,
): Advice[] {
  const byId = new Map(records.map((record) => [record.entity.id, record]));
  const groups = new Map<string, Correction[]>();
  for (const one of corrections) {
    const key = `${one.entity}\n${foldName(one.text)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const advice = [...groups.values()].map((group): Advice => {
    const { entity, text } = group[0] as Correction;
    const told = {
      entity,
      text,
      reports: group.length,
      anywhere: group.filter(({ scope }) => scope === 'always').length,
      last: group
        .map(({ on }) => on)
        .sort()
        .at(-1) as string,
    };
    const record = byId.get(entity);
    if (!record) {
      const at = placed.get(entity);
      return { ...told, ...(at ? { at, what: 'table' } : { what: 'unknown' }) };
    }
    const { file, line } = record;
    return { ...told, at: { file, line }, ...judge(record.entity, text) };
  });
  return advice.sort((a, b) => b.reports - a.reports || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0));
}

function judge(entity: Entity, text: string): Pick<Advice, 'what' | 'name' | 'field'> {
  const wanted = foldName(text);
  for (const field of NAME_FIELDS) {
    const value = entity[field];
    const name = (typeof value === 'string' ? [value] : (value ?? [])).find((one) => foldName(one) === wanted);
    if (name === undefined) continue;
    const declared = (entity.ambiguous ?? []).some((one) => foldName(one) === wanted);
    return { name, field, what: declared || field === 'demonyms' ? 'declared' : 'declare' };
  }
  return { what: 'other-words' };
}

/** The records of a file with the advised names declared ambiguous; the same list where nothing is to be done. */
export function applyAdvice(entities: readonly Entity[], advice: readonly Advice[]): readonly Entity[] {
  const names = new Map<string, string[]>();
  for (const { entity, name, what } of advice) if (what === 'declare' && name !== undefined) names.set(entity, [...(names.get(entity) ?? []), name]);
  if (!entities.some(({ id }) => names.has(id))) return entities;
  return entities.map((entity) => (names.has(entity.id) ? { ...entity, ambiguous: [...(entity.ambiguous ?? []), ...(names.get(entity.id) ?? [])] } : entity));
}
