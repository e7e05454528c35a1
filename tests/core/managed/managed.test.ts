import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockedBy, underPolicy, withSchool } from '../../../src/core/managed/apply.ts';
import { EXAMPLE } from '../../../src/core/managed/example.ts';
import { managedJsonSchema } from '../../../src/core/managed/json-schema.ts';
import { readManaged, UNMANAGED } from '../../../src/core/managed/read.ts';
import { HIDABLE, LOCKABLE } from '../../../src/core/managed/schema.ts';
import { readPack } from '../../../src/core/packs/read.ts';
import { DEFAULT_SETTINGS, repairSettings } from '../../../src/core/settings/settings.ts';
import { offAt } from '../../../src/core/settings/sites.ts';

const POLICY = {
  settings: { density: 'light', familiarity: 1, links: true, kinds: { term: false } },
  locked: ['density', 'theme', 'sites'],
  linksOut: false,
  allowedSites: ['example.org', 'news.example.com'],
  blockedSites: ['games.example.org'],
  packs: ['kind,name\nperson,Ida Quell'],
  readings: ['{}'],
  hide: ['options-backup', 'panel-lesson'],
};
const settingsUnder = (stored: unknown, policy: unknown) => repairSettings(underPolicy(stored, readManaged(policy)));

describe('a policy is read value by value', () => {
  test('a sound one is taken whole', () => {
    expect(readManaged(POLICY)).toEqual({ ...POLICY, ignored: [] });
    expect(readManaged(undefined)).toBe(UNMANAGED);
    expect(readManaged({})).toEqual({ ignored: [] });
  });

  test('what is wrong is left out with a reason, and costs nothing else', () => {
    const read = readManaged({
      ...POLICY,
      settings: { density: 'lots', familiarity: 9, theme: 'dark', kinds: { term: 'no', person: false }, colour: 'red' },
      locked: ['density', 'everything'],
      linksOut: 'no',
      allowedSites: ['example.org', 'https://example.com/', 'example.net/path', 7],
      blockedSites: 'all',
      hide: ['options-backup', 'popup'],
      telemetry: true,
      __proto__x: 1,
    });
    expect(read).toMatchObject({
      settings: { theme: 'dark', kinds: { person: false } },
      locked: ['density'],
      allowedSites: ['example.org'],
      hide: ['options-backup'],
    });
    expect(read).not.toHaveProperty('linksOut');
    expect(read).not.toHaveProperty('blockedSites');
    expect(read.ignored.map(({ place }) => place)).toEqual([
      'settings.density',
      'settings.familiarity',
      'settings.kinds.term',
      'settings.colour',
      'locked.1',
      'linksOut',
      'allowedSites.1',
      'allowedSites.2',
      'allowedSites.3',
      'blockedSites',
      'hide.1',
      'telemetry',
      '__proto__x',
    ]);
    for (const { reason } of read.ignored) expect(reason.length).toBeGreaterThan(8);
  });

  test('hosts are read in the forms that other lists have', () => {
    const hosts = ['www.example.org', '*.news.example.com', 'Example.NET', '*.www.example.edu', 'example.info.'];
    expect(readManaged({ blockedSites: hosts })).toEqual({
      blockedSites: ['example.org', 'news.example.com', 'example.net', 'example.edu', 'example.info'],
      ignored: [],
    });
  });

  test.each([[['https://school.org/', 'a b']], ['school.org'], [[7]], [{ 0: 'school.org' }]])(
    'a list of allowed sites of which nothing can be used allows none: %j',
    (allowedSites) => {
      const read = readManaged({ allowedSites });
      expect(read.allowedSites).toEqual([]);
      expect(read.ignored[0]).toEqual({ place: 'allowedSites', reason: 'names no host that can be used: nothing is marked anywhere' });
      expect(offAt(withSchool(DEFAULT_SETTINGS, read), 'https://school.org/a')).toBe('school');
    },
  );

  test.each([[[]], [null], [undefined]])('allowed sites that say nothing allow all: %j', (allowedSites) => {
    const read = readManaged({ allowedSites });
    expect(read).not.toHaveProperty('allowedSites');
    expect(offAt(withSchool(DEFAULT_SETTINGS, read), 'https://school.org/a')).toBeUndefined();
  });

  test.each(['text', 7, [], [[]], true, JSON.parse('{"__proto__": {"links": false}, "constructor": 1, "settings": {"__proto__": 1}}')])(
    '%j never throws',
    (data) => {
      const read = readManaged(data);
      expect(read.ignored.length).toBeGreaterThan(0);
      expect(lockedBy(read).size).toBe(0);
    },
  );
});

