import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coined, seeded } from './random.ts';

/**
 * `count` different names, the same in every run: a quarter places as they really are called (from the tables of the dataset, as far as
 * they go), the rest people, half of them with first and last names as members of parliaments have them. All begin with a capital.
 */
export function makeNames(count: number, seed = 1): string[] {
  const next = seeded(seed);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] as string;
  const real = placed();
  const places = real.filter(({ kind }) => kind === 'place').flatMap(({ names }) => names);
  const people = real.filter(({ kind }) => kind === 'person').flatMap(({ names }) => names.map((name) => name.split(' ')));
  // Few words stand in many names: 16,000 first and 13,000 last names for a million.
  const pool = (size: number, known: readonly string[]) => {
    const words = new Set(known);
    while (words.size < size) words.add(coined(next));
    return [...words].filter(isSound);
  };
  const first = pool(
    Math.min(16_000, 200 + count / 8),
    people.map((words) => words[0] ?? ''),
  );
  const last = pool(
    Math.min(13_000, 300 + count / 6),
    people.map((words) => words.at(-1) ?? ''),
  );
  const names = new Set<string>();
  for (let tries = 0; names.size < count / 4 && tries < count; tries++) names.add(pick(places));
  while (names.size < count) names.add(next() < 0.85 ? `${pick(first)} ${pick(last)}` : `${pick(first)} ${pick(last)}-${pick(last)}`);
  return [...names];
}

/** Terms and names that begin with a small letter, as the dataset has some hundreds. */
export function makeSmallNames(count: number, seed = 5): string[] {
  const next = seeded(seed);
  const small = () => coined(next).toLowerCase();
  const names = new Set<string>();
  while (names.size < count) names.add(next() < 0.7 ? `${small()} ${small()}` : `van ${coined(next)}`);
  return [...names];
}

/**
 * Names that every matcher takes the same way: letters, single spaces and hyphens, three letters or more, none in capitals.
 * What apostrophes, full stops and acronyms mean differs from matcher to matcher, and no ratio could be told.
 */
const isSound = (name: string): boolean => /^\p{Lu}\p{Ll}[\p{L}]+([ -]\p{Lu}\p{Ll}[\p{L}]*){0,4}$/u.test(name) && !/\p{Lu}{2}/u.test(name);

function placed(): { kind: string; names: string[] }[] {
  const folder = 'assets/dataset/placed';
  const tables = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return tables.sort().flatMap((file) => {
    const [, columns = '', ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    const at = (column: string) => columns.split('\t').indexOf(column);
    return lines.map((line) => {
      const cells = line.split('\t');
      const names = [cells[at('name')] ?? '', ...(cells[at('aliases')] ?? '').split('|')];
      return { kind: cells[at('kind')] ?? '', names: names.map((name) => name.normalize('NFC')).filter(isSound) };
    });
  });
}
