import { expect, test } from 'vitest';
import { fragmentAddress } from '../../../src/core/notes/fragment.ts';
import { quoteOf } from '../../../src/core/notes/quote.ts';

const URL = 'https://a.example/x';
const led = (text: string, words: string, at = text.lastIndexOf(words)) =>
  decodeURIComponent(fragmentAddress(URL, quoteOf(text, at, at + words.length)).replace(`${URL}#:~:text=`, ''));

test('a link to words carries the words after them, which tell them from the same words elsewhere', () => {
  expect(led('He met Putin in Moscow. Then he met Putin in the town of Sochi.', 'Putin')).toBe('Then he met-,Putin,-in the town');
  expect(led('Putin, he said, met Putin’s men.', 'Putin')).toBe('he said, met-,Putin');
});

test('it does not cross a paragraph', () => {
  expect(led('First paragraph ends here.\nPutin spoke to reporters.', 'Putin')).toBe('Putin,-spoke to');
  expect(led('It was reported that he met Putin\nin the town of Sochi.', 'Putin')).toBe('that he met-,Putin');
});

test('quotes that were kept without the blanks between them and their context lead to their words all the same', () => {
  const address = fragmentAddress(URL, { exact: 'Putin', prefix: 'Then he met', suffix: 'in the town' });
  expect(address).toBe(`${URL}#:~:text=he%20met-,Putin`);
});
