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

  test.each(['2023-02-31', '2026-99-99', '2020-02-28T25:61:00Z'])('a day that no calendar has, %s, is none', (day) => {
    const text = readingText({ ...FULL, article: { ...FULL.article, date: day }, created: day, modified: day });
    const { date: _, ...article } = FULL.article;
    expect(readReading('a.json', text).reading).toEqual({ ...FULL, article, created: '1970-01-01', modified: '1970-01-01' });
  });

  describe('an export of Hypothesis', () => {
    const exported = (quote: object, text = 'A note') => {
      const time = '2026-11-30T10:00:00Z';
      const selector = [{ type: 'TextQuoteSelector', exact: 'Kyiv', prefix: 'said in ', suffix: ' on', ...quote }];
      const one = { id: 'a1', created: time, updated: time, uri: 'https://a.example/x', text, target: [{ source: 'https://a.example/x', selector }] };
      return readReading('h.json', JSON.stringify({ export_date: time, annotations: [one] }));
    };
    const noteOf = (...given: Parameters<typeof exported>) => exported(...given).reading?.notes[0];

    test.each<[string, object, object]>([
      ['soft hyphens', { prefix: 'Ver\u00adhand\u00adlungen in ' }, { prefix: 'Verhandlungen in ' }],
      ['blanks of no width', { exact: 'Ky\u200biv' }, { exact: 'Kyiv' }],
      ['half a sign where it was cut', { suffix: ' is burning \ud83d' }, { suffix: ' is burning' }],
      ['marks of direction', { prefix: '\u200fאבג ' }, { prefix: 'אבג ' }],
      ['what looks like a tag', { prefix: 'the <br> tag ' }, { prefix: 'the ‹br> tag ' }],
      ['more words than a quote may have', { exact: 'ab '.repeat(200) }, { exact: 'ab '.repeat(100) }],
    ])('opens with %s in a quote', (_, quote, wanted) => expect(noteOf(quote)?.quote).toMatchObject(wanted));

    test('opens where nothing can be seen in a quote: the note is to the whole article', () => {
      expect(noteOf({ exact: '\u200b' })).toMatchObject({ text: 'A note' });
      expect(noteOf({ exact: '\u200b' })?.quote).toBeUndefined();
    });

    test('opens with notes as people write them; one that is too long is told and not cut', () => {
      expect(noteOf({}, 'one\r\ntwo <b>\u200b')?.text).toBe('one\ntwo ‹b>');
      expect(exported({}, 'x'.repeat(2001)).problems).toMatchObject([{ place: 'annotations.0.body.value', reason: expect.stringContaining('more than 2000') }]);
    });
  });

  test('tells what is wrong within a value that may have several forms', () => {
    const [first, , third] = JSON.parse(readingText(FULL)).first.items;
    first.target.selector[0].exact = 'Sergei \u202eShoigu';
    third.body[0].value = '';
    const text = JSON.stringify({ ...JSON.parse(readingText(FULL)), first: { type: 'AnnotationPage', items: [first, { ...third, type: 'Note' }] } });
    expect(readReading('b.json', text).problems).toEqual([
      { file: 'b.json', place: 'first.items.0.target.selector.0.exact', reason: 'has an invisible or control character' },
      { file: 'b.json', place: 'first.items.1.type', reason: 'expected "Annotation", got "Note"' },
      { file: 'b.json', place: 'first.items.1.body.0.value', reason: 'is empty (0)' },
    ]);
  });

  test('tells file, place and reason', () => {
    const bad = readingText(FULL).replace('"commenting"', '"shouting"').replace('Sergei Shoigu"', 'Sergei \\u202eShoigu"');
    const { problems } = readReading('b.json', bad);
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems[0]).toEqual({ file: 'b.json', place: expect.stringMatching(/^first\.items\.\d/), reason: expect.any(String) });
  });
});