describe('settings under a policy', () => {
  test('defaults hold until a reader changes them; locked ones hold always', () => {
    expect(settingsUnder(undefined, POLICY)).toMatchObject({ damaged: false, settings: { density: 'light', familiarity: 1, theme: 'system' } });
    expect(settingsUnder({ density: 'full', familiarity: 4, theme: 'dark' }, POLICY)).toMatchObject({
      damaged: false,
      settings: { density: 'light', familiarity: 4, theme: 'system' },
    });
    expect(settingsUnder({ sites: { 'example.org': 'off' } }, POLICY).settings.sites).toEqual({});
    expect(settingsUnder(undefined, POLICY).settings.kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, term: false });
  });

  test('links out are off and locked, whatever else is said', () => {
    expect(settingsUnder({ links: true }, POLICY).settings.links).toBe(false);
    expect(lockedBy(readManaged(POLICY))).toEqual(new Set(['density', 'theme', 'sites', 'links']));
  });

  test('without a policy nothing changes, and damage is still told', () => {
    expect(underPolicy(undefined, UNMANAGED)).toBeUndefined();
    expect(settingsUnder({ density: 'full' }, undefined)).toEqual(repairSettings({ density: 'full' }));
    expect(settingsUnder({ density: 7 }, POLICY).damaged).toBe(false);
    expect(settingsUnder({ familiarity: 'x' }, POLICY).damaged).toBe(true);
    expect(settingsUnder('torn', POLICY).damaged).toBe(true);
  });

  test.each([
    ['https://example.org/a', undefined],
    ['https://www.example.org/a', undefined],
    ['https://deep.example.org/a', undefined],
    ['https://games.example.org/a', 'school'],
    ['https://x.games.example.org/a', 'school'],
    ['https://notexample.org/a', 'school'],
    ['https://example.com/a', 'school'],
    ['https://news.example.com/a', undefined],
    ['about:blank', 'no-web'],
  ])('%s is %s', (address, off) => {
    expect(offAt(withSchool(DEFAULT_SETTINGS, readManaged(POLICY)), address)).toBe(off);
  });

  test('blocked sites alone leave the others on', () => {
    const settings = withSchool(DEFAULT_SETTINGS, readManaged({ blockedSites: ['example.org'] }));
    expect(['https://example.org/', 'https://example.org./', 'https://example.com/'].map((address) => offAt(settings, address))).toEqual([
      'school',
      'school',
      undefined,
    ]);
  });
});

test('the example that the sheet shows is sound, with the pack in it', () => {
  expect(readManaged(EXAMPLE)).toEqual({ ...EXAMPLE, ignored: [] });
  for (const text of EXAMPLE.packs) expect(readPack('example', text, { today: '2026-11-26' }).problems).toEqual([]);
});

describe('the schema file', () => {
  type Node = { type?: unknown; properties?: Record<string, Node>; items?: Node; enum?: unknown[]; description?: string };
  const schema = managedJsonSchema() as Node;
  const nodes = (node: Node): Node[] => [node, ...Object.values(node.properties ?? {}).flatMap(nodes), ...(node.items ? nodes(node.items) : [])];

  test('keeps to what Chrome takes: one type each, objects with properties, lists with items', () => {
    const known = ['type', 'properties', 'items', 'enum', 'description', 'minimum', 'maximum'];
    for (const node of nodes(schema)) {
      expect(Object.keys(node).filter((key) => !known.includes(key))).toEqual([]);
      expect(['object', 'array', 'string', 'boolean', 'integer']).toContain(node.type);
      expect(node.properties !== undefined).toBe(node.type === 'object');
      expect(node.items !== undefined).toBe(node.type === 'array');
    }
  });

  test('has every key, with its choices', () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(POLICY).sort());
    expect(schema.properties?.locked?.items?.enum).toEqual([...LOCKABLE]);
    expect(schema.properties?.settings?.properties?.familiarity).toEqual({ type: 'integer', minimum: 1, maximum: 5 });
    for (const part of Object.values(schema.properties ?? {})) expect(part.description).toBeTruthy();
  });
});

test('every part that can be hidden is in a page and has its rule', () => {
  const css = readFileSync('src/ui/shared/managed.css', 'utf8');
  const sources = ['src/ui', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|html)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const all = sources.join('\n');
  for (const part of HIDABLE) {
    expect(css, part).toContain(`[data-hide~=${part}] [data-part=${part}]`);
    // The sections of the options page are named by their ids there.
    const named = all.includes(`'${part}'`) || all.includes(`data-part="${part}"`) || /^options-(manners|own|backup)$/.test(part);
    expect(named, part).toBe(true);
  }
});
