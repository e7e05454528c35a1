/** Words of the same sentence. */
import { type Reading, wordAt } from './reading.ts';

/** Whether one of some words stands in the sentence of token `at`, so many words before it at most. */
export function isWordBefore(reading: Reading, at: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= at - reach && reading.sentence[i] === reading.sentence[at]; i--) if (words.has(wordAt(reading, i))) return true;
  return false;
}

/** Whether one of some words stands in the sentence of token `at`, fewer than so many words before or behind it. */
export function isWordNear(reading: Reading, at: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let i = at; i < at + reach && reading.sentence[i] === reading.sentence[at]; i++) if (words.has(wordAt(reading, i))) return true;
  return isWordBefore(reading, at, reach, words);
}
