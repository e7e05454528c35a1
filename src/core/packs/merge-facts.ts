import type { Numbers } from '../binary/parts.ts';
import { referencesOf } from '../check/references.ts';
import type { Entity } from '../entity.ts';
import type { Phrases, WaitingPhrase } from '../facts/phrases.ts';
import { type Facts, openFacts, type PackedRole, PLACED } from '../facts/read.ts';
import { writeFacts } from '../facts/write.ts';
import type { Numbering } from './number.ts';

/**
 * The bundled facts with those of the packs over them. The packs' own come from the writer of the dataset; here their numbers are only
 * translated. References between packs and bundled data work both ways.
 */
export function mergeFacts(base: Facts, { own, ids, count }: Numbering): Facts {
  const numberOf = (id: string) => ids.get(id) ?? base.numberOf(id);
  const entities = [...own.values()].map(({ entity }) => entity);
  const strangers = strangersOf(entities, numberOf);
  const packed = writeFacts([...entities, ...strangers.map(({ id }) => stub(id))], base.data);
  const local = openFacts(packed);
  const global = [...own.keys(), ...strangers.map(({ number }) => number)];
  const translated = (n: number) => (n < 0 ? n : (global[n] as number));
  /** By number: that of the packs' own facts + 1; 0 for what is bundled. */
  const place = new Uint32Array(count);
  for (const [i, number] of [...own.keys()].entries()) place[number] = i + 1;
  const placeOf = (e: number): number => (e < 0 ? -1 : (place[e] as number) - 1);
  const of = <T>(e: number, mine: (i: number) => T, bundled: (e: number) => T): T => {
    const i = placeOf(e);
    return i < 0 ? bundled(e) : mine(i);
  };
  const neighbours = mergeNeighbours(base, local, global);
  const roles = entities.map((_, i): readonly PackedRole[] => local.rolesOf(i).map((role) => ({ ...role, of: translated(role.of) })));
  let phrases: Phrases | undefined;
  let firstNames: Facts['firstNames'] | undefined;
  return {
    count,
    kindOf: (e) => of(e, local.kindOf, base.kindOf),
    prominenceOf: (e) => of(e, local.prominenceOf, base.prominenceOf),
    typeOf: (e) => of(e, local.typeOf, base.typeOf),
    // Written by hand, with or without a gist: none of the doubts about generated records.
    flagsOf: (e) => of(e, (i) => local.flagsOf(i) & ~PLACED, base.flagsOf),
    homeOf: (e) => of(e, (i) => translated(local.homeOf(i)), base.homeOf),
    insideOf: (e) => of(e, (i) => translated(local.insideOf(i)), base.insideOf),
    standsForOf: (e) => of(e, (i) => translated(local.standsForOf(i)), base.standsForOf),
    beginOf: (e) => of(e, local.beginOf, base.beginOf),
    endOf: (e) => of(e, local.endOf, base.endOf),
    neighboursOf: (e) => neighbours.get(e) ?? base.neighboursOf(e),
    // The posts of a record that takes another's place are its own alone.
    rolesOf: (e) => of(e, (i) => roles[i] as readonly PackedRole[], base.rolesOf),
    get firstNames() {
      firstNames ??= mergeFirstNames(base, local);
      return firstNames;
    },
    get phrases() {
      phrases ??= mergePhrases(base.phrases, local.phrases, translated);
      return phrases;
    },
    data: base.data,
    idOf: (number) => own.get(number)?.entity.id ?? base.idOf(number),
    numberOf,
  };
}

function mergeFirstNames(base: Facts, local: Facts): Facts['firstNames'] {
  const all = new Map(base.firstNames);
  for (const [hash, bits] of local.firstNames) all.set(hash, (all.get(hash) ?? 0) | bits);
  return all;
}

/** Those of the bundled data, then those of the packs with their numbers translated. */
function mergePhrases(base: Phrases, local: Phrases, translated: (n: number) => number): Phrases {
  const told = ({ who, open }: WaitingPhrase): WaitingPhrase => {
    const parties = who?.map((any) => any.map(translated));
    return {
      who: parties,
      open() {
        const phrase = open();
        return { ...phrase, entity: translated(phrase.entity), ...(parties ? { who: parties } : {}) };
      },
    };
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

/** Of each whom the packs speak of, by number: whom the bundled data name, then whom the packs add. */
function mergeNeighbours(base: Facts, local: Facts, global: readonly number[]): ReadonlyMap<number, Numbers> {
  return new Map(
    global.map((number, i) => {
      const known = number < base.count ? [...base.neighboursOf(number)] : [];
      const more = [...local.neighboursOf(i)].map((n) => global[n] as number).filter((n) => n !== number);
      return [number, Uint32Array.from(new Set([...known, ...more]))] as const;
    }),
  );
}
