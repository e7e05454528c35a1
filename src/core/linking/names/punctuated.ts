/**
 * Names with punctuation inside: "RFE/RL", "Janata Dal (United)", "Foreign, Commonwealth and Development Office". The dictionary holds
 * them as if only spaces stood between their words.
 */
import { LISTING } from '../../dictionary/layout.ts';
import { ALL_CAPS, CAPITAL, GAP_COMMA, GAP_HYPHEN, GAP_OTHER } from '../../text/tokens.ts';
import { type Reading, wordAt } from '../reading/reading.ts';

/** A run of tokens, from the first to the one after the last. */
export interface Run {
  from: number;
  to: number;
}

/** Short brackets behind a word, in order: "(United)", "(Maoist Centre)", "(N)". */
export function bracketsIn({ text, tokens }: Reading): Run[] {
  const found: Run[] = [];
  if (!text.includes('(')) return found;
  const { start, end, gap, count } = tokens;
  for (let i = 1; i < count; i++) {
    if (gap[i] !== GAP_OTHER) continue;
    const between = text.slice(end[i - 1], start[i]);
    if (between !== ' (' && between !== '(') continue;
    for (let last = i; last < Math.min(count, i + WORDS_IN_BRACKETS); last++) {
      if (text[end[last] as number] === ')') {
        found.push({ from: i, to: last + 1 });
        break;
      }
      if ((gap[last + 1] as number) > GAP_HYPHEN) break;
    }
  }
  return found;
}
const WORDS_IN_BRACKETS = 3;

/**
 * The runs from token `i` on that may be a name with punctuation inside, longest first.
 * @param bracket the first that begins behind token `i`
 */
export function punctuatedRuns(reading: Reading, i: number, bracket: Run | undefined): readonly Run[] {
  const { tokens, text } = reading;
  const { flags, gap, start, end } = tokens;
  if (!((flags[i] as number) & CAPITAL)) return NONE;
  const bracketed = bracket !== undefined && bracket.from - i <= WORDS_BEFORE && joined(gap, i + 1, bracket.from, GAP_HYPHEN);
  const stroke = gap[i + 1] === GAP_OTHER && ((flags[i] as number) & (flags[i + 1] as number) & ALL_CAPS) !== 0 && text[end[i] as number] === '/';
  const letters = (end[i] as number) - (start[i] as number);
  const listing = letters >= SHORTEST && letters <= LONGEST && LISTING.has(wordAt(reading, i));
  // Nearly every word begins none.
  if (!bracketed && !stroke && !listing) return NONE;
  const runs: Run[] = bracketed ? [{ from: i, to: bracket.to }] : [];
  if (stroke) runs.push({ from: i, to: i + 2 });
  if (listing) runs.push(...listsFrom(reading, i));
  return runs;
}

/** Runs with a comma inside, longest first. */
function listsFrom({ tokens: { gap, count } }: Reading, i: number): Run[] {
  const runs: Run[] = [];
  for (let to = Math.min(count, i + WORDS_OF_OFFICE); to > i + 2; to--)
    if (joined(gap, i + 1, to, GAP_COMMA) && gap.subarray(i + 1, to).includes(GAP_COMMA)) runs.push({ from: i, to });
  return runs;
}

const NONE: readonly Run[] = [];
const [SHORTEST, LONGEST] = [Math.min(...[...LISTING].map((word) => word.length)), Math.max(...[...LISTING].map((word) => word.length))];
const WORDS_BEFORE = 6;
const WORDS_OF_OFFICE = 8;

const joined = (gap: Uint8Array, from: number, to: number, widest: number): boolean => {
  for (let k = from; k < to; k++) if ((gap[k] as number) > widest) return false;
  return true;
};
