import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isWhole, sealed } from '../../../src/core/binary/seal.ts';
import { DatasetError, openSections, writeSections } from '../../../src/core/binary/sections.ts';

const sha256 = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()).buffer as ArrayBuffer);

const sections = writeSections({ ABCD: Uint32Array.from({ length: 100 }, (_, i) => i * 7), EFGH: new Uint8Array([1, 2, 3]) });
const file = () => sealed(sections, createHash('sha256').update(sections).digest()).buffer as ArrayBuffer;

describe('the seal of a packed file', () => {
  it('is right where nothing changed, and the sections behind it are as written', async () => {
    const buffer = file();
    expect(await isWhole(buffer, sha256)).toBe(true);
    expect([...openSections(buffer, 'test.bin', true).u8('EFGH')]).toEqual([1, 2, 3]);
  });

  it('is wrong wherever one bit changed, and the sums of the sections name the place', async () => {
    for (const at of [100, 400, sections.length - 6]) {
      const buffer = file();
      const bytes = new Uint8Array(buffer);
      bytes[at] = (bytes[at] as number) ^ 4;
      expect(await isWhole(buffer, sha256)).toBe(false);
    }
    const buffer = file();
    new Uint8Array(buffer)[400] = 255;
    expect(() => openSections(buffer, 'test.bin').u32('ABCD')).toThrow(new DatasetError('test.bin: section ABCD is damaged'));
  });

  it('is missing from what nobody sealed, which opens by its sums', async () => {
    const buffer = sections.buffer.slice(sections.byteOffset, sections.byteOffset + sections.length) as ArrayBuffer;
    expect(await isWhole(buffer, sha256)).toBe(false);
    expect(await isWhole(new ArrayBuffer(8), sha256)).toBe(false);
    expect(openSections(buffer, 'test.bin').u32('ABCD')[3]).toBe(21);
  });

  it('does not hide what is cut', () => {
    const buffer = file().slice(0, 200);
    expect(() => openSections(buffer, 'test.bin', true)).toThrow(DatasetError);
  });
});
