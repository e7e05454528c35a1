/** Towns that go by the head of their name: "Santiago", after "Santiago de Compostela". */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { type Mention, shortFor } from './mentions.ts';

/** Adds a place that the article has named in full to later mentions of what stands before the "de" of its name. */
export function withPartsOfPlaces(reading: Reading, facts: Facts, mentions: readonly Mention[]): readonly Mention[] {
  const heads = new Map<string, number>();
  return mentions.map((mention) => {
    const { from, to, candidates } = mention;
    const [only] = candidates;
    const head = candidates.length === 1 && only && only.by !== BY_SHORT && facts.kindOf(only.entity) === PLACE ? headOf(reading, from, to) : '';
    if (head && only) heads.set(head, only.entity);
    const entity = heads.size ? heads.get(wordsOf(reading, from, to)) : undefined;
    return entity === undefined || candidates.some((c) => c.entity === entity) ? mention : { ...mention, candidates: [...candidates, shortFor(entity)] };
  });
}

/** The words before a particle; '' for a name that has none. */
function headOf(reading: Reading, from: number, to: number): string {
  for (let i = from + 1; i + 1 < to; i++) if (PARTICLES.has(wordAt(reading, i))) return wordsOf(reading, from, i);
  return '';
}
const PARTICLES = new Set('de del do da di du am an der upon'.split(' '));

function wordsOf(reading: Reading, from: number, to: number): string {
  let words = wordAt(reading, from);
  for (let i = from + 1; i < to; i++) words += ` ${wordAt(reading, i)}`;
  return words;
}
