import type { Phrases } from '../facts/phrases.ts';
import type { PackedPhrase } from '../facts/read.ts';

/** A phrase with one of its triggers, as stems. */
export interface Waiting {
  phrase: PackedPhrase;
  words: readonly string[];
}

/** Phrases by the stem of a trigger's first word. */
export interface PhraseIndex {
  get(stem: string): WaitingPhrases | undefined;
}

interface WaitingPhrases {
  /** Those that may hold where these entities are named, in the order of the dataset. */
  among(named: ReadonlySet<number>): readonly Waiting[];
}

/** Stems whose phrases are kept: a text repeats its words, and so do texts. */
const MOST_KEPT = 20_000;
/** Fewer are looked through as fast as looked up. */
const FEW = 8;

export function indexPhrases(phrases: Phrases): PhraseIndex {
  const kept = new Map<string, WaitingPhrases | undefined>();
  return {
    get(stem) {
      if (kept.has(stem)) return kept.get(stem);
      if (kept.size >= MOST_KEPT) kept.clear();
      const found = phrases.waitingFor(stem).flatMap((phrase) => phrase.stems.filter(([first]) => first === stem).map((words) => ({ phrase, words })));
      const waiting = found.length > FEW ? byPlayer(found) : found.length ? { among: () => found } : undefined;
      kept.set(stem, waiting);
      return waiting;
    },
  };
}

/** Hundreds of elections wait for the one word "win"; the names around say which few can be meant. */
function byPlayer(all: readonly Waiting[]): WaitingPhrases {
  const players = new Map<number, number[]>();
  const free: number[] = [];
  for (const [i, { phrase }] of all.entries()) {
    const [first] = phrase.who ?? [];
    if (!first) free.push(i);
    for (const entity of first ?? []) {
      const list = players.get(entity);
      if (list) list.push(i);
      else players.set(entity, [i]);
    }
  }
  return {
    among(named) {
      const found = new Set(free);
      for (const entity of named) for (const i of players.get(entity) ?? []) found.add(i);
      return [...found].sort((a, b) => a - b).map((i) => all[i] as Waiting);
    },
  };
}
