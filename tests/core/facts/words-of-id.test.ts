import { expect, test } from 'vitest';
import { openFacts } from '../../../src/core/facts/read.ts';
import {
  isAirline,
  isBloc,
  isCentralBank,
  isCourt,
  isCricketBoard,
  isParty,
  isUniversity,
  surnameInId,
  wordsOfId,
} from '../../../src/core/facts/words-of-id.ts';
import { slug } from '../../../src/core/packs/slug.ts';
import { packedDataset, readPacked } from '../../../src/dataset/cache.ts';
import { DATASET_FOLDER, readDataset } from '../../../src/dataset/compile.ts';

const entities = readDataset(DATASET_FOLDER);
const facts = openFacts(readPacked(packedDataset()).facts);
const number = (id: string) => facts.numberOf(id);
/** Words of all names of a record, as ids write them: "O’Neill" is "oneill" or "o-neill". */
const wordsOf = (names: readonly string[]) => new Set(names.flatMap((name) => [name, name.replace(/['’ʻ]/g, '')]).flatMap((name) => slug(name).split('-')));

test('ids of people are made of the words of their names, but for some that tell namesakes apart', () => {
  const people = entities.filter(({ kind }) => kind === 'person');
  const odd = people.filter(({ id, name, aliases = [], short = [], wikipedia = [] }) => {
    const words = wordsOf([name, ...aliases, ...short, ...[wikipedia].flat()]);
    return !wordsOfId(facts, number(id)).every((word) => words.has(word));
  });
  expect(people.length).toBeGreaterThan(10_000);
  expect(odd.length).toBeLessThan(40);
});

test('the last word of an id is the surname, or the word that stands first at home', () => {
  expect(['vladimir-putin', 'hillary-clinton', 'pele'].map((id) => surnameInId(facts, number(id)))).toEqual(['putin', 'clinton', 'pele']);
  expect(wordsOfId(facts, number('xi-jinping'))[0]).toBe('xi');
});

/** What records of each kind say that they are; some are called so and are none. */
test.each([
  ['courts', isCourt, /\bcourt\b/i, 0],
  ['central banks', isCentralBank, /central bank/i, 0],
  ['cricket boards', isCricketBoard, /cricket/i, 0],
  ['airlines', isAirline, /airline|carrier/i, 0],
  ['parties', isParty, /\bpart(?:y|ies)\b/i, 10],
  ['universities', isUniversity, /university|college|institute|school/i, 22],
  ['blocs', isBloc, /\bparty\b/i, 0],
] as const)('what ids call %s says so in its own words', (_, is, what, others) => {
  const called = entities.filter((entity) => entity.kind === 'organisation' && is(facts, number(entity.id)));
  expect(called.length).toBeGreaterThan(1);
  expect(called.filter((entity) => !what.test(entity.what ?? '')).length).toBeLessThanOrEqual(others);
});
