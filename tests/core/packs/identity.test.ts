import { expect, test } from 'vitest';
import { idOfTitle, keptId } from '../../../src/core/packs/identity.ts';

/** Keeps packs in turn, each by its title alone or with an id that its maker chose, and tells under which ids. */
function keep(...packs: readonly { title: string; id?: string }[]): string[] {
  const kept: { id: string; title: string }[] = [];
  return packs.map(({ title, id = idOfTitle(title) }) => {
    const under = keptId({ id, title }, kept);
    const earlier = kept.findIndex((one) => one.id === under);
    kept.splice(earlier < 0 ? kept.length : earlier, earlier < 0 ? 0 : 1, { id: under, title });
    return under;
  });
}

test('titles that give one id have each their own, and a later version of each finds its place', () => {
  const [first, second, third] = [{ title: '7А класс' }, { title: '7Б класс' }, { title: '7В класс' }];
  const ids = keep(first, second, third);
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe('7');
  expect(keep(first, second, third, third, first, second).slice(3)).toEqual([ids[2], ids[0], ids[1]]);
});

test('a marked pack keeps its place when the plain id is free again', () => {
  const [, marked = ''] = keep({ title: '東京' }, { title: '大阪' });
  // Packs are stored under it.
  expect(marked).toBe('own-1rq34as');
  expect(keptId({ id: 'own', title: '大阪' }, [{ id: marked, title: '大阪' }])).toBe(marked);
});

test('a file that was saved from one machine takes nobody’s place on another', () => {
  const kept = [{ id: 'own', title: '東京' }];
  expect(keptId({ id: 'own', title: '大阪' }, kept)).not.toBe('own');
  expect(keptId({ id: 'own', title: '東京' }, kept)).toBe('own');
});

test('the id that its maker chose holds, whatever the title is now', () => {
  expect(keep({ title: 'Class 9b', id: 'class' }, { title: 'Class 10b', id: 'class' })).toEqual(['class', 'class']);
});

test('one title in two forms of Unicode is one; a damaged pack is nobody’s earlier version', () => {
  expect(keep({ title: 'Kl\u00e4sse' }, { title: 'Kla\u0308sse' })).toEqual(['klasse', 'klasse']);
  expect(keptId({ id: 'town', title: 'Town' }, [{ id: 'town' }])).toMatch(/^town-/);
});

test('the longest title has room for its mark', () => {
  const title = 'a'.repeat(120);
  const marked = keptId({ id: idOfTitle(title), title }, [{ id: idOfTitle(title), title: `${title.slice(1)}b` }]);
  expect(marked).toMatch(/^a{72}-[a-z0-9]{1,7}$/);
});
