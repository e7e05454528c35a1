import { describe, expect, it } from 'vitest';
import { openSections, writeSections } from '../../../src/core/binary/sections.ts';
import { openPhrases, packPhrases } from '../../../src/core/facts/phrases.ts';
import type { PackedPhrase } from '../../../src/core/facts/read.ts';

const PHRASES: PackedPhrase[] = [
  { entity: 7, stems: [['annex'], ['seiz']], who: [[1], [2, 3]] },
  { entity: 9, stems: [['shot', 'down'], ['crash'], ['crash', 'land']], when: ['2014', '2014-07-17'], not: ['drill'] },
  { entity: 9, stems: [['crash']], during: true, days: [[20140717, 20140731]] },
  { entity: 300, stems: [['kyiv', 'protest']], when: '2013-11', who: [], not: [] },
];
const open = (columns = packPhrases(PHRASES)) => openPhrases(openSections(writeSections(columns), 'facts.bin'));

describe('packed phrases', () => {
  it('are found by the first word of a trigger, as they were written', () => {
    const phrases = open();
    const waitingFor = (stem: string) => phrases.waitingFor(stem).map((one) => one.open());
    expect(phrases.count).toBe(4);
    expect(waitingFor('annex')).toEqual([PHRASES[0]]);
    expect(waitingFor('shot')).toEqual([PHRASES[1]]);
    expect(waitingFor('crash')).toEqual([PHRASES[1], PHRASES[2]]);
    expect(waitingFor('kyiv')).toEqual([PHRASES[3]]);
  });

  it('tell their parties before the rest of them is read', () => {
    expect(
      open()
        .waitingFor('annex')
        .map(({ who }) => who),
    ).toEqual([[[1], [2, 3]]]);
    expect(
      open()
        .waitingFor('crash')
        .map(({ who }) => who),
    ).toEqual([undefined, undefined]);
    expect(
      open()
        .waitingFor('kyiv')
        .map(({ who }) => who),
    ).toEqual([[]]);
  });

  it('are not found by other words', () => {
    for (const word of ['down', 'land', 'crashes', '', 'constructor']) expect(open().waitingFor(word), word).toEqual([]);
  });

  it('may be none', () => {
    expect(open(packPhrases([])).waitingFor('annex')).toEqual([]);
  });

  it('are refused where the columns do not fit together', () => {
    const columns = packPhrases(PHRASES);
    expect(() => open({ ...columns, PHRN: new Uint16Array(1) })).toThrow('facts.bin: its phrases do not fit together');
    expect(() => open({ ...columns, PHRA: columns.PHRA.subarray(1) })).toThrow('facts.bin: its phrases do not fit together');
  });
});
