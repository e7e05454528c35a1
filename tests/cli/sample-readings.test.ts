import { describe, expect, test } from 'vitest';
import { sampleReadings } from '../../src/cli/sample-readings.ts';
import { placeNotes } from '../../src/core/notes/placed.ts';
import { readingText } from '../../src/core/notes/write.ts';
import { SAMPLE_NAMES } from '../../src/ui/guide/guide.ts';

const all = sampleReadings();

describe('the ready readings of the guide', () => {
  test('are those that the guide offers', () => expect(all.map(({ name }) => name).sort()).toEqual([...SAMPLE_NAMES].sort()));

  describe.each(all)('$name', ({ pack, reading, article }) => {
    test('is as the extension would write it', () => expect(readingText(reading)).toBe(pack));
    test('finds every place in its article', () => {
      const { placed, lost } = placeNotes(reading, article.text);
      expect(lost).toEqual([]);
      for (const { note, place } of placed) expect(article.text.slice(place.start, place.end)).toBe(note.quote?.exact);
    });
    test('has what a lesson needs: notes of every kind, questions with answers, something to try first', () => {
      const types = reading.notes.map(({ type }) => type);
      expect(new Set(types)).toEqual(new Set(['note', 'definition', 'question']));
      expect(reading.notes.filter(({ type }) => type === 'question').every(({ answer }) => answer !== undefined)).toBe(true);
      expect(reading.notes.some(({ tryFirst }) => tryFirst)).toBe(true);
      expect(article.date?.slice(0, 10)).toBe(reading.article.date);
    });
    test('holds no article text beyond its quotes', () => {
      const quoted = reading.notes.reduce((sum, { quote }) => sum + (quote?.exact.length ?? 0), 0);
      expect(quoted).toBeLessThan(article.text.length / 3);
      for (const { quote } of reading.notes) {
        expect(quote?.prefix.length ?? 0).toBeLessThanOrEqual(32);
        expect(quote?.suffix.length ?? 0).toBeLessThanOrEqual(32);
      }
    });
  });
});
