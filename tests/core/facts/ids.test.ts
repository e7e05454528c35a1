import { describe, expect, it } from 'vitest';
import { openSections, writeSections } from '../../../src/core/binary/sections.ts';
import { openIds, packIds } from '../../../src/core/facts/ids.ts';

const open = (columns: ReturnType<typeof packIds>) => openIds(openSections(writeSections(columns), 'facts.bin'));
/** More than two blocks, with shared beginnings within them and over their borders. */
const IDS = Array.from({ length: 70 }, (_, i) => (i % 3 ? `springfield-${i}` : `place-${i}-of-many`)).sort();

describe('packed ids', () => {
  it('are told by number and found again', () => {
    const ids = open(packIds(IDS));
    expect(ids.count).toBe(IDS.length);
    // From the last to the first: none is known from the one before.
    for (const [i, id] of [...IDS.entries()].reverse()) expect(ids.idOf(i)).toBe(id);
    expect(IDS.map(ids.numberOf)).toEqual(IDS.map((_, i) => i));
  });

  it('share no more with the one before than a byte can say', () => {
    const long = 'a'.repeat(140);
    const ids = open(packIds([long, `${long}b`, `${long}c`]));
    expect([0, 1, 2].map(ids.idOf)).toEqual([long, `${long}b`, `${long}c`]);
  });

  it('are unknown where there are none', () => {
    const ids = open(packIds(IDS));
    expect([ids.numberOf('springfield'), ids.numberOf(''), ids.numberOf('zzz'), open(packIds([])).numberOf('a')]).toEqual([-1, -1, -1, -1]);
    expect([ids.idOf(-1), ids.idOf(IDS.length)]).toEqual(['', '']);
  });

  it('are refused where the columns do not fit together', () => {
    const columns = packIds(IDS);
    expect(() => open({ ...columns, IDCO: Uint32Array.of(700) })).toThrow('facts.bin: its identifiers do not fit together');
    expect(() => open({ ...columns, IDBY: columns.IDBY.subarray(1) })).toThrow('facts.bin: its identifiers do not fit together');
  });
});
