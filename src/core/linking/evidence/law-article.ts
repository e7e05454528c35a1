import type { Mention } from '../names/mentions.ts';
import { follows, type Reading, wordAt } from '../reading/reading.ts';

/** "Article 5 of Pakistan's constitution" is none of a treaty's. */
export function isOfConstitution(reading: Reading, { from, to }: Mention): boolean {
  if (wordAt(reading, from) !== 'article' || wordAt(reading, to) !== 'of') return false;
  for (let i = to + 1; i < to + LAW_WITHIN && follows(reading, i); i++) if (LAWS.has(wordAt(reading, i))) return true;
  return false;
}
const LAW_WITHIN = 6;
const LAWS = new Set(['constitution', 'code', 'law', 'act', 'penal', 'covenant']);
