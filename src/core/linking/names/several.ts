import type { Dictionary } from '../../dictionary/read.ts';
import type { Facts } from '../../facts/read.ts';
import type { Reading } from '../reading/reading.ts';
import { findMentions, type Mention } from './mentions.ts';

/** The names of several dictionaries in one text: the longest of those that overlap; where two agree, all who bear the name. */
export function mentionsIn(reading: Reading, dictionaries: readonly Dictionary[], facts: Facts): Mention[] {
  const found = dictionaries.map((dictionary) => findMentions(reading, dictionary, facts));
  return found.reduce(join, []);
}

function join(before: readonly Mention[], more: readonly Mention[]): Mention[] {
  if (!before.length) return [...more];
  if (!more.length) return [...before];
  const joined: Mention[] = [];
  for (const mention of [...before, ...more].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1);
    if (!last || last.to <= mention.from) joined.push(mention);
    else if (last.from === mention.from && last.to === mention.to) joined[joined.length - 1] = both(last, mention);
    else if (mention.to - mention.from > last.to - last.from) joined[joined.length - 1] = mention;
  }
  return joined;
}

function both(a: Mention, b: Mention): Mention {
  const known = new Set(b.candidates.map(({ entity }) => entity));
  return { ...a, anyCase: a.anyCase && b.anyCase, candidates: [...a.candidates.filter(({ entity }) => !known.has(entity)), ...b.candidates] };
}
