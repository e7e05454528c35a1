import type { CopyUnits } from '../../../src/core/dictionary/units.ts';

/** The units of a text as Node copies them. */
export const copyByBuffer: CopyUnits = (text, from, to, into) => {
  Buffer.from(into.buffer, into.byteOffset, into.byteLength).write(from === 0 && to === text.length ? text : text.slice(from, to), 'utf16le');
};
