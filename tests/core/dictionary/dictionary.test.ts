import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../../src/core/binary/sections.ts';
import { BY_NAME } from '../../../src/core/dictionary/layout.ts';
import { entityAt, namesAt, openDictionary } from '../../../src/core/dictionary/read.ts';
import { listNames, scanNames } from '../../../src/core/dictionary/scan.ts';
import { writeDictionary } from '../../../src/core/dictionary/write.ts';
import { makeFoldTable } from '../../../src/core/text/fold.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { differences, random } from './cases.ts';
import { copyByBuffer } from './copy.ts';
import { naiveIndex, naiveNames, naiveScan } from './naive.ts';

const table = makeFoldTable();
const pack = (names: readonly string[]) => writeDictionary(names.map((name, entity) => ({ name, entity, meta: BY_NAME })));
const open = (names: readonly string[]) => openDictionary(pack(names).bytes);

function packedNames(names: readonly string[], text: string): Set<string> {
  const dictionary = open(names);
  const tokens = tokenise(text, table);
  const found = new Set<string>();
  for (let i = 0; i < tokens.count; i++)
    namesAt(dictionary, tokens, i, (words) => {
      found.add(`${i}:${words}`);
      return false;
    });
  return found;
}

describe('the packed dictionary', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'President Volodymyr Zelenskyy’s train', '1:2'],
    ['Côte d’Ivoire', "in Cote d'Ivoire today", '1:2'],
    ['L’viv', 'to Lviv', '1:1'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', '0:3'],
    ['U.S.', 'the US said', '1:1'],
    ['J.D. Vance', 'with JD Vance', '1:2'],
    ['Jean-Claude Juncker', 'Jean Claude Juncker', '0:3'],
    ['Procter & Gamble', 'Procter & Gamble', '0:2'],
    ['Gdańsk', 'Gdan\u0301sk', '0:1'],
    ['9/11', 'since 9/11', '1:2'],
    ['Łódź', 'Lodz', '0:1'],
  ])('finds %s in “%s”', (name, text, where) => {
    expect([...packedNames([name], text)]).toContain(where);
  });

  it.each([
    ['New York', 'new. York'],
    ['New York', 'New, York'],
    ['New York', 'New\nYork'],
    ['Kim', 'Kimchi'],
  ])('does not find %s in “%s”', (name, text) => {
    expect(packedNames([name], text).size).toBe(0);
  });

  it('finds at every word what the naive matcher finds', () => {
    const next = random(20231105);
    const syllables = ['ka', 'Zel', 'ens', 'kyy', 'Ó', 'mos', 'cow', 'Žit', 'o', "'s", 'é', 'ß', 'U.S.', '-', 'Al', 'Łu', ' ', ' ', ', ', '. ', '\n', '’', '3'];
    const word = () => Array.from({ length: 1 + Math.floor(next() * 3) }, () => syllables[Math.floor(next() * 16)]).join('');
    for (let round = 0; round < 300; round++) {
      const names = Array.from({ length: 12 }, () => Array.from({ length: 1 + Math.floor(next() * 3) }, word).join(' '));
      const text = Array.from({ length: 30 }, () => (next() < 0.3 ? names[Math.floor(next() * 12)] : word())).join(next() < 0.8 ? ' ' : ', ');
      const left = new Set(pack(names).left.map(({ name }) => name));
      const sound = names.filter((name) => !left.has(name));
      expect(packedNames(sound, text), `round ${round}`).toEqual(naiveNames(sound, text, table));
    }
  });

  it('scans 20,000 random texts as the naive matcher does', () => {
    expect(differences(20_000, 42)).toEqual([]);
  });

  it.each([
    ['with line breaks', '\n'],
    ['without', ' '],
  ])('scans a text of several pieces as the naive matcher does, %s', (_, gap) => {
    const entries = ['Zhytomyr', 'Al Kasa', 'Łódź', 'Bank of Mos', 'Seven of the long and old Ones'].map((name, entity) => ({ name, entity, meta: BY_NAME }));
    const dictionary = openDictionary(writeDictionary(entries).bytes);
    const next = random(3);
    const parts = [...entries.map(({ name }) => name), 'and Al', '“Kasa”', 'a small word', 'Zhytomyr’s', '😀', 'Bank of', 'LODZ'];
    let text = '';
    while (text.length < 200_000) text += `${parts[Math.floor(next() * parts.length)]}${next() < 0.1 ? gap : ' '}`;
    const found = listNames(scanNames(dictionary, text)).map(({ start, end }) => `${start}-${end}`);
    expect(found).toEqual(naiveScan(naiveIndex(entries, table), text, table));
    expect(found.length).toBeGreaterThan(5000);
    // Where the platform copies units, the text is searched piece by piece.
    expect(listNames(scanNames(dictionary, text, copyByBuffer)).map(({ start, end }) => `${start}-${end}`)).toEqual(found);
  });

  it('gives the same bytes for the same names', () => {
    const names = ['Kyiv', 'Kiev', 'Moscow', 'Vladimir Putin'];
    expect(pack(names).bytes).toEqual(pack(names).bytes);
  });

  it('tells which names nothing can match', () => {
    expect(
      pack(['“”', 'one two three four five six seven eight nine ten eleven twelve and four more and more', 'Latvia! – Freedom']).left.map((n) => n.reason),
    ).toEqual(['has no letters', 'has more than 16 words', 'has punctuation between its words']);
  });

  it('never finds a wrong name in a damaged file: opening or looking up says that it is damaged', () => {
    const names = ['Kyiv', 'Moscow', 'Vladimir Putin', 'NATO', 'war crime', 'West Bank', 'West', ...Array.from({ length: 300 }, (_, i) => `Name${i} Of`)];
    const { bytes } = pack(names);
    const text = names.join('. ');
    const found = (file: Uint8Array) => {
      const dictionary = openDictionary(file);
      return listNames(scanNames(dictionary, text)).map(({ start, end, slot }) => `${start}-${end}=${entityAt(dictionary, slot)}`);
    };
    const right = found(bytes);
    expect(right).toHaveLength(names.length);
    const next = random(7);
    let refused = 0;
    for (let round = 0; round < 2000; round++) {
      const damaged = bytes.slice();
      const at = Math.floor(next() * damaged.length);
      damaged[at] = (damaged[at] as number) ^ (1 << Math.floor(next() * 8));
      try {
        // What is not noticed lies in padding or in a part that no look-up reads.
        expect(found(damaged), `byte ${at}`).toEqual(right);
      } catch (error) {
        expect(error).toBeInstanceOf(DatasetError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(1900);
    for (const length of [0, 7, 40, bytes.length - 9]) expect(() => openDictionary(bytes.slice(0, length))).toThrow(DatasetError);
  });
});
