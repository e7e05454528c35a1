import { expect, test } from 'vitest';
import { recordLines } from '../../../src/core/packs/lines.ts';

test('a field is told by its line, however far its colon is', () => {
  const text = `{"entities"${' '.repeat(30)}: [\n {"kind": "term",\n  "name"${' '.repeat(30)}: "A"}\n]}`;
  expect(recordLines(text)).toEqual([
    {
      line: 2,
      fields: new Map([
        ['kind', 2],
        ['name', 3],
      ]),
    },
  ]);
});
