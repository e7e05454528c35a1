import { concat, narrow, startsOf } from '../binary/parts.ts';
import { type Column, DatasetError, type Sections } from '../binary/sections.ts';
import { openStarts, packStarts } from '../binary/starts.ts';
import { writeNumbers } from '../binary/varint.ts';
import { fnv1a } from '../text/hash.ts';
import { partiesAt, phraseAt, phraseToNumbers } from './phrase-code.ts';
import type { PackedPhrase } from './read.ts';

/** A phrase of which only the parties are read so far. */
export interface WaitingPhrase {
  /** As in `PackedPhrase`. */
  who: readonly (readonly number[])[] | undefined;
  /** All of it. */
  open(): PackedPhrase;
}

/** Words that stand in nearly every sentence: a trigger that begins with them waits for the word behind. */
const SMALL = new Set('the a an of in on at to for from by with and its his her their'.split(' '));

/** The place of the word that a trigger waits for: the first that is not small. @param stems of a trigger's words */
export function pivotOf(stems: readonly string[]): number {
  const pivot = stems.findIndex((one) => !SMALL.has(one));
  return pivot < 0 ? 0 : pivot;
}

/** Phrases of events by the words that they wait for. */
export interface Phrases {
  count: number;
  /** Those with a trigger that waits for a word of this stem (`pivotOf`), and now and then one more whose word has the same hash. */
  waitingFor(stem: string): readonly WaitingPhrase[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Packs phrases so that a text opens only those it touches: a background that has just woken reads none before it needs one.
 *
 *   PHRH u32              hashes of the words that triggers wait for, ascending
 *   PHRW numbers[…+1]     where the phrases that wait for each of them begin in PHRN        PHRN numbers   phrases
 *   PHRB, PHRS            where each phrase begins in PHRA, and behind the last (`starts.ts`)   PHRA u8      `phrase-code.ts`
 *   PHRI numbers[…+1]     where each text begins in PHRT                                    PHRT u8        the words of phrases
 *
 * Texts are in the order of how often they are told: the most frequent have the shortest numbers.
 */
export function packPhrases(phrases: readonly PackedPhrase[]): Record<'PHRH' | 'PHRW' | 'PHRN' | 'PHRB' | 'PHRS' | 'PHRA' | 'PHRI' | 'PHRT', Column> {
  const told = new Map<string, number>();
  const tell = (text: string) => {
    told.set(text, (told.get(text) ?? 0) + 1);
    return 0;
  };
  for (const phrase of phrases) phraseToNumbers(phrase, tell);
  const texts = [...told].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1)).map(([text]) => text);
  const place = new Map(texts.map((text, i) => [text, i]));
  const rows = phrases.map((phrase) => writeNumbers(phraseToNumbers(phrase, (text) => place.get(text) as number)));
  const waiting = new Map<number, Set<number>>();
  for (const [i, { stems }] of phrases.entries()) {
    for (const words of stems) {
      const pivot = words[pivotOf(words)];
      if (pivot === undefined) continue;
      const hash = fnv1a(pivot);
      waiting.set(hash, (waiting.get(hash) ?? new Set()).add(i));
    }
  }
  const words = [...waiting].sort(([a], [b]) => a - b);
  const encoded = texts.map((text) => encoder.encode(text));
  let at = 0;
  return {
    PHRH: Uint32Array.from(words, ([hash]) => hash),
    PHRW: narrow([0, ...words.map(([, those]) => (at += those.size))]),
    PHRN: narrow(words.flatMap(([, those]) => [...those])),
    ...packStarts('PHR', [...startsOf(rows)]),
    PHRA: concat(rows),
    PHRI: narrow([...startsOf(encoded)]),
    PHRT: concat(encoded),
  };
}

/** @throws DatasetError when the columns do not fit together */
export function openPhrases(file: Sections): Phrases {
  const hashes = file.u32('PHRH');
  const waitingFrom = file.numbers('PHRW');
  const waiting = file.numbers('PHRN');
  const starts = openStarts(file, 'PHR');
  const bytes = file.u8('PHRA');
  const textStarts = file.numbers('PHRI');
  const textBytes = file.u8('PHRT');
  const fit = waitingFrom.length === hashes.length + 1 && waitingFrom.at(-1) === waiting.length;
  if (!fit || starts.end !== bytes.length || textStarts.at(-1) !== textBytes.length) throw new DatasetError('facts.bin: its phrases do not fit together');
  const texts: (string | undefined)[] = [];
  const textAt = (place: number): string => {
    texts[place] ??= decoder.decode(textBytes.subarray(textStarts[place], textStarts[place + 1]));
    return texts[place];
  };
  return {
    count: starts.count - 1,
    waitingFor(stem) {
      const word = find(hashes, fnv1a(stem));
      if (word < 0) return [];
      return Array.from(waiting.subarray(waitingFrom[word], waitingFrom[word + 1]), (i): WaitingPhrase => {
        const start = starts.at(i);
        return { who: partiesAt(bytes, start), open: () => phraseAt(bytes, start, textAt) };
      });
    },
  };
}

function find(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : -1;
}
