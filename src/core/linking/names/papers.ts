/** Newspapers that go by the last word of their name: "the Post", after "The Washington Post". */
import { isMedia } from '../../facts/asked.ts';
import type { Facts } from '../../facts/read.ts';
import { follows, goesOnAt, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { PAPER_WORDS } from '../reading/words.ts';
import { isWhole, type Mention, shortFor } from './mentions.ts';

/** Adds newspapers where the article has named them in full and goes on with the last word of the name. @param mentions in the order of the text */
export function withPapers(reading: Reading, facts: Facts, mentions: readonly Mention[]): readonly Mention[] {
  const told = new Map<string, Set<number>>();
  const found: Mention[] = [];
  let next = 0;
  for (const named of mentions.some((mention) => paperOf(reading, facts, mention) >= 0) ? [...mentions, undefined] : []) {
    const until = named?.from ?? reading.tokens.count;
    for (; next < until; next++) {
      const papers = isAlone(reading, next) ? told.get(wordAt(reading, next)) : undefined;
      if (papers) found.push({ from: next, to: next + 1, candidates: [...papers].map(shortFor), anyCase: false });
    }
    if (!named) break;
    const last = named.to - 1;
    const papers = last - named.from < 2 && isAlone(reading, last) ? told.get(wordAt(reading, last)) : undefined;
    const others = [...(papers ?? [])].filter((entity) => !named.candidates.some((c) => c.entity === entity));
    found.push(others.length ? { ...named, candidates: [...named.candidates, ...others.map(shortFor)] } : named);
    const paper = paperOf(reading, facts, named);
    if (paper >= 0) told.set(wordAt(reading, last), (told.get(wordAt(reading, last)) ?? new Set()).add(paper));
    next = Math.max(next, named.to);
  }
  return found.length ? found : mentions;
}

/** The newspaper that a mention names in full, -1 for none. */
function paperOf(reading: Reading, facts: Facts, { from, to, candidates }: Mention): number {
  if (to - from < 2 || !PAPER_WORDS.has(wordAt(reading, to - 1)) || (to - from === 2 && wordAt(reading, from) === 'the')) return -1;
  return candidates.find((c) => isWhole(c) && isMedia(facts, c.entity))?.entity ?? -1;
}

/** "The Post", but neither "the Post Office" nor "the first post". */
const isAlone = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) &&
  PAPER_WORDS.has(wordAt(reading, at)) &&
  wordAt(reading, at - 1) === 'the' &&
  follows(reading, at) &&
  !(at + 1 < reading.tokens.count && goesOnAt(reading, at + 1) && isCapital(reading, at + 1) && !owns(reading, at));
