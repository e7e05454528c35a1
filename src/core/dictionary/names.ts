import type { Entity } from '../entity.ts';
import { AMBIGUOUS, ANY_CASE, BY_ALIAS, BY_DEMONYM, BY_NAME, BY_SHORT } from './layout.ts';
import { variantsOf } from './variants.ts';
import type { NameEntry } from './write.ts';

/** Every name of every entity as the dictionary holds it; a name's first role (name, alias, short, demonym) counts. */
export function nameEntries(entities: readonly Entity[]): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const [number, entity] of entities.entries()) {
    const declared = new Set(entity.ambiguous?.map(withoutMarks));
    const isAmbiguous = (name: string) => declared.has(withoutMarks(name));
    const add = (name: string, by: number, ambiguous = isAmbiguous(name)) => {
      // "Norfolk, England" heads a card; texts name the two apart.
      if (isDescription(name, entity) || (entity.kind === 'place' && /, | \(.*\)$/.test(name))) return;
      const anyCase = name === name.toLowerCase() && name !== name.toUpperCase() && (entity.kind === 'term' || entity.kind === 'event');
      const meta = by | (ambiguous ? AMBIGUOUS : 0) | (anyCase ? ANY_CASE : 0);
      entries.push({ name, entity: number, meta });
      if (anyCase && !name.endsWith('s')) entries.push({ name: plural(name), entity: number, meta });
    };
    add(entity.name, BY_NAME);
    for (const name of entity.aliases ?? []) add(name, BY_ALIAS);
    for (const name of entity.short ?? []) add(name, BY_SHORT);
    for (const name of [entity.name, ...(entity.aliases ?? [])]) for (const variant of variantsOf(name, entity)) add(variant, BY_ALIAS, isAmbiguous(name));
    for (const name of entity.short ?? []) for (const variant of variantsOf(name, entity)) add(variant, BY_SHORT, isAmbiguous(name));
    for (const name of entity.demonyms ?? []) add(name, BY_DEMONYM);
  }
  return entries;
}

/** What is declared of Hospodářské noviny holds for Hospodarske noviny. */
const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

const COMMON_HEADS = new Set(
  'forces military army troops government navy soldiers police parliament authorities intelligence air-force regime leadership administration court senate congress'.split(
    ' ',
  ),
);
const MILITARY_HEADS = new Set('forces military army troops navy'.split(' '));

/**
 * "Russian forces", "the Ukrainian army": descriptions that fit a body and its parts alike, and no names. Single everyday words of
 * terms that readers of news know are left to the reader, too.
 */
function isDescription(name: string, entity: Entity): boolean {
  const words = name.split(' ');
  if (entity.kind === 'term' || entity.kind === 'event') {
    const ordinary = words.length === 1 && !name.includes('-') && name === name.toLowerCase() && name !== name.toUpperCase();
    return ordinary && !(name === entity.name && entity.prominence <= 3);
  }
  const head = words.at(-1) ?? '';
  // "US forces" is as good as a name; "US government" is not.
  if (/^[A-Z.]{2,}$/.test(words[0] ?? '') && MILITARY_HEADS.has(head)) return false;
  return words.length > 1 && COMMON_HEADS.has(head);
}

const plural = (name: string): string => (/[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`);
