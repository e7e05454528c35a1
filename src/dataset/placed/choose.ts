import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf } from '../../core/card/lookup.ts';
import type { Entity } from '../../core/entity.ts';

/** What choosing placed entities looks at besides the tables. */
export interface Choice {
  /** Folder of the reference tables. */
  facts: string;
  /** Ordinary words, lower case: names that equal one are declared ambiguous. */
  words: ReadonlySet<string>;
  /** First names and surnames of the dataset's people, folded. */
  people: ReadonlySet<string>;
  explained: readonly Entity[];
  /** Wikidata identifiers and folded names already taken. */
  taken: { ids: Set<string>; wikidata: Set<string>; names: ReadonlyMap<string, readonly Entity[]> };
  /** Country by ISO 3166 alpha-2 code, and by alpha-3. */
  countries: ReadonlyMap<string, string>;
}

/** A country as a sentence names it: "the Netherlands". */
export function countryOf({ explained }: Choice, id: string): string {
  const country = explained.find((entity) => entity.id === id);
  return country ? labelOf(country) : id;
}

/** A name as names are compared: without marks, apostrophes and hyphens, in lower case. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();

/** An id made from a name, ASCII only. */
export const slug = (name: string): string =>
  foldName(name)
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('æ', 'ae')
    .replaceAll('ð', 'd')
    .replaceAll('þ', 'th')
    .replaceAll('œ', 'oe')
    .replaceAll('ə', 'e')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Rows of a tab-separated table with a header, as records. */
export function readTsv(choice: Choice, path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(choice.facts, path), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i] ?? '', cell])));
}

/** An id that nobody has: the slug, else with what tells it apart. */
export function freeId(choice: Choice, name: string, ...more: (string | undefined)[]): string | undefined {
  let id = slug(name);
  for (const part of ['', ...more]) {
    if (part === undefined) continue;
    if (part) id = `${slug(name)}-${slug(part)}`;
    if (id && id.length <= 80 && !choice.taken.ids.has(id)) {
      choice.taken.ids.add(id);
      return id;
    }
  }
  return undefined;
}

/** Names of a row that are also a word or a person's name. */
export function ambiguousOf(choice: Choice, names: readonly string[]): string[] {
  return names.filter((name) => !name.includes(' ') && (choice.words.has(name.toLowerCase()) || choice.people.has(foldName(name))));
}

/** Names fit for matching: written in Latin letters with a capital, three letters or more, no brackets. */
export const usable = (name: string): boolean =>
  name.length >= 3 &&
  name.length <= 60 &&
  /^\p{Lu}/u.test(name) &&
  /^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(name) &&
  !/\s\s/.test(name) &&
  name === name.trim();
