/**
 * Names with punctuation inside: "RFE/RL", "Janata Dal (United)", "Foreign, Commonwealth and Development Office". The dictionary holds
 * them as if only spaces stood between their words.
 */
import { LISTING } from '../dictionary/layout.ts';
import { ALL_CAPS, CAPITAL, GAP_COMMA, GAP_HYPHEN, GAP_OTHER } from '../text/tokens.ts';
import { type Reading, wordAt } from './reading.ts';

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
 * @param brackets those that begin behind token `i`, in order
 */
export function* punctuatedRuns(reading: Reading, i: number, brackets: readonly Run[]): Generator<Run> {
  const { tokens, text } = reading;
  const { flags, gap, count } = tokens;
  if (!((flags[i] as number) & CAPITAL)) return;
  const [bracket] = brackets;
  if (bracket && bracket.from - i <= WORDS_BEFORE && joined(gap, i + 1, bracket.from, GAP_HYPHEN)) yield { from: i, to: bracket.to };
  const caps = ((flags[i] as number) & (flags[i + 1] ?? 0) & ALL_CAPS) !== 0;
  if (caps && gap[i + 1] === GAP_OTHER && text.slice(tokens.end[i], tokens.start[i + 1]) === '/') yield { from: i, to: i + 2 };
  if (!LISTING.has(wordAt(reading, i))) return;
  for (let to = Math.min(count, i + WORDS_OF_OFFICE); to > i + 2; to--)
    if (joined(gap, i + 1, to, GAP_COMMA) && gap.subarray(i + 1, to).includes(GAP_COMMA)) yield { from: i, to };
}
const WORDS_BEFORE = 6;
const WORDS_OF_OFFICE = 8;

const joined = (gap: Uint8Array, from: number, to: number, widest: number): boolean => {
  for (let k = from; k < to; k++) if ((gap[k] as number) > widest) return false;
  return true;
};
