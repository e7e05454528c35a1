import { expect, test, vi } from 'vitest';

vi.mock('../../../src/shell/browser.ts', () => ({ browser: {} }));
vi.mock('../../../src/shell/engine.ts', () => ({
  engine: async () => ({ entity: (id: string) => (id === 'gone' ? undefined : { name: id.toUpperCase() }) }),
}));
vi.mock('../../../src/shell/messages.ts', async () => {
  const { namesFor } = await import('../../../src/shell/cards.ts');
  return { ask: (_: 'names', { ids }: { ids: readonly string[] }) => namesFor(ids) };
});
const { namesOf } = await import('../../../src/shell/actions/options.ts');

test('every known name has its name in the list, however many there are', async () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `name-${i}`);
  const names = await namesOf([...ids, ...ids, 'gone']);
  expect(names.size).toBe(5000);
  expect([names.get('name-4999'), names.get('gone')]).toEqual(['NAME-4999', undefined]);
});
