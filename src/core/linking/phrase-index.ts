import type { Phrases } from '../facts/phrases.ts';
import type { PackedPhrase } from '../facts/read.ts';
import { stem } from './stem.ts';

/** A phrase with one of its triggers, as stems. */
export interface Waiting {
  phrase: PackedPhrase;
  words: readonly string[];
}

/** Phrases by the first word of a trigger, in any inflection. */
export interface PhraseIndex {
  /** @param word in small letters */
  get(word: string): WaitingPhrases | undefined;
}

interface WaitingPhrases {
  /** Those each of whose parties is among the entities named, in the order of the dataset. */
  among(named: ReadonlySet<number>): readonly Waiting[];
}

/** Words whose phrases are kept: a text repeats its words, and so do texts. */
const MOST_KEPT = 20_000;
/** Fewer are looked through as fast as looked up. */
const FEW = 8;

export function indexPhrases(phrases: Phrases): PhraseIndex {
  const byWord = new Map<string, WaitingPhrases | null>();
  const byStem = new Map<string, WaitingPhrases | null>();
  const open = (root: string): WaitingPhrases | null => {
    const all = phrases.waitingFor(root).flatMap((phrase) => phrase.stems.filter(([first]) => first === root).map((words) => ({ phrase, words })));
    if (all.length > FEW) return byPlayer(all);
    return all.length ? { among: (named) => all.filter((one) => arePlayed(one, named)) } : null;
  };
  return {
    get(word) {
      let waiting = byWord.get(word);
      if (waiting === undefined) {
        if (byWord.size >= MOST_KEPT) for (const kept of [byWord, byStem]) kept.clear();
        const root = stem(word);
        waiting = byStem.get(root);
        if (waiting === undefined) waiting = open(root);
        byStem.set(root, waiting);
        byWord.set(word, waiting);
      }
      return waiting ?? undefined;
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
      // Nearly all fail here: what is left is sorted, not what was looked at.
      for (const entity of named) for (const i of players.get(entity) ?? []) if (arePlayed(all[i] as Waiting, named)) found.add(i);
      return [...found].sort((a, b) => a - b).map((i) => all[i] as Waiting);
    },
  };
}

/** Whether each party of a phrase is named. */
function arePlayed({ phrase: { who } }: Waiting, named: ReadonlySet<number>): boolean {
  if (who) for (const group of who) if (!group.some((entity) => named.has(entity))) return false;
  return true;
}
