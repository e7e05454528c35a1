import { describe, expect, test } from 'vitest';
import { readReading } from '../../../src/core/notes/read.ts';
import { readingText } from '../../../src/core/notes/write.ts';
import { computed } from '../../computed.ts';
import { FULL } from './sample.ts';

const good = readingText(FULL);
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every path of the file to a value. */
function paths(value: Json, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, one]) => paths(one, [...at, Array.isArray(value) ? Number(key) : key]));
  return at.length ? [at, ...inner] : inner;
}
const replaced = (path: readonly (string | number)[], make: (old: Json) => Json | undefined): string => {
  const copy = JSON.parse(good) as Json;
  let parent = copy as { [key: string | number]: Json };
  for (const step of path.slice(0, -1)) parent = parent[step] as typeof parent;
  const last = path.at(-1) as string | number;
  const value = make(parent[last] as Json);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(copy);
};
const everywhere = paths(JSON.parse(good) as Json).filter((path) => path[0] !== '@context');
const texts = everywhere.filter((path) =>
  ['value', 'label', 'name', 'exact', 'prefix', 'suffix', 'backgrounder:title', 'dc:title'].includes(String(path.at(-1))),
);
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '<iframe src="https://evil.example">',
  '</textarea><script>x</script>',
  'data:text/html,<b>x',
  '<!--',
  '<a href="javascript:x">x</a>',
  'a\u202eb',
  'a\u2066b',
  'a\u200fb',
  'a\u061cb',
  'a\u0000b',
  'a\u200bb',
  '\u{e0041}',
  '\ud800',
  'vbscript:msgbox(1)',
  '<?xml version="1.0"?>',
  'x'.repeat(5001),
];
const whole: [string, string][] = [
  ['empty', ''],
  ['blank', '   '],
  ['a word', 'hello'],
  ['a number', '7'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an object', '{}'],
  ['NaN', '{"a":NaN}'],
  ['HTML', '<!doctype html><p>'],
  ['100,000 deep lists', '['.repeat(100_000)],
  ['100,000 deep and closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['100,000 deep objects', '{"a":'.repeat(100_000)],
  ['20 MB', `{"a":"${'x'.repeat(20_000_000)}"}`],
  ['5 MB string', `{"a":"${'x'.repeat(4_900_000)}"}`],
  ['a million numbers', `[${'1,'.repeat(1_000_000)}1]`],
  ['a million keys', `{${Array.from({ length: 300_000 }, (_, i) => `"k${i}":1`).join()}}`],
  ['__proto__', good.replace('"type"', '"__proto__":{"x":1},"type"')],
  ['constructor', good.replace('"type"', '"constructor":{"prototype":{}},"type"')],
  ['escaped __proto__', good.replace('"type"', '"\\u005f_proto__":{"x":1},"type"')],
  ['a key twice', good.replace('"type"', '"label":"a","type"')],
  ['a key twice, far from its colon', good.replace('"type"', `"label"${'\n \t'.repeat(20)}: "a","type"`)],
  ['__proto__ far from its colon', good.replace('"type"', `"__proto__"${' '.repeat(40)}: {"x":1},"type"`)],
  ['a quote never closed', '{"a":"'],
  ['two values', `${good}${good}`],
  ['a byte order mark', `\ufeff${good}`],
  ['an archive', 'PK\u0003\u0004'],
  ['other context', good.replace('http://www.w3.org/ns/anno.jsonld', 'https://evil.example/ns.jsonld')],
  ['501 notes', readingText({ ...FULL, notes: Array.from({ length: 501 }, (_, i) => ({ ...FULL.notes[2], id: `urn:x:${i}` }) as never) })],
  ['one id twice', readingText({ ...FULL, notes: [FULL.notes[0], FULL.notes[0]] as never })],
];
const cases: [string, string][] = [
  ...whole,
  ...Array.from({ length: 60 }, (_, i): [string, string] => [`cut at ${i}/60`, good.slice(0, Math.floor((good.length * i) / 60))]),
  ...texts.flatMap((path) => HOSTILE.map((text): [string, string] => [`${path.join('.')} = ${text.slice(0, 20)}`, replaced(path, () => text)])),
  ...everywhere
    .filter((path) => path.at(-1) !== '@context')
    .flatMap((path): [string, string][] => [
      [`${path.join('.')} an object in a list`, replaced(path, () => [{ a: [1] }])],
      [`${path.join('.')} null`, replaced(path, () => null)],
    ]),
];

describe('malformed and hostile packs', () => {
  test(`${cases.length} files are refused within a second, each with file, place and reason`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(500);
    const taken: string[] = [];
    let slowest = 0;
    for (const [name, text] of cases) {
      const began = computed();
      const { reading, problems } = readReading('x.json', text);
      slowest = Math.max(slowest, computed() - began);
      const said = problems.every(({ file, place, reason }) => file === 'x.json' && place !== '' && reason !== '');
      if (reading || problems.length === 0 || !said) taken.push(name);
    }
    console.info(`${cases.length} refused, slowest ${slowest.toFixed(0)} ms`);
    expect(taken).toEqual([]);
    expect(slowest).toBeLessThan(1000);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
