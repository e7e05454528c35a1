import type { Entity } from '../entity.ts';
import type { Phrases } from '../facts/phrases.ts';
import { ANNOUNCED, type Facts, MR, MS, openFacts, type PackedPhrase } from '../facts/read.ts';
import { writeFacts } from '../facts/write.ts';
import { referencesOf } from '../records/references.ts';
import type { Numbering } from './number.ts';

/**
 * The columns of the bundled data with those of the packs in them. The packs' own columns come from the writer of the dataset; here
 * their numbers are only translated. References between packs and bundled data work both ways.
 */
export function mergeFacts(base: Facts, { own, ids, count }: Numbering): Facts {
  const numberOf = (id: string) => ids.get(id) ?? base.numberOf(id);
  const entities = [...own.values()].map(({ entity }) => entity);
  const strangers = strangersOf(entities, numberOf);
  const packed = writeFacts([...entities, ...strangers.map(({ id }) => stub(id))], base.data);
  const local = openFacts(packed.buffer as ArrayBuffer);
  const global = [...own.keys(), ...strangers.map(({ number }) => number)];
  const translated = (n: number) => (n < 0 ? n : (global[n] as number));

  const longer = <T extends Uint8Array | Int32Array>(column: T, from: T, width = 1, translate = (value: number) => value): T => {
    const all = new (column.constructor as new (length: number) => T)(count * width);
    all.set(column);
    for (let i = 0; i < entities.length; i++) {
      for (let k = 0; k < width; k++) all[(global[i] as number) * width + k] = translate(from[i * width + k] as number);
    }
    return all;
  };
  return {
    count,
    kind: longer(base.kind, local.kind),
    prominence: longer(base.prominence, local.prominence),
    type: longer(base.type, local.type),
    // Written by hand, with or without a gist: none of the doubts about generated records.
    flags: longer(base.flags, local.flags, 1, (flags) => flags & (ANNOUNCED | MR | MS)),
    home: longer(base.home, local.home, 1, translated),
    inside: longer(base.inside, local.inside, 1, translated),
    standsFor: longer(base.standsFor, local.standsFor, 1, translated),
    life: longer(base.life, local.life, 2),
    ...mergeNeighbours(base, local, global, count),
    ...mergeRoles(base, local, global.slice(0, entities.length), count, translated),
    get firstNames() {
      const all = new Map(base.firstNames);
      for (const [hash, bits] of local.firstNames) all.set(hash, (all.get(hash) ?? 0) | bits);
      return all;
    },
    get phrases() {
      return mergePhrases(base.phrases, local.phrases, translated);
    },
    data: base.data,
    idOf: (number) => own.get(number)?.entity.id ?? (number < base.count ? base.idOf(number) : ''),
    numberOf,
  };
}

/** Those of the bundled data, then those of the packs with their numbers translated. */
function mergePhrases(base: Phrases, local: Phrases, translated: (n: number) => number): Phrases {
  const told = (phrase: PackedPhrase): PackedPhrase => {
    const { who } = phrase;
    return { ...phrase, entity: translated(phrase.entity), ...(who ? { who: who.map((any) => any.map(translated)) } : {}) };
  };
  return {
    count: base.count + local.count,
    waitingFor: (stem) => [...base.waitingFor(stem), ...local.waitingFor(stem).map(told)],
  };
}

/** Records that the packs name and that are in none of them, or are in one under another id. */
function strangersOf(entities: readonly Entity[], numberOf: (id: string) => number): { id: string; number: number }[] {
  const inside = new Set(entities.map(({ id }) => id));
  const named = new Set(entities.flatMap((entity) => referencesOf(entity).map(({ id }) => id)));
  return [...named].flatMap((id) => {
    const number = inside.has(id) ? -1 : numberOf(id);
    return number < 0 ? [] : [{ id, number }];
  });
}

/** Stands in for a record of which only the number matters. */
const stub = (id: string): Entity => ({ id, kind: 'term', name: id, prominence: 1, sources: [], asOf: '' });

function mergeNeighbours(base: Facts, local: Facts, global: readonly number[], count: number): Pick<Facts, 'neighbourStart' | 'neighbours'> {
  const more = new Map<number, number[]>();
  let total = base.neighbours.length;
  for (const [i, number] of global.entries()) {
    const known = new Set(base.neighbours.subarray(base.neighbourStart[number] ?? 0, base.neighbourStart[number + 1] ?? 0));
    const fresh = [...local.neighbours.subarray(local.neighbourStart[i], local.neighbourStart[i + 1])]
      .map((n) => global[n] as number)
      .filter((n) => n !== number && !known.has(n) && known.add(n));
    more.set(number, fresh);
    total += fresh.length;
  }
  const neighbourStart = new Uint32Array(count + 1);
  const neighbours = count < 65536 ? new Uint16Array(total) : new Uint32Array(total);
  let at = 0;
  for (let n = 0; n < count; n++) {
    neighbourStart[n] = at;
    if (n < base.count) {
      const old = base.neighbours.subarray(base.neighbourStart[n], base.neighbourStart[n + 1]);
      neighbours.set(old, at);
      at += old.length;
    }
    for (const other of more.get(n) ?? []) neighbours[at++] = other;
  }
  neighbourStart[count] = at;
  return { neighbourStart, neighbours };
}

/** The posts of a record that takes another's place are its own alone. */
function mergeRoles(
  base: Facts,
  local: Facts,
  global: readonly number[],
  count: number,
  translated: (n: number) => number,
): Pick<Facts, 'roleStart' | 'roles'> {
  const place = new Map(global.map((number, i) => [number, i]));
  const roleStart = new Uint32Array(count + 1);
  const roles: number[] = [];
  for (let n = 0; n < count; n++) {
    roleStart[n] = roles.length / 4;
    const i = place.get(n);
    const [facts, k] = i === undefined ? [base, n] : [local, i];
    if (i === undefined && n >= base.count) continue;
    for (let r = facts.roleStart[k] as number; r < (facts.roleStart[k + 1] as number); r++) {
      const of = facts.roles[r * 4] as number;
      roles.push(i === undefined ? of : translated(of), facts.roles[r * 4 + 1] as number, facts.roles[r * 4 + 2] as number, facts.roles[r * 4 + 3] as number);
    }
  }
  roleStart[count] = roles.length / 4;
  return { roleStart, roles: Int32Array.from(roles) };
}
