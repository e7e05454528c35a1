import { describe, expect, test } from 'vitest';
import { anchorIn } from '../../../src/core/notes/anchor.ts';
import { quoteOf } from '../../../src/core/notes/quote.ts';
import { cleanText, textProblem } from '../../../src/core/notes/safe-text.ts';

describe('text as a file may hold it', () => {
  test.each([
    ['data:image/png', 'data∶image/png'],
    ['JavaScript : void(0)', 'JavaScript ∶ void(0)'],
    ['data:vbscript:xa/b', 'data:vbscript∶xa/b'],
    ['javascript:javascript:x', 'javascript∶javascript∶x'],
    ['java\u200bscript:x <b>', 'javascript∶x ‹b>'],
    ['javascript: ', 'javascript:'],
  ])('%s keeps all that can be seen', (text, wanted) => {
    expect(cleanText(text)).toBe(wanted);
    expect(textProblem(cleanText(text))).toBeUndefined();
  });

  test('words with signs that a file may not have are found again', () => {
    const text = 'Pictures may begin with data:image/png in their address, and <b> is a tag.';
    for (const words of ['data:image/png', '<b>', 'Pictures', 'is a tag']) {
      const start = text.indexOf(words);
      const place = { start, end: start + words.length };
      const { exact } = quoteOf(text, place.start, place.end);
      expect(anchorIn(text).place({ exact, prefix: '', suffix: '' })).toEqual(place);
    }
  });
});
