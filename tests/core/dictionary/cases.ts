/** Random dictionaries and texts out of awkward pieces, and where the packed dictionary and the naive matcher disagree on them. */
import { ANY_CASE, BY_NAME } from '../../../src/core/dictionary/layout.ts';
import { openDictionary } from '../../../src/core/dictionary/read.ts';
import { listNames, scanNames } from '../../../src/core/dictionary/scan.ts';
import { type NameEntry, writeDictionary } from '../../../src/core/dictionary/write.ts';
import { makeFoldTable } from '../../../src/core/text/fold.ts';
import { copyByBuffer } from './copy.ts';
import { naiveIndex, naiveScan } from './naive.ts';

/** A small generator of its own, so that a failure can be run again from its seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PIECES = [
  ...['ka', 'Zel', 'ens', 'kyy', 'Ó', 'mos', 'cow', 'Žit', 'o', "'s", '’s', 'é', 'ß', 'U.S.', 'J.', 'Gen.', '-', 'Al', 'al-', 'van', 'de', 'Łu', 'ł'],
  ...[
    'war',
    'crime',
    'iP',
    'hone',
    'LeT',
    'NATO',
    '9',
    '/11',
    '’',
    "d'",
    'a\u0301',
    'о',
    'Мо',
    'скв',
    'ال',
    '東京',
    'Ａ',
    'ＥＵ',
    '\u00ad',
    'I',
    'x',
    'ﬁ',
    'İ',
    '\ud83d\ude00',
    '\ud83d',
    '𝔸',
  ],
];
const GAPS = [' ', ' ', ' ', ' ', ' ', '-', ', ', '. ', '.', '\n', ' & ', ' “', '” ', '’ ', '\u00a0', '–', ' – '];

/** Texts a dictionary is tried on. */
const TEXTS = 50;
const table = makeFoldTable();

/**
 * Tries `count` random cases.
 * @returns what differs, ready to be read; empty when nothing does
 */
export function differences(count: number, seed: number): string[] {
  const next = random(seed);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] as string;
  const word = () => Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(PIECES)).join('');
  const wrong: string[] = [];
  for (let done = 0; done < count; done += TEXTS) {
    const entries: NameEntry[] = Array.from({ length: 14 }, (_, entity) => {
      const name = Array.from({ length: 1 + Math.floor(next() * 3) }, word).join(next() < 0.8 ? ' ' : '-');
      return { name, entity, meta: BY_NAME | (next() < 0.2 && name === name.toLowerCase() ? ANY_CASE : 0) };
    });
    // Half of the dictionaries hold only names that begin with a capital: they are searched another way.
    const capitals = next() < 0.5 ? entries.filter(({ name }) => /^(?=\p{Lu})/u.test(name)) : entries;
    const { bytes, left } = writeDictionary(capitals);
    const dictionary = openDictionary(bytes);
    const out = new Set(left.map(({ name }) => name));
    const index = naiveIndex(
      capitals.filter(({ name }) => !out.has(name)),
      table,
    );
    for (let t = 0; t < TEXTS; t++) {
      const named = () => {
        const name = pick(entries.map((entry) => entry.name));
        const how = next();
        return how < 0.1 ? name.toUpperCase() : how < 0.2 ? name.toLowerCase() : how < 0.3 ? name.normalize('NFD') : how < 0.4 ? `${name}’s` : name;
      };
      const text = Array.from({ length: 4 + Math.floor(next() * 12) }, () => (next() < 0.4 ? named() : word()) + pick(GAPS)).join('');
      const naive = naiveScan(index, text, table);
      // On the text itself, and on copied units.
      for (const copy of [undefined, copyByBuffer]) {
        const fast = listNames(scanNames(dictionary, text, copy)).map(({ start, end }) => `${start}-${end}`);
        if (fast.join() !== naive.join())
          wrong.push(`${JSON.stringify(text)} with ${JSON.stringify(capitals.map(({ name }) => name))}: ${fast.join()} instead of ${naive.join()}`);
      }
    }
  }
  return wrong;
}
