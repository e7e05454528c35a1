import type { EntityRef } from '../card/types.ts';
import { type Dictionary, entityAt } from '../dictionary/read.ts';
import { listNames, scanNames } from '../dictionary/scan.ts';
import type { Facts } from '../facts/read.ts';
import type { Records } from '../facts/records.ts';
import { foldText } from '../text/fold.ts';

/** The names of one entity, folded, each with a space before every word. */
interface FoldedNames {
  number: number;
  names: readonly string[];
}

/**
 * Every name of every record, folded: what a search looks through. Reading all records takes some tenths of a second, so this is done
 * for a person who types, once, and not for linking.
 */
export function foldNames(records: Records, table: Uint16Array): FoldedNames[] {
  const all: FoldedNames[] = [];
  for (const number of records.order()) all.push({ number, names: records.namesOf(number).map((name) => ` ${foldText(name, table)}`) });
  return all;
}

/** Entities of which some name holds every word of the query as a beginning; whole matches first, then the better known. */
export function findByName(all: readonly FoldedNames[], records: Records, facts: Facts, table: Uint16Array, query: string, most: number): EntityRef[] {
  const whole = ` ${foldText(query, table)}`;
  const wanted = whole.split(' ').flatMap((word) => (word ? [` ${word}`] : []));
  if (!wanted.length) return [];
  const found: { number: number; rank: number; name: string }[] = [];
  for (const { number, names } of all) {
    let best = 0;
    for (const name of names) {
      if (!wanted.every((word) => name.includes(word))) continue;
      best = Math.max(best, name === whole ? 3 : name.startsWith(wanted[0] ?? '') ? 2 : 1);
    }
    if (best) found.push({ number, rank: best * 10 + facts.prominenceOf(number), name: names[0] ?? '' });
  }
  found.sort((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : 1));
  return refsOf(
    records,
    found.slice(0, most).map(({ number }) => number),
  );
}

/** Entities named inside a query that is no name itself: a selection of more than the name. In order of the text. */
export function findWithin(records: Records, dictionaries: readonly Dictionary[], query: string, most: number): EntityRef[] {
  const numbers = dictionaries.flatMap((dictionary) => listNames(scanNames(dictionary, query)).map(({ slot }) => entityAt(dictionary, slot)));
  return refsOf(records, [...new Set(numbers)].slice(0, most));
}

const refsOf = (records: Records, numbers: readonly number[]): EntityRef[] =>
  numbers.flatMap((number) => {
    const entity = records.read(number);
    return entity ? [{ id: entity.id, name: entity.name, kind: entity.kind }] : [];
  });
