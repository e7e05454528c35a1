import { defined } from '../defined.ts';
import { concat, narrow, startsOf } from '../pack/parts.ts';
import { type Column, PackError, type Sections } from '../pack/sections.ts';
import type { PackedPhrase } from './read.ts';

/** Phrases of events by the words that they wait for. */
export interface Phrases {
  count: number;
  /** Those with a trigger whose first word has this stem. */
  waitingFor(stem: string): readonly PackedPhrase[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Packs phrases so that a text opens only those it touches: a background that has just woken reads none before it needs one.
 *
 *   PHRH u32   hashes of the first words of triggers, ascending        PHRN u16 | u32   the phrase of each
 *   PHRS u32[phrases + 1]   where each phrase begins in PHRA           PHRA u8          phrases as JSON (`toText`)
 */
export function packPhrases(phrases: readonly PackedPhrase[]): Record<'PHRH' | 'PHRN' | 'PHRS' | 'PHRA', Column> {
  const texts = phrases.map((phrase) => encoder.encode(toText(phrase)));
  const waits = phrases.flatMap(({ stems }, i) =>
    [...new Set(stems.flatMap(([first]) => (first === undefined ? [] : [hashOf(first)])))].map((hash) => [hash, i] as const),
  );
  waits.sort(([a, i], [b, k]) => a - b || i - k);
  return {
    PHRH: Uint32Array.from(waits, ([hash]) => hash),
    PHRN: narrow(
      phrases.length,
      waits.map(([, i]) => i),
    ),
    PHRS: startsOf(texts),
    PHRA: concat(texts),
  };
}

/** @throws PackError when the columns do not fit together */
export function openPhrases(file: Sections): Phrases {
  const hashes = file.u32('PHRH');
  const numbers = file.numbers('PHRN');
  const starts = file.u32('PHRS');
  const bytes = file.u8('PHRA');
  const count = starts.length - 1;
  if (count < 0 || numbers.length !== hashes.length || starts[count] !== bytes.length) throw new PackError('facts.bin: its phrases do not fit together');
  const opened: (PackedPhrase | undefined)[] = new Array(count);
  const phraseOf = (i: number): PackedPhrase => {
    opened[i] ??= fromText(decoder.decode(bytes.subarray(starts[i], starts[i + 1])));
    return opened[i];
  };
  return {
    count,
    waitingFor(stem) {
      const hash = hashOf(stem);
      let low = 0;
      let high = hashes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((hashes[middle] as number) < hash) low = middle + 1;
        else high = middle;
      }
      const found: PackedPhrase[] = [];
      // Two words may share a hash.
      for (let i = low; hashes[i] === hash; i++) {
        const phrase = phraseOf(numbers[i] as number);
        if (phrase.stems.some(([first]) => first === stem)) found.push(phrase);
      }
      return found;
    },
  };
}

/** Thousands of phrases repeat the names of their fields, so these are short; triggers are parted by bars, their words by spaces. */
interface Text {
  e: number;
  s: string;
  w?: PackedPhrase['who'];
  d?: PackedPhrase['when'];
  u?: PackedPhrase['during'];
  n?: PackedPhrase['not'];
  x?: PackedPhrase['days'];
}

const toText = ({ entity: e, stems, who: w, when: d, during: u, not: n, days: x }: PackedPhrase): string =>
  JSON.stringify({ e, s: stems.map((words) => words.join(' ')).join('|'), ...defined({ w, d, u, n, x }) } satisfies Text);

function fromText(text: string): PackedPhrase {
  const { e: entity, s, w: who, d: when, u: during, n: not, x: days } = JSON.parse(text) as Text;
  return { entity, stems: s.split('|').map((words) => words.split(' ')), ...defined({ who, when, during, not, days }) };
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo; public domain). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
