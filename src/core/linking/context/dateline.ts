import { ALL_CAPS } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * A place in capitals that opens a block of normal text, "BAGHDAD, Iraq -", "WASHINGTON (AP) -", or stands alone in a block that is not
 * the first.
 */
export function isDateline({ tokens, text, block, allCaps }: Reading, { from, to }: Mention): boolean {
  const here = block[from] as number;
  const opens = from === 0 || block[from - 1] !== here;
  if (!opens || allCaps[here] || !((tokens.flags[from] as number) & ALL_CAPS)) return false;
  const alone = to === tokens.count || block[to] !== here;
  return (alone && from > 0) || DATELINE.test(text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 3));
}
const DATELINE = /^\s*(?:[,(:\]]|[-–—•]|\. \p{Lu})/u;
