import { expect, test } from 'vitest';
import { fileName } from '../../../src/shell/storage/save-file.ts';

test.each([
  ['Kim and Putin may meet', 'kim-and-putin-may-meet'],
  ['  “Zoë Åström”: 2/3 ', 'zoë-åström-2-3'],
  ['Иван Петров', 'иван-петров'],
  ['محمد علي', 'محمد-علي'],
  ['..\\../etc:passwd?', 'etc-passwd'],
  ['CON', 'con-'],
  ['?!', 'article'],
  ['', 'article'],
])('the title “%s” becomes the file %s', (title, wanted) => {
  expect(fileName(title)).toBe(wanted);
});

test.each(['x'.repeat(200), '漢'.repeat(200), `x${'𠮷'.repeat(100)}`, `${'x'.repeat(59)} y`])(
  'a long title fits into a file’s name, no sign halved: %s',
  (title) => {
    const name = fileName(title);
    expect(new TextEncoder().encode(`${name}.reading.json`).length).toBeLessThan(255);
    expect(name).not.toMatch(/\p{Cs}|-$/u);
  },
);
