import { describe, expect, it } from 'vitest';
import { openSections, writeSections } from '../../../src/core/binary/sections.ts';
import { openStarts, packStarts } from '../../../src/core/binary/starts.ts';

/** Three blocks, of which the last is not full. */
const numbers = Array.from({ length: 300 }, (_, i) => i * 300);
const open = (columns: ReturnType<typeof packStarts<'LIS'>>) => openStarts(openSections(writeSections(columns), 'file'), 'LIS');

describe('starts', () => {
  it('are told by place, in two bytes each where all of them would take four', () => {
    const columns = packStarts('LIS', numbers);
    const { count, end, at } = open(columns);
    expect(numbers.map((_, i) => at(i))).toEqual(numbers);
    expect([count, end]).toEqual([300, 299 * 300]);
    expect([columns.LISS.BYTES_PER_ELEMENT, columns.LISB.length]).toEqual([2, 3]);
  });

  it('end nowhere where there are none, or the columns do not fit together', () => {
    expect(open(packStarts('LIS', [])).end).toBe(-1);
    const columns = packStarts('LIS', numbers);
    expect(open({ ...columns, LISB: columns.LISB.subarray(1) }).end).toBe(-1);
  });
});
