import type { EntityRef } from '../card/types.ts';
import { type Dictionary, entityAt } from '../dictionary/read.ts';
import { listNames, scanNames } from '../dictionary/scan.ts';
import type { Facts } from '../facts/read.ts';
import type { Records } from '../facts/records.ts';
import { expansionOf, foldUnit, IGNORED } from './fold.ts';

/** A text with all that spelling variants differ in taken away; words are parted by single spaces. */
export function foldText(text: string, table: Uint16Array): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const folded = foldUnit(table, text.charCodeAt(i));
    if (folded === 0) out += ' ';
    else if (folded > 2) out += expansionOf(folded) ?? String.fromCharCode(folded);
    else if (folded !== IGNORED) out += '';
  }
  return out.replace(/ +/g, ' ').trim();
}

/**
 * Entities of which some name holds every word of the query as a beginning; whole matches first, then the better known.
 * Reads every record, which takes some tens of milliseconds: for a person who types, not for linking.
 */
export function findByName(records: Records, facts: Facts, table: Uint16Array, query: string, most: number): EntityRef[] {
  const wanted = foldText(query, table).split(' ').filter(Boolean);
  if (!wanted.length) return [];
  const found: { ref: EntityRef; rank: number }[] = [];
  for (let n = 0; n < records.count; n++) {
    const entity = records.read(n);
    if (!entity) continue;
    let best = 0;
    for (const name of [entity.name, ...(entity.aliases ?? []), ...(entity.short ?? [])]) {
      const words = foldText(name, table).split(' ');
      if (!wanted.every((w) => words.some((word) => word.startsWith(w)))) continue;
      best = Math.max(best, words.join(' ') === wanted.join(' ') ? 3 : words[0]?.startsWith(wanted[0] ?? '') ? 2 : 1);
    }
    if (best) found.push({ ref: { id: entity.id, name: entity.name, kind: entity.kind }, rank: best * 10 + facts.prominenceOf(n) });
  }
  return found
    .sort((a, b) => b.rank - a.rank || (a.ref.name < b.ref.name ? -1 : 1))
    .slice(0, most)
    .map(({ ref }) => ref);
}

/** Entities named inside a query that is no name itself: a selection of more than the name. In order of the text. */
export function findWithin(records: Records, dictionaries: readonly Dictionary[], query: string, most: number): EntityRef[] {
  const numbers = dictionaries.flatMap((dictionary) => listNames(scanNames(dictionary, query)).map(({ slot }) => entityAt(dictionary, slot)));
  return [...new Set(numbers)].slice(0, most).flatMap((number) => {
    const entity = records.read(number);
    return entity ? [{ id: entity.id, name: entity.name, kind: entity.kind }] : [];
  });
}
