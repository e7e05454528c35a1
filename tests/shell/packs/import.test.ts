import { beforeEach, expect, test, vi } from 'vitest';

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('../../../src/shell/browser.ts', async () => (await import('../storage/memory.ts')).memoryBrowser(area));
vi.mock('../../../src/shell/engine.ts', () => ({ bundledEngine: async () => ({ entity: () => undefined }) }));
const { importPack } = await import('../../../src/shell/packs/import.ts');
const { loadPacks } = await import('../../../src/shell/packs/store.ts');

beforeEach(() => {
  for (const key of Object.keys(area.stored)) delete area.stored[key];
});

const table = (...names: readonly [string, string][]) => `kind,id,name\n${names.map(([id, name]) => `term,${id},${name}\n`).join('')}`;
const take = (file: string, ...names: readonly [string, string][]) => importPack({ file, text: table(...names) });
const kept = async () => Object.fromEntries((await loadPacks()).map(({ pack }) => [pack?.title, pack?.records.map(({ entity }) => entity.id)]));

test('two files whose titles have no Latin letters are both kept, and a later version takes the place of its own', async () => {
  await take('Люди города.csv', ['tide-book', 'Книга']);
  const second = await take('Персонажи.csv', ['the-hero', 'Герой']);
  expect(second).toMatchObject({ entities: 1, hints: [] });
  expect(await kept()).toEqual({ 'Люди города': ['tide-book'], Персонажи: ['the-hero'] });
  expect(await take('Персонажи.csv', ['the-hero', 'Герой'], ['the-friend', 'Друг'])).toEqual({ ...second, entities: 2 });
  await take('Люди города.csv', ['tide-book', 'Большая книга']);
  expect(await kept()).toEqual({ 'Люди города': ['tide-book'], Персонажи: ['the-hero', 'the-friend'] });
});

test('a pack that was stored before is replaced by a later version of its file', async () => {
  // As it stands in storage since ids were made of Latin letters alone.
  area.stored['pack:own'] = '{"backgrounder": "entities", "id": "own", "title": "Персонажи", "entities": [{"kind": "term", "id": "hero", "name": "Герой"}]}';
  expect(await take('Персонажи.csv', ['hero', 'Герой'])).toMatchObject({ id: 'own', hints: [] });
  expect(Object.keys(area.stored)).toEqual(['pack:own']);
});

test('a file of the same title that has nothing of the earlier one says that it takes its place', async () => {
  await take('people.csv', ['ida', 'Ida Quell'], ['ole', 'Ole Quell']);
  expect(await take('other folder/people.csv', ['marta', 'Marta Fennimore'])).toMatchObject({
    id: 'people',
    hints: [{ reason: 'takes the place of the pack “people” of 2 names' }],
  });
});
