/** Names that words with capitals lead on to what a body is. */
import type { Mention } from '../names/mentions.ts';
import { goesOnAt, owns, type Reading, wordAt } from '../reading/reading.ts';
import { wordSet } from '../reading/words.ts';

/** "Jewish General Hospital", "Canadian Western Bank": the noun that ends the body's name, of which no word before `next`, another mention, is known; '' for none. */
export function bodyBehind(reading: Reading, { to }: Mention, next: number, heads: ReadonlySet<string> = INSTITUTIONS): string {
  for (let i = to; i < Math.min(next, to + 4) && goesOnAt(reading, i) && !owns(reading, i - 1); i++)
    if (i > to && heads.has(wordAt(reading, i))) return wordAt(reading, i);
  return '';
}
export const INSTITUTIONS = wordSet(
  'review university college school hospital museum bank company times herald tribune orchestra council commission committee parliament forces movement front alliance foundation institute association society federation authority service survey schools summit trust centre center hall project partnership',
);
