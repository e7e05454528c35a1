import { nameEntries } from '../../../src/core/dictionary/names.ts';
import { writeDictionary } from '../../../src/core/dictionary/write.ts';
import type { EngineFiles } from '../../../src/core/engine/open-engine.ts';
import { type Entity, readEntity } from '../../../src/core/entity.ts';
import { writeFacts } from '../../../src/core/facts/write.ts';
import { writeRecords } from '../../../src/core/facts/write-records.ts';
import type { EntityPack, PackContext } from '../../../src/core/packs/model.ts';
import { readPack } from '../../../src/core/packs/read.ts';

export const record = (fields: object): Entity => {
  const { entity, problems } = readEntity({ prominence: 3, sources: ['wikipedia'], asOf: '2026-01', ...fields });
  if (!entity) throw new Error(JSON.stringify(problems));
  return entity;
};

const GIST = 'Made up for the tests of packs, with nothing to its name but this line.';
/** A bundled dataset of five records, packed as the real one is. */
export const BUNDLED: readonly Entity[] = [
  record({ id: 'arland', kind: 'place', type: 'country', name: 'Arland', demonyms: ['Arlandic'], wikipedia: 'Arland', what: 'Country' }),
  record({
    gist: GIST,
    id: 'ben-orrick',
    kind: 'person',
    name: 'Ben Orrick',
    short: ['Orrick'],
    home: 'arland',
    wikipedia: 'Ben Orrick',
    roles: [{ role: 'President', of: 'arland', from: '2019' }],
  }),
  record({ gist: GIST, id: 'port-lume', kind: 'place', type: 'city', name: 'Port Lume', what: 'City', home: 'arland', in: 'arland', wikipedia: 'Port Lume' }),
  record({ id: 'port-lume-talks', kind: 'event', name: 'Port Lume talks', from: '2024-05-01', to: '2024-05-03', parties: ['arland'], sources: ['wikidata'] }),
  record({ id: 'zela', kind: 'organisation', name: 'Zela Union', seat: 'port-lume', sources: ['Own'] }),
];

export function bundledFiles(): EngineFiles {
  const register = { wikipedia: { title: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/{wikipedia}', licence: 'x' } };
  const buffer = (bytes: Uint8Array) => bytes;
  return {
    names: buffer(writeDictionary(nameEntries(BUNDLED)).bytes),
    facts: buffer(writeFacts(BUNDLED, { version: 'test', asOf: '2026-01' })),
    cards: buffer(writeRecords(BUNDLED, register)),
  };
}

export const context = { today: '2026-11-25', exists: (id: string) => BUNDLED.some((entity) => entity.id === id) };

export function packOf(entities: readonly object[], head: object = {}, given: PackContext = context): EntityPack {
  const read = readPack('pack.json', JSON.stringify({ backgrounder: 'entities', title: 'Pack', ...head, entities }), given);
  if (!read.pack) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}
