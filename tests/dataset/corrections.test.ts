import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { corrections } from '../../src/cli/corrections.ts';
import { correctionsText, readCorrections } from '../../src/core/settings/corrections.ts';
import { DATASET_FOLDER } from '../../src/dataset/compile.ts';
import { parseDatasetFile } from '../../src/dataset/parse.ts';
import { scratchFolder } from '../scratch.ts';

const WRONG = [
  { entity: 'sergei-shoigu', text: 'Shoigu', on: '2026-01-02' },
  { entity: 'sergei-shoigu', text: 'Shoigu', on: '2026-02-03', url: 'https://secret.example/a' },
  { entity: 'kherson', text: 'Kherson', on: '2026-01-02', host: 'secret.example' },
];

describe('a correction file', () => {
  test('holds scopes, and no addresses', () => {
    const text = correctionsText(WRONG);
    expect(text).not.toContain('secret');
    expect(readCorrections(text)).toEqual({
      corrections: [
        { entity: 'sergei-shoigu', text: 'Shoigu', scope: 'always', on: '2026-01-02' },
        { entity: 'sergei-shoigu', text: 'Shoigu', scope: 'page', on: '2026-02-03' },
        { entity: 'kherson', text: 'Kherson', scope: 'site', on: '2026-01-02' },
      ],
      faults: [],
    });
  });
  test.each([
    ['a damaged day', { on: 'yesterday' }],
    ['no words', { text: '' }],
    ['too many words', { text: 'so '.repeat(99) }],
    ['a damaged name', { entity: 'Kim Jong Un' }],
  ])('leaves out a report with %s, which costs no other', (_, damage) =>
    expect(correctionsText([{ entity: 'a', text: 'A', on: '2026-01-01', ...damage }, ...WRONG])).toBe(correctionsText(WRONG)),
  );
  test('of an older version, without scopes, is read; so are a byte order mark, other line ends and empty lines', () =>
    expect(readCorrections('\uFEFF{"entity":"a","text":"A","on":"2026-01-01"}\r\n\r\n').corrections).toEqual([
      { entity: 'a', text: 'A', scope: 'always', on: '2026-01-01' },
    ]));
  test.each([
    ['', 'no correction is in it'],
    ['{', 'is no JSON'],
    ['[]', 'entity is missing'],
    ['7', 'is no object'],
    ['null', 'is no object'],
    ['{"text":"A","on":"2026-01-01"}', 'entity is missing'],
    ['{"entity":"../a","text":"A","on":"2026-01-01"}', 'entity is no identifier'],
    ['{"entity":"a","text":" ","on":"2026-01-01"}', 'text is empty'],
    ['{"entity":"a","text":"A","on":"yesterday"}', 'on is no day'],
    ['{"entity":"a","text":"A","scope":"moon","on":"2026-01-01"}', 'scope is none of'],
  ])('%j is refused: %s', (text, reason) => {
    const { corrections: found, faults } = readCorrections(text);
    expect(found).toEqual([]);
    expect(faults[0]?.reason).toContain(reason);
  });
  test('faults have their lines', () => expect(readCorrections(`${correctionsText(WRONG)}x\n`).faults).toMatchObject([{ line: 4 }]));
});

