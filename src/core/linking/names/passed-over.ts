import { isInsideName, joinHash1, joinHash2, lengthsOf, MAX_WORDS, MOST_WORDS } from '../../dictionary/layout.ts';
import { isOpening } from '../../dictionary/openings.ts';
import { type Dictionary, maskAt, slotOf } from '../../dictionary/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Reading } from '../reading/reading.ts';

/** A name of the dictionary from some token on: the token behind it, and the first slot of those who bear it. */
export interface PassedOver {
  to: number;
  slot: number;
}

/**
 * The names from token `i` on that the plain look-up passes over, longest first: those with punctuation inside, "Roe v. Wade", and those of
 * more than `MAX_WORDS` words. Nothing yet says whether they are written as they ask.
 */
export function passedOverAt({ tokens, text }: Reading, dictionary: Dictionary, i: number): readonly PassedOver[] {
  // Nearly every word begins none.
  if (!isOpening(dictionary.openings, tokens.hash1[i] as number)) return NONE;
  const { gap, start, end, hash1, hash2, count } = tokens;
  const lengths = lengthsOf(maskAt(dictionary, hash1[i] as number));
  const found: PassedOver[] = [];
  let punctuated = false;
  let h1 = 0;
  let h2 = 0;
  for (let k = i; k < Math.min(count, i + MOST_WORDS); k++) {
    const bit = Math.min(k - i, MAX_WORDS - 1);
    if (lengths >>> bit === 0) break;
    if (k > i && (gap[k] as number) > GAP_HYPHEN) {
      const between = text.slice(end[k - 1], start[k]);
      if (!isInsideName(between)) break;
      // "California. Senate Majority Leader": a full stop behind a long word ends a sentence.
      if (/^\.\s/.test(between) && (end[k - 1] as number) - (start[k - 1] as number) > LONGEST_SHORTENED) break;
      punctuated = true;
    }
    h1 = joinHash1(h1, hash1[k] as number);
    h2 = joinHash2(h2, hash2[k] as number);
    if (!(lengths & (1 << bit)) || (!punctuated && k - i < MAX_WORDS)) continue;
    const slot = slotOf(dictionary, h1, h2);
    if (slot >= 0 && isBalanced(text, start[i] as number, end[k] as number)) found.push({ to: k + 1, slot });
  }
  return found.reverse();
}

/** Letters of what names shorten with a full stop: "v.", "Prop.". */
const LONGEST_SHORTENED = 4;

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

const NONE: readonly PassedOver[] = [];
