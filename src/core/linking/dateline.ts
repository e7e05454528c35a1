import { ALL_CAPS } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';

/** "BAGHDAD, Iraq -", "WASHINGTON (AP) -": a place in capitals that opens a block of normal text. */
export function isDateline({ tokens, text, block, allCaps }: Reading, mention: Mention): boolean {
  const first = mention.from === 0 || block[mention.from] !== block[mention.from - 1];
  if (!first || allCaps[block[mention.from] as number] || !((tokens.flags[mention.from] as number) & ALL_CAPS)) return false;
  return /^\s*(?:[,(:\]]|[-–—•]|\. \p{Lu})/u.test(text.slice(tokens.end[mention.to - 1], (tokens.end[mention.to - 1] as number) + 3));
}
