import { isInsideName, MAX_WORDS } from '../../dictionary/layout.ts';
import { isOpening } from '../../dictionary/openings.ts';
import type { Dictionary } from '../../dictionary/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Reading } from '../reading/reading.ts';

/** The ends (token behind the last) of the runs from token `i` on that may be a name with punctuation inside, longest first. */
export function punctuatedEnds({ tokens, text }: Reading, { openings }: Dictionary, i: number): readonly number[] {
  // Nearly every word begins none.
  if (!isOpening(openings, tokens.hash1[i] as number)) return NONE;
  const { gap, start, end, count } = tokens;
  const ends: number[] = [];
  let punctuated = false;
  for (let k = i + 1; k < Math.min(count, i + MAX_WORDS); k++) {
    if ((gap[k] as number) > GAP_HYPHEN) {
      if (!isInsideName(text.slice(end[k - 1], start[k]))) break;
      punctuated = true;
    }
    if (punctuated && isBalanced(text, start[i] as number, end[k] as number)) ends.push(k + 1);
  }
  return ends.reverse();
}

/** Whether each bracket of `[from, to)` has its other half there, or right behind: "Janata Dal (United", but not "Ferdinand) Piëch". */
function isBalanced(text: string, from: number, to: number): boolean {
  let open = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && --open < 0) return false;
  }
  return open === 0 || (open === 1 && CLOSED.test(text.slice(to, to + 2)));
}
const CLOSED = /^\.?\)/;

const NONE: readonly number[] = [];
