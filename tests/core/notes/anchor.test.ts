import { describe, expect, test } from 'vitest';
import { anchorIn } from '../../../src/core/notes/anchor.ts';
import { quoteOf } from '../../../src/core/notes/quote.ts';
import { EDITS, mark, SAMPLES, sampleText, spansOf, unmark } from './edited.ts';

describe('notes find their places in edited articles', () => {
  let [all, right, wrong, listed] = [0, 0, 0, 0];
  const cases = SAMPLES.flatMap((sample) => EDITS.map(([name, edit]) => ({ sample, name, edit })));
  test.each(cases)('$sample: $name', ({ sample, edit }) => {
    const text = sampleText(sample);
    const spans = spansOf(text);
    expect(spans.length).toBeGreaterThan(15);
    const edited = unmark(edit(mark(text, spans)), spans.length);
    const anchor = anchorIn(edited.text);
    const misplaced: string[] = [];
    for (const [i, { start, end }] of spans.entries()) {
      const found = anchor.place(quoteOf(text, start, end));
      const wanted = edited.places[i];
      if (wanted) all++;
      if (!found) listed += wanted ? 1 : 0;
      else if (wanted && found.start === wanted.start && found.end === wanted.end) right++;
      else
        misplaced.push(
          `${text.slice(start, end)} → ${edited.text.slice(found.start - 20, found.end + 10)} (${wanted ? edited.text.slice(wanted.start, wanted.end) : 'gone'})`,
        );
    }
    wrong += misplaced.length;
    expect(misplaced).toEqual([]);
  });

  test('of all notes, at least 95 % are in the right place, none in a wrong one', () => {
    console.info(`${cases.length} versions, ${all} notes: ${right} right (${((100 * right) / all).toFixed(1)} %), ${listed} listed as lost, ${wrong} wrong`);
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(wrong).toBe(0);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });

  test('another article holds none of them', () => {
    const text = sampleText(SAMPLES[0]);
    const anchor = anchorIn(sampleText(SAMPLES[1]));
    expect(spansOf(text).filter(({ start, end }) => anchor.place(quoteOf(text, start, end)))).toEqual([]);
  });

  test('a quote in a long text is found, or given up, in time', () => {
    const text = sampleText(SAMPLES[1]);
    const long = `${text.replaceAll('a', 'e')}\n`.repeat(18);
    const began = performance.now();
    anchorIn(long).place(quoteOf(text, 700, 720));
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('what was looked for once is known when it is asked for again in the same text', () => {
    let asked = 0;
    const lost = {
      ...quoteOf('Officials in the capital said nothing more on Friday.', 17, 24),
      get exact() {
        asked++;
        return 'capital';
      },
    };
    const text = sampleText(SAMPLES[1]);
    expect([anchorIn(text).place(lost), anchorIn(text).place(lost), asked]).toEqual([undefined, undefined, 1]);
    expect(anchorIn(`${text}\nIn the capital.`).place(lost)).toBeUndefined();
    expect(asked).toBe(2);
  });
});

describe('quotes without surroundings, as other tools may write them', () => {
  const TEXT = 'Putin spoke in Tirana. Later Putin left for Nigeria, where oil is dear.';
  const words = (exact: string, start?: number) => {
    const quote = { exact, prefix: '', suffix: '', ...(start === undefined ? {} : { start, end: start + exact.length }) };
    const place = anchorIn(TEXT).place(quote);
    return place && `${place.start} ${TEXT.slice(place.start, place.end)}`;
  };
  test.each(['Iran', 'Niger', 'Tiraana'])('%s is not put on a word that only is like it', (exact) => expect(words(exact)).toBeUndefined());
  test('a position within a word is none', () => expect(words('Iran', 16)).toBeUndefined());
  test('words that stand there once are found', () => expect(words('Nigeria')).toBe('44 Nigeria'));
  test('of words that stand there twice the position decides, and nothing where it fits neither', () => {
    expect([words('Putin', 29), words('Putin', 0)]).toEqual(['29 Putin', '0 Putin']);
    expect([words('Putin'), words('Putin', 12)]).toEqual([undefined, undefined]);
  });
});

test('a long quote that stands there once is found though nothing is left around it', () => {
  const [before, exact, after] = ['It was reported elsewhere that ', 'the train had left the capital late in the evening', ', and nobody was told of it.'];
  const quote = quoteOf(before + exact + after, before.length, before.length + exact.length);
  expect(anchorIn(exact).place(quote)).toEqual({ start: 0, end: exact.length });
});
