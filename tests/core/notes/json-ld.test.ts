import { describe, expect, test } from 'vitest';
import { NOTE_TYPES, type Note, type TeacherReading } from '../../../src/core/notes/model.ts';
import { readReading } from '../../../src/core/notes/read.ts';
import { collectionOf, readingText } from '../../../src/core/notes/write.ts';
import { expand, type Plain } from './anno-context.ts';
import { FULL } from './sample.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Plain;
const OA = 'http://www.w3.org/ns/oa#';

describe('a reading pack as JSON-LD', () => {
  const { meaning, meaningless } = expand(plain(collectionOf(FULL)));

  test('has no name and no word without a meaning', () => expect(meaningless).toEqual([]));

  test('means what the Web Annotation model says', () => {
    const collection = meaning as never as Record<string, never>;
    expect(collection['@type']).toBe('http://www.w3.org/ns/activitystreams#OrderedCollection');
    const page = collection['http://www.w3.org/ns/activitystreams#first'] as unknown as Record<string, { '@list': Record<string, never>[] }>;
    const items = page['http://www.w3.org/ns/activitystreams#items']?.['@list'] ?? [];
    expect(items.map((item) => [item['@type'], item[`${OA}motivatedBy`]])).toEqual([
      [`${OA}Annotation`, { '@id': `${OA}describing` }],
      [`${OA}Annotation`, { '@id': `${OA}questioning` }],
      [`${OA}Annotation`, { '@id': `${OA}commenting` }],
    ]);
    const target = items[0]?.[`${OA}hasTarget`] as never as Record<string, unknown>;
    expect(target[`${OA}hasSource`]).toEqual({ '@id': FULL.article.url });
    expect((target[`${OA}hasSelector`] as Record<string, unknown>[]).map((one) => one['@type'])).toEqual([
      `${OA}TextQuoteSelector`,
      `${OA}TextPositionSelector`,
    ]);
    const article = (meaning as Record<string, Plain>)['https://backgrounder.org/ns#article'];
    expect(article).toEqual({
      '@id': FULL.article.url,
      'http://purl.org/dc/elements/1.1/title': { '@value': FULL.article.title },
      'http://purl.org/dc/terms/issued': { '@value': FULL.article.date },
    });
  });

  test('the judge finds what is none of the context', () => {
    const bad = expand(plain({ ...collectionOf(FULL), colour: 'red', created: 'yesterday', type: 'Bundle', 'other:x': 1 }));
    expect(bad.meaningless).toEqual(['type: Bundle', 'created: yesterday is no xsd:dateTime', 'colour: colour', 'other:x: other:x']);
  });
});

/** Numbers that only look random, the same in every run (a linear congruential generator). */
function dice(seed: number) {
  let state = seed;
  const below = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  return { below, maybe: () => below(2) === 0, of: <T>(all: readonly T[]): T => all[below(all.length)] as T };
}
const PIECES = [
  'Kim',
  ' ',
  '\n',
  'é',
  'e\u0301',
  '“x”',
  "'",
  '"',
  '\\',
  '\\u202e',
  '3 < 4',
  '&amp;',
  '🧭',
  'العربية',
  '漢字',
  '\t',
  'a'.repeat(40),
  '__proto__',
  ':',
  '{',
  ']',
  '1e9',
  'null',
];

function anyReading(seed: number): TeacherReading {
  const { below, maybe, of } = dice(seed);
  const text = (most = 200) => {
    const made = Array.from({ length: 1 + below(9) }, () => of(PIECES))
      .join('')
      .slice(0, most);
    return made.trim() === '' ? 'x' : made;
  };
  const date = () => new Date(Date.UTC(1990 + below(60), below(12), 1 + below(28), below(24), below(60), below(60), below(1000))).toISOString();
  const optional = <K extends string, T>(key: K, make: () => T) => (maybe() ? { [key]: make() } : {}) as { [P in K]?: T };
  const note = (_: unknown, i: number): Note => {
    const type = of(NOTE_TYPES);
    const start = below(5000);
    return {
      id: maybe() ? `urn:uuid:${seed}-${i}` : `https://notes.example/${seed}/${i}`,
      type,
      text: text(),
      ...optional('more', text),
      ...optional('lang', () => 'fr'),
      ...optional('answer', text),
      ...optional('title', text),
      ...optional('quote', () => ({
        exact: text(),
        prefix: text(32),
        suffix: maybe() ? '' : text(32),
        ...(maybe() ? { start, end: start + 1 + below(99) } : {}),
      })),
      ...optional('entity', () => of(['sergei-shoigu', 'a', 'x-1'])),
      ...optional('kind', () => of(['person', 'place', 'event', 'organisation', 'term'] as const)),
      ...optional('tryFirst', () => true as const),
      ...optional('blank', maybe),
      created: date(),
      modified: date(),
    };
  };
  return {
    id: `urn:uuid:reading-${seed}`,
    title: text(),
    ...optional('author', text),
    lang: of(['en', 'de', 'pt-BR', 'zh-Hant']),
    version: 1 + below(1000),
    created: date(),
    modified: date(),
    article: {
      url: of(['https://news.example/a?b=c&d=%20#e', 'http://münchen.example/ä']),
      ...optional('title', text),
      ...optional('date', () => date().slice(0, 10)),
    },
    length: of(['plain', 'full']),
    ...optional('density', () => of(['none', 'light', 'standard', 'full'] as const)),
    notes: Array.from({ length: below(12) }, note),
    dropped: maybe() ? [] : ['united-states', 'x-2'].slice(below(2)),
  };
}

describe('a round trip', () => {
  test('of 400 readings of all shapes loses nothing, byte for byte', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const reading = anyReading(seed);
      const file = readingText(reading);
      const back = readReading('r.json', file);
      expect(back.problems, `seed ${seed}`).toEqual([]);
      expect(back.reading, `seed ${seed}`).toEqual(reading);
      expect(readingText(back.reading as TeacherReading), `seed ${seed}`).toBe(file);
      expect(expand(plain(collectionOf(reading))).meaningless, `seed ${seed}`).toEqual([]);
    }
  });

  test('through a tool that keeps only what it understands loses nothing of the model', () => {
    // Such a tool drops our own names; text, quote, place and type of every note are the model's.
    const foreign = JSON.parse(readingText(FULL), (key, value) =>
      key.startsWith('backgrounder:') && key !== 'backgrounder:role' ? undefined : value,
    ) as object;
    const { reading } = readReading('f.json', JSON.stringify(foreign));
    expect(reading?.notes.map(({ type, text, quote }) => ({ type, text, quote }))).toEqual(FULL.notes.map(({ type, text, quote }) => ({ type, text, quote })));
    expect([reading?.title, reading?.author, reading?.article.url]).toEqual([FULL.title, FULL.author, FULL.article.url]);
  });
});
