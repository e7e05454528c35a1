import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_CSV } from '../../../src/core/packs/example.ts';
import type { PackContext } from '../../../src/core/packs/model.ts';
import { readPack } from '../../../src/core/packs/read.ts';
import { packText } from '../../../src/core/packs/write.ts';
import { context, packOf } from './base.ts';

const problems = (file: string, text: string, given: PackContext = context) =>
  readPack(file, text, given).problems.map(({ place, reason }) => `${place}: ${reason}`);
const anywhere: PackContext = { today: '2026-11-25' };

describe('own packs', () => {
  test.each(['quillhaven.json', 'lantern-weather.csv'])('the sample %s is sound', (name) => {
    const read = readPack(name, readFileSync(`assets/samples/packs/${name}`, 'utf8'), anywhere);
    expect(read.problems).toEqual([]);
    expect(read.hints).toEqual([]);
    expect(read.pack?.records.length).toBeGreaterThan(2);
  });

  test('what a record leaves out is filled in', () => {
    const [record] = packOf([{ kind: 'person', name: 'Jörg Groß-Vell' }], { title: 'Class 9b' }).records;
    expect(record?.entity).toEqual({ id: 'jorg-gross-vell', kind: 'person', name: 'Jörg Groß-Vell', prominence: 2, asOf: '2026-11', sources: ['Class 9b'] });
  });

  test('the written file is the pack again, whatever it was read from', () => {
    for (const name of ['quillhaven.json', 'lantern-weather.csv']) {
      const { pack } = readPack(name, readFileSync(`assets/samples/packs/${name}`, 'utf8'), anywhere);
      if (!pack) throw new Error(name);
      const again = readPack('other.json', packText(pack), anywhere);
      expect(again.pack).toEqual(pack);
      expect(packText(again.pack ?? pack)).toBe(packText(pack));
    }
  });

  test('a bare list takes its title from the file', () => {
    expect(readPack('folder/Our town.json', '[{"kind": "person", "name": "Ida Quell"}]', context).pack).toMatchObject({ id: 'our-town', title: 'Our town' });
  });

  test('what a person writes in a hurry is taken, or told with what is wanted', () => {
    const hurried = readPack('t.csv', 'kind,name,gist\nPerson,Bob Smith,Baker in our street.\norganization,Guild of Bakers,They bake.', context);
    expect(hurried.problems).toEqual([]);
    expect(hurried.pack?.records.map(({ entity }) => entity.kind)).toEqual(['person', 'organisation']);
    expect(hurried.hints.map(({ place }) => place)).toEqual(['row 2, column gist', 'row 3, column what', 'row 3, column gist']);
    expect(problems('t.csv', 'kind,name,home\nplace,Quillhaven,\nevent,Fair,\nperson,,')).toEqual([
      expect.stringMatching(/^row 2, column type: is missing: .*\btown\b/),
      expect.stringMatching(/^row 3, column from: is missing: .*2014-03-18/),
      'row 4, column name: is missing',
    ]);
    expect(problems('t.csv', 'kind,name,home\nperson,Ida Quell,United Kingdom', { today: '2026-11-25', exists: (id) => id === 'united-kingdom' })).toEqual([
      'row 2, column home: is no kebab-case identifier ("United Kingdom"); meant: united-kingdom?',
    ]);
    expect(problems('t.json', '[{"kind": "person", "name": "Al Bert", "roles": ["Mayor"]}]')).toEqual([
      'line 1, roles.0: is no record of named fields ("Mayor")',
    ]);
    expect(problems('t.json', '{"@context": ["http://www.w3.org/ns/anno.jsonld"]}')).toEqual([expect.stringContaining('is a reading')]);
  });

  test('JSON: every problem with its line and field', () => {
    const text = `{
 "backgrounder": "entities", "title": "Town",
 "entities": [
  {"kind": "person", "name": "Ida Quell"},
  {
   "kind": "person",
   "name": "Ole Quell",
   "born": "1990-13",
   "home": "nowhere"
  }, 7,
  {"kind": "place", "name": "Quelle",
   "type": "galaxy"}
 ]
}`;
    expect(problems('t.json', text)).toEqual([
      'line 8, born: is no date (2014, 2014-03 or 2014-03-18) ("1990-13")',
      'record 3: is no record',
      expect.stringMatching(/^line 12, type: expected .*"country"/),
    ]);
    expect(problems('t.json', text.replace('1990-13', '1990-12').replace(' 7,', '').replace('galaxy', 'town'))).toEqual([
      'line 9, home: names an unknown record: nowhere',
    ]);
  });

  test('CSV: every problem with its row and column', () => {
    const head = 'kind,name,born,home,aliases,roles,gist';
    expect(problems('t.csv', `${head}\nperson,Ida Quell,1990-13,arland\n\nplaice,Ole,,,\nperson,Ada,,nowhere`)).toEqual([
      'row 2, column born: is no date (2014, 2014-03 or 2014-03-18) ("1990-13")',
      expect.stringMatching(/^row 4, column kind: expected/),
      'row 5, column home: names an unknown record: nowhere',
    ]);
    expect(problems('t.csv', 'kind,name,hobby,name\nperson,A,b,c')).toEqual([
      expect.stringMatching(/^row 1, column hobby: is no column of a pack; there are: id, /),
      'row 1, column name: is there twice',
    ]);
    expect(problems('t.csv', 'name\nIda')).toEqual(['row 1: has no column kind']);
    expect(problems('t.csv', 'kind,name\nperson,Ida,extra')).toEqual(['row 2: has 3 cells, the header 2']);
    expect(problems('t.csv', 'kind,name\nperson,"Ida\nperson,Ole')).toEqual(['row 2: has a quotation mark that is not closed, or text after a closing one']);
  });

  test.each([
    ['91041 | 2021', { count: 91_041, year: 2021 }],
    ['91041', { count: 91_041 }],
    ['91,041 | 2021', { count: 91_041, year: 2021 }],
    ['12.000', { count: 12_000 }],
    ['1’428’627', { count: 1_428_627 }],
    ['1\u202f428\u202f627', { count: 1_428_627 }],
  ])('takes the population %s, with or without thousands apart and the year of the count', (cell, population) => {
    const { pack, problems: faults } = readPack('t.csv', `kind,type,name,population\nplace,city,Lumeport,"${cell}"`, context);
    expect(faults).toEqual([]);
    expect(pack?.records[0]?.entity).toMatchObject({ population });
  });

  test.each(['91,04', '91.0', '1,428.627', '0.500', '-5', '12,34,567'])('refuses the population %s, which could mean two numbers', (cell) => {
    expect(problems('t.csv', `kind,type,name,population\nplace,city,Lumeport,"${cell}"`)).toEqual([
      expect.stringMatching(/^row 2, column population: expected number/),
    ]);
  });

  test.each([
    ['an empty column at the end', 'kind,name,\nterm,Tide book,\nterm,Net book,\n'],
    ['an empty column in the middle', 'kind,,name\nterm,,Tide book\nterm,,Net book\n'],
    ['empty cells behind the header', 'kind,name\nterm,Tide book,,\nterm,Net book,,\n'],
    ['an empty first line', '\r\n\r\nkind;name\r\nterm;Tide book\r\nterm;Net book\r\n'],
    ['a first line of separators', ';;\nkind;name;\nterm;Tide book;\nterm;Net book;\n'],
    ['the line that tells Excel the separator', 'sep=;\r\nkind;name\r\nterm;Tide book\r\nterm;Net book\r\n'],
    ['that line in quotes, behind a mark', '\ufeff"sep=,"\nkind,name\nterm,Tide book\nterm,Net book\n'],
  ])('what spreadsheets add is left out: %s', (_, text) => {
    const { pack, problems: faults } = readPack('t.csv', text, context);
    expect(faults).toEqual([]);
    expect(pack?.records.map(({ entity }) => [entity.id, entity.name])).toEqual([
      ['tide-book', 'Tide book'],
      ['net-book', 'Net book'],
    ]);
  });

  test('rows are counted as the spreadsheet shows them, where its first line is not one', () => {
    expect(problems('t.csv', 'sep=;\nkind;name\nplaice;Ole')).toEqual([expect.stringMatching(/^row 2, column kind: expected/)]);
    expect(problems('t.csv', '\nkind;name;\nterm;Ole;stray')).toEqual([expect.stringMatching(/^row 2, column 3: is no column/)]);
  });

  test('line breaks inside cells are blanks, as spreadsheets write them', () => {
    const read = readPack(
      't.csv',
      'kind,name,what,gist\r\nterm,"Tide\r\nbook",harbour book,"A book of tides,\n  kept in the harbour of Lume for two hundred years."\r\n',
      context,
    );
    expect(read.problems).toEqual([]);
    expect(read.pack?.records[0]?.entity).toMatchObject({ name: 'Tide book', gist: 'A book of tides, kept in the harbour of Lume for two hundred years.' });
  });

  test('a long title is a source as far as a source goes', () => {
    const title = 'The harbour towns of the northern coast and their books of tides, a reader for the ninth class';
    const [record] = packOf([{ kind: 'person', name: 'Ida Quell' }], { title }).records;
    expect(record?.entity.sources).toEqual(['The harbour towns of the northern coast and their books of…']);
  });

  test('yes and no', () => {
    const read = readPack('t.csv', `kind,name,the\n${['TRUE', 'FALSE', 'ja', 'FALSCH', '0', ''].map((the, i) => `term,Book ${i},${the}`).join('\n')}`, context);
    expect(read.pack?.records.map(({ entity }) => entity.the)).toEqual([true, undefined, true, undefined, undefined, undefined]);
    expect(problems('t.csv', 'kind,name,the\nterm,Book,maybe')).toEqual(['row 2, column the: expected true, got "maybe"']);
  });

  test.each([
    ['population', '283649 | 2021 | urban'],
    ['native', 'ru | Лум | Lum'],
    ['sources', 'Book | https://example.org/x | p. 7'],
    ['facts', 'Height | 7 m | above'],
  ])('a part too many of %s is told: %s', (column, cell) => {
    expect(problems('t.csv', `kind,type,name,${column}\nplace,town,Lumeport,${cell}`)).toEqual([expect.stringMatching(`^row 2, column ${column}: `)]);
  });

  test.each([',', ';', '\t'])('CSV parted by %j, quoted, with a byte order mark and Windows lines', (by) => {
    const rows = [
      ['kind', 'name', 'aliases', 'roles', 'native', 'sources', 'prominence'],
      [
        'person',
        'Ida Quell',
        '"Ida ""Q"" Quell; Ida Q."',
        '"Mayor | arland | 2012 | 2020; Teacher"',
        'ru | Ида',
        '"Book, 2nd ed.; Site | https://example.org/x"',
        '4',
      ],
    ];
    const { pack, problems: faults } = readPack('t.csv', `\ufeff${rows.map((row) => row.join(by)).join('\r\n')}\r\n`, context);
    expect(faults).toEqual([]);
    expect(pack?.records[0]?.entity).toMatchObject({
      aliases: ['Ida "Q" Quell', 'Ida Q.'],
      roles: [{ role: 'Mayor', of: 'arland', from: '2012', to: '2020' }, { role: 'Teacher' }],
      native: { ru: 'Ида' },
      sources: ['Book, 2nd ed.', { title: 'Site', url: 'https://example.org/x' }],
      prominence: 4,
    });
  });

  test('doubled ids and doubled replacements are told with both places', () => {
    expect(problems('t.csv', 'kind,name\nperson,Ida\nperson,Ida')).toEqual(['row 3, column id: is doubled: first at row 2']);
    expect(problems('t.csv', 'kind,name,replaces\nperson,Ida,zela\nperson,Ole,zela\nperson,Ada,nobody')).toEqual([
      'row 3, column replaces: zela is already in row 2',
      'row 4, column replaces: names an unknown record: nobody',
    ]);
  });

  test('the example to begin with is sound, and every field of it arrives', () => {
    const exists = (id: string) => id === 'united-kingdom';
    const read = readPack('example.csv', `\ufeff${EXAMPLE_CSV}`, { today: '2026-11-26', exists });
    expect(read).toMatchObject({ problems: [], hints: [] });
    expect(read.pack?.records.map(({ entity }) => entity.kind)).toEqual(['person', 'place', 'organisation', 'event', 'term']);
    expect(read.pack?.records[0]?.entity).toMatchObject({
      short: ['Fennimore'],
      roles: [{ role: 'Mayor of Quillhaven', from: '2021-05' }],
      related: ['quillhaven'],
    });
  });

  test('a name without an id that is known already is told, not refused', () => {
    const rows = (head: string, row: string) => readPack('t.csv', `${head}\n${row}`, context).hints.map(({ place, reason }) => `${place} ${reason}`);
    expect(rows('kind,name', 'person,Ben Orrick')).toEqual([
      'row 2, column name takes the place of the known ben-orrick; if it is somebody else, give it an id of its own',
    ]);
    expect(rows('kind,name,id', 'person,Ben Orrick,ben-orrick')).toEqual([]);
    expect(rows('kind,name,id', 'person,Ben Orrick,ben-the-cook')).toEqual([]);
  });

  test('wording is advice, not a fault', () => {
    const read = readPack('t.csv', 'kind,name,gist\nperson,Ida,"She is currently the head of the school band and plays every Friday."', context);
    expect(read.problems).toEqual([]);
    expect(read.hints).toEqual([{ file: 't.csv', place: 'row 2, column gist', reason: expect.stringContaining('ties the gist') as string }]);
  });
});
