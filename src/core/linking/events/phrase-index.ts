import { type Phrases, pivotOf, type WaitingPhrase } from '../../facts/phrases.ts';
import type { PackedPhrase } from '../../facts/read.ts';
import { stem } from '../../text/stem.ts';
import { push } from '../reading/gathered.ts';

/** A phrase with one of its triggers, as stems. */
export interface Waiting {
  phrase: PackedPhrase;
  words: readonly string[];
  /** Place in `words` of the one that was asked for. */
  pivot: number;
}

/** Phrases by the word that a trigger waits for, in any inflection. */
export interface PhraseIndex {
  /** @param word in small letters */
  get(word: string): WaitingPhrases | undefined;
}

interface WaitingPhrases {
  /** Those each of whose parties is among the entities named, in the order of the dataset. */
  among(named: Named): readonly Waiting[];
}

/** The entities that a sentence and its neighbours name. */
export interface Named {
  has(entity: number): boolean;
  all: readonly number[];
}

/** Words whose phrases are kept: a text repeats its words, and so do texts. */
const MOST_KEPT = 20_000;
/** Fewer are looked through as fast as looked up. */
const FEW = 8;

export function indexPhrases(phrases: Phrases): PhraseIndex {
  const byWord = new Map<string, WaitingPhrases | null>();
  const byStem = new Map<string, WaitingPhrases | null>();
  const open = (root: string): WaitingPhrases | null => {
    const all = phrases.waitingFor(root);
    return all.length ? waitingPhrases(root, all) : null;
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

function waitingPhrases(root: string, all: readonly WaitingPhrase[]): WaitingPhrases {
  const read: (readonly Waiting[] | undefined)[] = [];
  // Two words may share a hash.
  const readAt = (i: number) => {
    read[i] ??= [(all[i] as WaitingPhrase).open()].flatMap((phrase) => phrase.stems.flatMap((words) => waitingAt(phrase, words, root)));
    return read[i];
  };
  const played = all.length > FEW ? byPlayer(all) : oneByOne(all);
  return {
    among(named) {
      const places = played(named);
      return places.length ? places.flatMap(readAt) : NO_PHRASES;
    },
  };
}

function waitingAt(phrase: PackedPhrase, words: readonly string[], root: string): Waiting[] {
  const pivot = pivotOf(words);
  return words[pivot] === root ? [{ phrase, words, pivot }] : [];
}

const NO_PHRASES: readonly Waiting[] = [];

const oneByOne =
  (all: readonly WaitingPhrase[]) =>
  (named: Named): readonly number[] => {
    let found: number[] | undefined;
    for (let i = 0; i < all.length; i++) {
      if (!arePlayed(all[i] as WaitingPhrase, named)) continue;
      found ??= [];
      found.push(i);
    }
    return found ?? NONE;
  };

/**
 * Hundreds of elections wait for the one word "win"; the names around say which few can be meant.
 * @returns gives places in `all`, ascending, of those each of whose parties is named
 */
function byPlayer(all: readonly WaitingPhrase[]): (named: Named) => readonly number[] {
  const players = new Map<number, number[]>();
  const free: number[] = [];
  for (const [i, { who }] of all.entries()) {
    const [first] = who ?? [];
    if (!first) free.push(i);
    for (const entity of first ?? []) push(players, entity, i);
  }
  return (named) => {
    let found: Set<number> | undefined;
    // Nearly all fail here: what is left is sorted, not what was looked at.
    for (const entity of named.all) {
      const list = players.get(entity);
      if (list) for (const i of list) if (arePlayed(all[i] as WaitingPhrase, named)) found = (found ?? new Set(free)).add(i);
    }
    return found ? [...found].sort((a, b) => a - b) : free;
  };
}
const NONE: readonly number[] = [];

/** Whether each party of a phrase is named. */
function arePlayed({ who }: WaitingPhrase, named: Named): boolean {
  if (who) for (const group of who) if (!isAnyIn(group, named)) return false;
  return true;
}

function isAnyIn(group: readonly number[], named: Named): boolean {
  for (const entity of group) if (named.has(entity)) return true;
  return false;
}
