/** What each part of the bench measures in one process; called by `work.ts` in node and by `page.ts` in browsers. */
import { openDictionary } from '../../src/core/dictionary/read.ts';
import type { CopyUnits } from '../../src/core/dictionary/units.ts';
import { bareTokenise } from './bare.ts';
import { compare, type Timing } from './clock.ts';
import { foldForOthers, type Matcher, overWords, own, packNames, windows } from './matchers.ts';
import { ADVERSARIAL, makeText } from './texts.ts';

export interface Row extends Timing {
  /** What was found in one pass. */
  found: number;
  /** Bare tokenise pass in the same process, milliseconds. */
  bare: number;
}

export const SIZES = { '5 kB': 5e3, '50 kB': 5e4, '1 MB': 1e6, '10 MB': 1e7 } as const;

/** Our scan against the bare pass, by size of the text. `small` are names that begin with a small letter. */
export function matcher(names: readonly string[], small: readonly string[], sizes: readonly (keyof typeof SIZES)[], copy?: CopyUnits): Record<string, Row> {
  const rows: Record<string, Row> = {};
  const dictionary = openDictionary(packNames(names));
  for (const size of sizes) rows[`names in ${size}`] = against(dictionary.fold, makeText(names, SIZES[size]), own(dictionary, copy));
  rows['names in 50 kB without any'] = against(dictionary.fold, makeText([], 5e4), own(dictionary, copy));
  rows['names in 50 kB over kept words, as linking reads'] = against(dictionary.fold, makeText(names, SIZES['50 kB']), overWords(dictionary));
  const mixed = [...names, ...small];
  const withSmall = openDictionary(packNames(mixed));
  rows[`names in 50 kB, ${small.length} of them beginning with a small letter`] = against(
    withSmall.fold,
    makeText([...names.slice(0, small.length * 9), ...small], 5e4),
    own(withSmall, copy),
  );
  return rows;
}

/** How many texts of 5 kB make one of 10 MB. */
export const PARTS = SIZES['10 MB'] / SIZES['5 kB'];

/**
 * The same text of 10 MB whole and in 2,000 texts of 5 kB, one after another: how time grows with a text where no text is read twice. A short text
 * that a benchmark reads again and again is known to the processor, its names to the cache and its letters to what foresees branches; a
 * reader's page is new.
 */
export function unread(names: readonly string[], copy?: CopyUnits): { whole: Row; parts: Row } {
  const dictionary = openDictionary(packNames(names));
  const text = flat(makeText(names, SIZES['10 MB']));
  const length = Math.ceil(text.length / PARTS);
  const parts = Array.from({ length: PARTS }, (_, i) => flat(text.slice(i * length, (i + 1) * length)));
  const matcher = own(dictionary, copy);
  const sum = (count: (part: string) => number) => parts.reduce((total, part) => total + count(part), 0);
  const bare = (part: string) => bareTokenise(part, dictionary.fold);
  const count = (part: string) => matcher.count(part);
  const times = compare({ bare: () => bare(text), bareParts: () => sum(bare), whole: () => count(text), parts: () => sum(count) }, { rounds: 9 });
  const row = (timing: Timing | undefined, of: Timing | undefined, found: number): Row => ({ ...(timing as Timing), found, bare: of?.ms ?? Number.NaN });
  return { whole: row(times.whole, times.bare, count(text)), parts: row(times.parts, times.bareParts, sum(count)) };
}

/** The same on texts that nobody writes, each at two lengths: twice the text must take twice the time. */
export function adversarial(names: readonly string[], copy?: CopyUnits): Record<string, Row & { half: number }> {
  const dictionary = openDictionary(packNames(names));
  const matcher = own(dictionary, copy);
  return Object.fromEntries(
    Object.entries(ADVERSARIAL).map(([what, make]) => {
      const whole = against(dictionary.fold, make(names, 1e6), matcher);
      return [what, { ...whole, half: against(dictionary.fold, make(names, 5e5), matcher).ms }];
    }),
  );
}

/** Another matcher, ours and the bare pass in one process. */
export interface Versus {
  /** The matcher on a text that was folded for it outside of its time. */
  peer: Row;
  /** The same with folding, which the task asks of it on a page: "Erdoğan" for a dictionary that has "Erdogan". Ours folds as it reads. */
  folding: Row;
  own: Row;
  /** It found the same names. */
  same: boolean;
}

export function versus(names: readonly string[], make: (names: readonly string[]) => Matcher, copy?: CopyUnits): Versus {
  const dictionary = openDictionary(packNames(names));
  const text = makeText(names, 5e4);
  const fold = (one: string) => foldForOthers(one, dictionary.fold);
  const [plain, folded] = [inTurns(text), inTurns(fold(text))];
  const peer = make([...new Set(names.map(fold))]);
  const ours = own(dictionary, copy);
  const [found, theirs] = [ours.find(plain()).map(fold), peer.find(folded())];
  const times = compare(
    {
      bare: () => bareTokenise(plain(), dictionary.fold),
      own: () => ours.count(plain()),
      peer: () => peer.count(folded()),
      folding: () => peer.count(fold(plain())),
    },
    { rounds: 7, sample: 5 },
  );
  const row = (timing: Timing | undefined, count: number): Row => ({ ...(timing as Timing), found: count, bare: times.bare?.ms ?? Number.NaN });
  return {
    peer: row(times.peer, theirs.length),
    folding: row(times.folding, theirs.length),
    own: row(times.own, found.length),
    same: found.join('\n') === theirs.join('\n'),
  };
}

export const versusWindows = (names: readonly string[]) => versus(names, windows);

function against(fold: Uint16Array, text: string, matcher: Matcher): Row {
  const read = inTurns(text);
  const { bare, match } = compare({ bare: () => bareTokenise(read(), fold), match: () => matcher.count(read()) }, { rounds: 9 });
  return { ...(match as Timing), found: matcher.count(read()), bare: bare?.ms ?? Number.NaN };
}

/** Two copies of a text that take turns: compilers turn the one text of a benchmark into a constant, which no reader's page is. */
function inTurns(text: string): () => string {
  const copies = [flat(text), flat(text)];
  let turn = 0;
  return () => copies[turn++ & 1] as string;
}

/** A string in one piece, as pages and files give it, and of two-byte units, as any curly quote makes it. */
function flat(text: string): string {
  const units = Uint16Array.from({ length: text.length + 1 }, (_, i) => (i < text.length ? text.charCodeAt(i) : 0x2019));
  let whole = '';
  for (let at = 0; at < units.length; at += 8192) whole += String.fromCharCode(...units.subarray(at, at + 8192));
  return JSON.parse(JSON.stringify(whole)) as string;
}