describe('dataset -- corrections', () => {
  let folder: string;
  let said: string[];
  let blamed: string[];
  beforeEach(() => {
    folder = scratchFolder();
    // A part of the dataset: all of it takes seconds to read.
    for (const kind of ['people', 'organisations', 'places', 'events', 'terms', 'placed']) mkdirSync(join(folder, 'dataset', kind), { recursive: true });
    for (const file of ['people/russia.yaml', 'places/ukraine.yaml', 'places/countries-europe.yaml', 'placed/cities.tsv'])
      cpSync(join(DATASET_FOLDER, file), join(folder, 'dataset', file));
    [said, blamed] = [[], []];
    vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
    vi.spyOn(console, 'error').mockImplementation((line) => void blamed.push(String(line)));
  });
  const run = (lines: readonly object[] | string, ...flags: string[]) => {
    const file = join(folder, 'corrections.jsonl');
    writeFileSync(file, typeof lines === 'string' ? lines : lines.map((one) => `${JSON.stringify({ on: '2026-01-02', ...one })}\n`).join(''));
    return corrections([file, ...flags], join(folder, 'dataset'));
  };
  const shoigu = () => {
    const file = join(folder, 'dataset/people/russia.yaml');
    return { source: readFileSync(file, 'utf8'), entity: parseDatasetFile(file).records.find(({ entity }) => entity.id === 'sergei-shoigu')?.entity };
  };

  test('lists each name once, most reported first, with its place and what to do', () => {
    const before = shoigu().source;
    // The first town of the table, whichever it is.
    const placed = readFileSync(join(DATASET_FOLDER, 'placed/cities.tsv'), 'utf8').split('\n')[2]?.split('\t')[0] ?? '';
    const demonym = { entity: 'russia', text: 'Russians' };
    expect(
      run([
        { entity: 'kherson', text: 'the city' },
        { entity: 'sergei-shoigu', text: 'Shoigu' },
        { entity: 'sergei-shoigu', text: 'shoigu', scope: 'page' },
        demonym,
        { entity: placed, text: 'Somewhere' },
        { entity: 'town-of-mine', text: 'Town' },
      ]),
    ).toBe(0);
    expect(said[0]).toMatch(/people\/russia\.yaml:\d+: sergei-shoigu: "Shoigu" reported 2 times, 1 of them for anywhere, .*name in short.*ambiguous/);
    expect(said.find((line) => line.includes('kherson'))).toContain('none of its names');
    expect(said.find((line) => line.includes('"Russians"'))).toContain('linking/traps/');
    expect(said.find((line) => line.includes('"Somewhere"'))).toMatch(/placed\/cities\.tsv:\d+: .*generated table/);
    expect(said.find((line) => line.includes('town-of-mine'))).toMatch(/^-: .*no entity here/);
    expect(said.at(-1)).toBe('5 names, 1 that --write declares ambiguous');
    expect(shoigu().source).toBe(before);
  });

  test('--write declares a name ambiguous, once, and leaves the rest of the file as it was', () => {
    const before = shoigu();
    const lines = [{ entity: 'sergei-shoigu', text: 'Shoigu' }];
    expect(run(lines, '--write')).toBe(0);
    const { source, entity } = shoigu();
    expect(entity?.ambiguous).toEqual(['Shoigu']);
    expect(source.replace('\n  ambiguous: [Shoigu]', '')).toBe(before.source);
    expect(run(lines, '--write')).toBe(0);
    expect(shoigu().source).toBe(source);
    expect(said.find((line) => line.includes('linking/traps/'))).toContain('sergei-shoigu');
  });

  test('a bad file changes nothing, whatever else is in it', () => {
    const before = shoigu().source;
    expect(run(`${correctionsText(WRONG)}x\n`, '--write')).toBe(1);
    expect(blamed[0]).toMatch(/corrections\.jsonl:4: is no JSON/);
    expect(shoigu().source).toBe(before);
    expect(corrections([join(folder, 'missing.jsonl')], join(folder, 'dataset'))).toBe(1);
    expect(blamed.at(-1)).toContain('ENOENT');
    writeFileSync(join(folder, 'dataset/people/broken.yaml'), '- id: x\n');
    expect(run([{ entity: 'sergei-shoigu', text: 'Shoigu' }], '--write')).toBe(1);
    expect(blamed.at(-1)).toMatch(/broken\.yaml:1: x: .*dataset -- check/);
    expect(shoigu().source).toBe(before);
    expect(corrections([], folder)).toBe(2);
    expect(corrections(['--wirte', 'x'], folder)).toBe(2);
    expect(blamed.at(-1)).toContain('--wirte');
  });
});
