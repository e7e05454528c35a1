import { describe, expect, it } from 'vitest';
import { openSections, writeSections } from '../../../src/core/binary/sections.ts';
import { KINDS, PLACE_TYPES } from '../../../src/core/entity.ts';
import { ANNOUNCED, type Facts, MEDIA, MS, NO_TYPE, openFacts, PLACED } from '../../../src/core/facts/read.ts';
import { writeFacts } from '../../../src/core/facts/write.ts';
import { record } from '../packs/base.ts';

const GIST = 'Made up for the tests of packed facts, with nothing to its name but this line.';
const ENTITIES = [
  record({ gist: GIST, id: 'ada-lume', kind: 'person', name: 'Ada Lume', home: 'arland', born: '1950', died: '2020-02', addressed: 'Ms', roles: [] }),
  record({ id: 'arland', kind: 'place', type: 'country', name: 'Arland', related: ['zela'], prominence: 5 }),
  record({ gist: GIST, id: 'ben-orrick', kind: 'person', name: 'Ben Orrick', roles: [{ role: 'President', of: 'arland', from: '2019' }, { role: 'Author' }] }),
  record({ id: 'port-lume', kind: 'place', type: 'city', name: 'Port Lume', home: 'arland', in: 'arland', standsFor: 'arland', related: ['zela'] }),
  record({ gist: GIST, id: 'port-lume-accords', kind: 'event', name: 'Port Lume Accords', from: '2024-05-01', to: '2024-05-03', parties: ['arland'] }),
  record({ id: 'zela', kind: 'organisation', name: 'Zela Union', seat: 'port-lume', founded: '1999-04' }),
];
const DATA = { version: 'test', asOf: '2026-01' };
const bytes = () => writeFacts(ENTITIES, DATA);
const by = (facts: Facts, id: string) => facts.numberOf(id);

describe('packed facts', () => {
  const facts = openFacts(bytes());
  const [ada, arland, ben, port, accords, zela] = ENTITIES.map(({ id }) => by(facts, id)) as [number, number, number, number, number, number];

  it('tell kind, prominence, type and flags', () => {
    expect(ENTITIES.map(({ id }) => KINDS[facts.kindOf(by(facts, id))])).toEqual(ENTITIES.map(({ kind }) => kind));
    expect([facts.prominenceOf(arland), facts.prominenceOf(zela)]).toEqual([5, 3]);
    expect([facts.typeOf(port), facts.typeOf(zela)]).toEqual([PLACE_TYPES.indexOf('city'), NO_TYPE]);
    expect([facts.flagsOf(ada), facts.flagsOf(ben), facts.flagsOf(port), facts.flagsOf(accords)]).toEqual([MS, 0, PLACED, ANNOUNCED]);
  });

  it('tell the press by what it is, and not what deals with it', () => {
    const bodies = ['Daily newspaper of Arland', 'News agency', 'Media regulator of Arland', 'Operator of the Channel Tunnel', 'Newsagent union'].map(
      (what, i) => record({ gist: GIST, id: `body-${i}`, kind: 'organisation', name: `Body ${i}`, what }),
    );
    const press = openFacts(writeFacts(bodies, DATA));
    expect(bodies.map(({ id }) => press.flagsOf(by(press, id)) & MEDIA)).toEqual([MEDIA, MEDIA, 0, 0, 0]);
  });

  it('tell home, region and seat, and -1 where there is none', () => {
    expect([facts.homeOf(ada), facts.homeOf(arland), facts.homeOf(-1)]).toEqual([arland, -1, -1]);
    expect([facts.insideOf(port), facts.insideOf(zela), facts.insideOf(-1)]).toEqual([arland, -1, -1]);
    expect([facts.standsForOf(port), facts.standsForOf(arland), facts.standsForOf(-1)]).toEqual([arland, -1, -1]);
  });

  it('tell first and last days, and 0 where they are not known', () => {
    expect([facts.beginOf(ada), facts.endOf(ada)]).toEqual([19500101, 20200229]);
    expect([facts.beginOf(zela), facts.endOf(zela)]).toEqual([19990401, 0]);
    expect([facts.beginOf(accords), facts.endOf(accords)]).toEqual([20240501, 20240503]);
    expect([facts.beginOf(arland), facts.endOf(ben)]).toEqual([0, 0]);
  });

  it('tell posts', () => {
    expect(facts.rolesOf(ben)).toEqual([
      { of: arland, from: 20190101, to: 0, families: 1 },
      { of: -1, from: 0, to: 0, families: 0 },
    ]);
    expect([facts.rolesOf(ada), facts.rolesOf(arland)]).toEqual([[], []]);
  });

  it('tell relations both ways, apart from the region, which `insideOf` tells', () => {
    expect([...facts.neighboursOf(port)]).toEqual([zela]);
    expect([...facts.neighboursOf(zela)]).toEqual([arland, port]);
    expect([...facts.neighboursOf(arland)]).toEqual([ben, accords, zela]);
    expect([...facts.neighboursOf(ada)]).toEqual([]);
    expect([...facts.neighboursOf(-1)]).toEqual([]);
  });

  it('tell of what version they are', () => expect(facts.data).toEqual(DATA));

  it.each(['SORT', 'HOME', 'INSI', 'STAX', 'BEGI', 'ENDX', 'NEIS', 'NEIG', 'ROLS', 'ROLE'])('are refused where %s does not fit the other columns', (name) => {
    const file = openSections(bytes(), 'facts.bin');
    const numbers = [...'SORT HOME INSI STAN BEGI ENDS NEIS NEIG ROLS ROLO ROLD ROLE ROLF PHRW PHRN PHRS PHRI'.split(' ')];
    const columns = Object.fromEntries([
      ...numbers.map((tag) => [tag, file.numbers(tag)] as const),
      ...['SORS', 'IDBY', 'IDPA', 'FIRA', 'PHRA', 'PHRT', 'DATA'].map((tag) => [tag, file.u8(tag)] as const),
      ...'IDST IDCO INSX STAX DAYS BEGX ENDX NEIX NEIB ROLX ROLB PHRB PHRH'.split(' ').map((tag) => [tag, file.u32(tag)] as const),
      ['FIRS', file.i32('FIRS')] as const,
    ]);
    expect(() => openFacts(writeSections(columns))).not.toThrow();
    columns[name] = (columns[name] as Uint8Array).subarray(1);
    expect(() => openFacts(writeSections(columns))).toThrow('facts.bin: its columns do not fit together');
  });
});
