import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isWhole, sealed } from '../../../src/core/binary/seal.ts';
import { DatasetError, openSections, writeSections } from '../../../src/core/binary/sections.ts';

const sha256 = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()).buffer);

const sections = writeSections({ ABCD: Uint32Array.from({ length: 100 }, (_, i) => i * 7), EFGH: new Uint8Array([1, 2, 3]) });
const file = () => sealed(sections, createHash('sha256').update(sections).digest()) as Uint8Array<ArrayBuffer>;

describe('the seal of a packed file', () => {
  it('is right where nothing changed, and the sections behind it are as written', async () => {
    const bytes = file();
    expect(await isWhole(bytes, sha256)).toBe(true);
    expect([...openSections(bytes, 'test.bin', true).u8('EFGH')]).toEqual([1, 2, 3]);
  });

  it('is wrong wherever one bit changed, and the sums of the sections name the place', async () => {
    for (const at of [100, 400, sections.length - 6]) {
      const bytes = file();
      bytes[at] = (bytes[at] as number) ^ 4;
      expect(await isWhole(bytes, sha256)).toBe(false);
    }
    const bytes = file();
    bytes[400] = 255;
    expect(() => openSections(bytes, 'test.bin').u32('ABCD')).toThrow(new DatasetError('test.bin: section ABCD is damaged'));
  });

  it('is missing from what nobody sealed, which opens by its sums', async () => {
    expect(await isWhole(sections.slice(), sha256)).toBe(false);
    expect(await isWhole(new Uint8Array(8), sha256)).toBe(false);
    expect(openSections(sections, 'test.bin').u32('ABCD')[3]).toBe(21);
  });

  it('is right of a file that lies among others, and so are its sections, wherever it begins', async () => {
    for (const before of [8, 3]) {
      const among = new Uint8Array(before + file().length + 5);
      among.set(file(), before);
      const bytes = among.subarray(before, before + file().length);
      expect(await isWhole(bytes, sha256)).toBe(true);
      for (const whole of [true, false]) expect([...openSections(bytes, 'test.bin', whole).u32('ABCD').subarray(1, 3)]).toEqual([7, 14]);
      among[before + 400] = 255;
      expect(() => openSections(bytes, 'test.bin').u32('ABCD')).toThrow(new DatasetError('test.bin: section ABCD is damaged'));
    }
  });

  it('does not hide what is cut', () => {
    expect(() => openSections(file().slice(0, 200), 'test.bin', true)).toThrow(DatasetError);
  });
});
