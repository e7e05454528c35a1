import { describe, expect, test } from 'vitest';
import { PACK_LIMITS as L } from '../../../src/core/packs/limits.ts';
import { readPack } from '../../../src/core/packs/read.ts';
import { packText } from '../../../src/core/packs/write.ts';
import { context, packOf } from './base.ts';

const SOUND = packText(
  packOf([
    {
      id: 'ida-quell',
      kind: 'person',
      name: 'Ida Quell',
      short: ['Quell'],
      home: 'arland',
      born: '1990',
      roles: [{ role: 'Mayor', of: 'arland', from: '2019' }],
    },
    {
      id: 'quelle',
      kind: 'place',
      type: 'town',
      name: 'Quelle',
      what: 'Town',
      at: [50, 10],
      in: 'arland',
      gist: 'Town that was made up for a test, with one street and two bridges.',
    },
  ]),
);
const CSV = 'id,kind,name,home,gist\nida,person,Ida Quell,arland,"A person made up for a test, who is never told about it."\n';
const deep = (n: number) => '['.repeat(n) + ']'.repeat(n);

/** Every text of the sound file, each replaced in turn. */
const texts = [...SOUND.matchAll(/: ?"([^"]+)"|\["([^"]+)"\]/g)].map((found) => ({
  at: (found.index ?? 0) + found[0].indexOf('"') + 1,
  text: found[1] ?? found[2] ?? '',
}));
const HOSTILE_TEXTS = ['<script>alert(1)</script>', 'javascript:alert(1)', '\u202egnp.exe', 'a\u200bb', 'a\\u0000b', 'x'.repeat(3000)];
const put = (at: number, old: string, text: string) => SOUND.slice(0, at) + text + SOUND.slice(at + old.length);

const files: [string, string, string][] = [
  ...Array.from({ length: 150 }, (_, i): [string, string, string] => [
    `cut after ${i} of 150`,
    'cut.json',
    SOUND.slice(0, Math.floor((SOUND.length - 4) * (i / 150))),
  ]),
  ...texts.flatMap(({ at, text }) =>
    HOSTILE_TEXTS.map((bad): [string, string, string] => [`${text.slice(0, 20)} as ${bad.slice(0, 12)}`, 'texts.json', put(at, text, bad)]),
  ),
  ...['null', '7', 'true', '[]', '{}', '"\\u202e"', '[[]]', '{"a":1}'].flatMap((bad) =>
    ['id', 'kind', 'name', 'short', 'home', 'born', 'roles', 'prominence', 'sources', 'asOf', 'gist', 'at', 'what'].map((field): [string, string, string] => [
      `${field} is ${bad}`,
      'types.json',
      `[{"kind":"place","type":"town","name":"Quelle",${`"${field}":${bad === '[]' && ['short', 'roles'].includes(field) ? 'null' : field === 'prominence' && bad === '7' ? '"7"' : bad}`}}]`.replace(
        // A record that names a field twice is refused for that; here it is named once.
        new RegExp(`^(\\[\\{.*?)"${field}":"[^"]*",(.*"${field}":)`),
        '$1$2',
      ),
    ]),
  ),
  ...['__proto__', 'constructor', 'prototype'].flatMap((key): [string, string, string][] => [
    [`${key} in the file`, 'p.json', `{"${key}":{"polluted":1},${SOUND.slice(1)}`],
    [`${key} in a record`, 'p.json', SOUND.replace('{"id"', `{"${key}":{"polluted":1},"id"`)],
    [`${key} as a column`, 'p.csv', CSV.replace('id,', `${key},`)],
  ]),
  ['100,000 deep', 'deep.json', deep(100_000)],
  ['100,000 deep in a record', 'deep.json', SOUND.replace('"id":"ida-quell"', `"id":${deep(100_000)}`)],
  ['9 deep in a record', 'deep.json', SOUND.replace('"ida-quell"', deep(9))],
  ['20 MB of JSON', 'large.json', `[${'{"kind":"person","name":"A B"},'.repeat(700_000)}{}]`],
  ['20 MB of CSV', 'large.csv', `kind,name\n${'person,A B\n'.repeat(1_900_000)}`],
  ['5 MB of quotation marks', 'quotes.csv', `kind,name\nperson,"${'""'.repeat(2_400_000)}`],
  ['5 MB of open brackets', 'open.json', '['.repeat(4_900_000)],
  ['5 MB of commas', 'commas.csv', ','.repeat(4_900_000)],
  ['5 MB of lines', 'lines.csv', `kind,name\n${'\n'.repeat(4_900_000)}x`],
  ['one entity too many', 'many.csv', `kind,name\n${Array.from({ length: L.entities + 1 }, (_, i) => `person,P ${i}`).join('\n')}`],
  ['one entity too many in JSON', 'many.json', `[${Array.from({ length: L.entities + 1 }, (_, i) => `{"kind":"person","name":"P ${i}"}`).join(',')}]`],
  ['five thousand wrong ones', 'wrong.json', `[${Array.from({ length: L.entities }, (_, i) => `{"kind":"parson","name":"P ${i}"}`).join(',\n')}]`],
  ['not UTF-8', 'latin.csv', 'kind,name\nperson,J\ufffdrg'],
  ['empty', 'empty.json', ''],
  ['a list of nothing', 'none.json', '[]'],
  ['a header alone', 'head.csv', 'kind,name\n'],
  ['a picture', 'picture.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000'],
  ['a reading', 'reading.json', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection"}'],
  ['a web page', 'page.html', '<!doctype html><title>x</title>'],
];

describe('hostile packs', () => {
  test('there are enough of them', () => expect(files.length).toBeGreaterThan(330));

  test.each(files)('%s is refused with file, place and reason', (_, name, text) => {
    const { pack, problems } = readPack(name, text, context);
    expect(pack).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(L.problems);
    for (const { file, place, reason } of problems) {
      expect(file).toBe(name);
      expect(place).not.toBe('');
      expect(reason).not.toBe('');
      expect(reason.length).toBeLessThan(600);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
