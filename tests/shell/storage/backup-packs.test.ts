import { beforeEach, expect, test, vi } from 'vitest';

const area = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('../../../src/shell/browser.ts', async () => (await import('./memory.ts')).memoryBrowser(area));
vi.mock('../../../src/shell/engine.ts', () => ({ bundledEngine: async () => ({ entity: () => undefined }) }));
vi.mock('../../../src/shell/messages.ts', async () => {
  const { importPack } = await import('../../../src/shell/packs/import.ts');
  return { ask: (_: 'pack', body: Parameters<typeof importPack>[0]) => importPack(body) };
});
const { importPack } = await import('../../../src/shell/packs/import.ts');
const { switchPack } = await import('../../../src/shell/packs/store.ts');
const { makeBackup, restoreBackup } = await import('../../../src/shell/storage/backup.ts');

const term = (id: string, related: readonly string[] = []) => ({ kind: 'term', id, name: `Name ${id}`, related });
const packText = (title: string, ...entities: readonly object[]) => JSON.stringify({ backgrounder: 'entities', title, entities });
const take = (title: string, ...entities: readonly object[]) => importPack({ file: 'x.json', text: packText(title, ...entities) });
const clear = () => {
  for (const key of Object.keys(area.stored)) delete area.stored[key];
};
beforeEach(clear);

test('packs that lean on each other, and on one that was removed since, come back whatever their order', async () => {
  await take('Gone', term('tower'));
  await take('Zone', term('harbour', ['tower']));
  await take('Alley', term('mayor', ['harbour']));
  await take('Zone', term('harbour', ['tower', 'mayor']));
  delete area.stored['pack:gone'];
  // As browsers give keys: in their own order.
  area.stored = Object.fromEntries(Object.entries(area.stored).sort());
  const before = { ...area.stored };
  expect(Object.keys(before)).toEqual(['pack:alley', 'pack:zone']);
  const text = await makeBackup('2026-11-30');
  clear();
  expect(await restoreBackup(text)).toEqual({ whole: true, newer: [] });
  expect(area.stored).toMatchObject(before);
});

test('a pack that leans on nothing known is still refused as a file, and a torn one in a backup', async () => {
  expect(await take('Alley', term('mayor', ['harbour']))).toHaveProperty('problems');
  area.stored['pack:torn'] = '{"backgrounder"';
  const text = await makeBackup('2026-11-30');
  clear();
  expect(await restoreBackup(text)).toEqual({ whole: false, newer: [] });
  expect(area.stored).not.toHaveProperty('pack:torn');
});

test('a pack that finds another of its id comes beside it, switched off as it was', async () => {
  await take('東京', term('tokyo'));
  await switchPack('own', false);
  const text = await makeBackup('2026-11-30');
  clear();
  await take('大阪', term('osaka'));
  const { 'pack:own': other } = area.stored;
  await restoreBackup(text);
  expect(area.stored['pack:own']).toBe(other);
  const [here = ''] = Object.keys(area.stored).filter((key) => String(area.stored[key]).includes('tokyo'));
  expect(area.stored[here.replace('pack:', 'pack-off:')]).toBe(true);
  expect(area.stored).not.toHaveProperty('pack-off:own');
});
