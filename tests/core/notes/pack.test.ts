import { describe, expect, test } from 'vitest';
import { readReading } from '../../../src/core/notes/read.ts';
import { readingText } from '../../../src/core/notes/write.ts';
import { FULL } from './sample.ts';

describe('reading packs', () => {
  test('reading what was written gives the same reading; writing it again, the same file', () => {
    const text = readingText(FULL);
    const { reading, problems } = readReading('a.json', text);
    expect(problems).toEqual([]);
    expect(reading).toEqual(FULL);
    expect(readingText(reading ?? FULL)).toBe(text);
  });

  test('it holds no more of the article than quotes with 32 characters around them', () => {
    for (const { quote } of FULL.notes) expect((quote?.prefix.length ?? 0) + (quote?.suffix.length ?? 0)).toBeLessThanOrEqual(64);
  });

  test('reads a file exported by Hypothesis', () => {
    const { reading, problems } = readReading(
      'h.json',
      JSON.stringify({
        export_date: '2026-11-20T10:00:00.000Z',
        export_userid: 'acct:teacher@hypothes.is',
        client_version: '1.1700.0',
        annotations: [
          {
            id: 'AbC-12_x',
            created: '2026-11-19T10:00:00.123456+00:00',
            updated: '2026-11-19T10:00:00.123456+00:00',
            user: 'acct:t@hypothes.is',
            uri: 'https://news.example/a',
            text: 'Who is he?',
            tags: [],
            hidden: false,
            document: { title: ['A title'] },
            target: [
              {
                source: 'https://news.example/a',
                selector: [
                  { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 5 },
                  { type: 'TextPositionSelector', start: 10, end: 16 },
                  { type: 'TextQuoteSelector', exact: 'Shoigu', prefix: 'Sergei ', suffix: ', the' },
                ],
              },
            ],
          },
          {
            id: 'hl',
            created: '2026-11-19T10:00:00+00:00',
            updated: '2026-11-19T10:00:00+00:00',
            uri: 'https://news.example/a',
            text: '',
            document: {},
            target: [{ source: 'https://news.example/a', selector: [{ type: 'TextQuoteSelector', exact: 'Kim' }] }],
          },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(reading?.article.url).toBe('https://news.example/a');
    expect(reading?.notes.map(({ type, text, quote }) => [type, text, quote?.exact, quote?.start])).toEqual([
      ['question', 'Who is he?', 'Shoigu', 10],
      ['note', 'Kim', 'Kim', undefined],
    ]);
    // And out again in our own form, without loss.
    expect(readReading('h.json', readingText(reading ?? FULL)).reading).toEqual(reading);
  });

  test('tells file, place and reason', () => {
    const bad = readingText(FULL).replace('"commenting"', '"shouting"').replace('Sergei Shoigu"', 'Sergei \\u202eShoigu"');
    const { problems } = readReading('b.json', bad);
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems[0]).toEqual({ file: 'b.json', place: expect.stringMatching(/^first\.items\.\d/), reason: expect.any(String) });
  });
});
