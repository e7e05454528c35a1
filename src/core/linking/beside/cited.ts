import { GAP_BLOCK } from '../../text/gap.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { isWordBefore } from '../reading/near.ts';
import { follows, isCapital, type Reading, wordAt } from '../reading/reading.ts';

/** "according to X", "told X", "Source: X", "wrote on X": how newspapers, agencies and platforms are named. */
export function isCited(reading: Reading, mention: Mention): boolean {
  const skip = wordAt(reading, mention.from - 1) === 'the' ? 2 : 1;
  const before = wordAt(reading, mention.from - skip);
  // "Reported on X that".
  if (before === 'on' && skip === 1 && SAYING.has(wordAt(reading, mention.from - 2))) return true;
  if (before === 'on' && skip === 1 && isWordBefore(reading, mention.from, POSTED, POSTING)) return true;
  // "Newspoll, published in The Australian".
  if (before === 'in' && PUBLISHED.has(wordAt(reading, mention.from - skip - 1))) return true;
  // "Obtained by Variety".
  if (before === 'by' && SEEN.has(wordAt(reading, mention.from - skip - 1))) return true;
  if (CITING.has(before) || (before === 'to' && wordAt(reading, mention.from - skip - 1) === 'according')) return true;
  return isQuoted(reading, mention, skip);
}

/** "…, writes Público", "Rzeczpospolita notes that": how a press review tells whom it quotes. */
function isQuoted(reading: Reading, { from, to }: Mention, skip: number): boolean {
  const { gap } = reading.tokens;
  const verb = from - skip;
  if (verb > 0 && QUOTING.has(wordAt(reading, verb)) && (gap[verb] as number) >= GAP_COMMA) return true;
  const next = wordAt(reading, to);
  // "The ruling was erroneous, Dawn reported."
  const stops = (gap[to + 1] ?? GAP_BLOCK) > GAP_COMMA;
  if (next === 'reported' && stops && (gap[from] === GAP_COMMA || (skip === 2 && gap[from - 1] === GAP_COMMA)) && follows(reading, to)) return true;
  if (!follows(reading, to) || isCapital(reading, to) || !QUOTING.has(next)) return false;
  // "Treasury notes" are none.
  return !NOUNS.has(next) || wordAt(reading, to + 1) === 'that';
}
const NOUNS = new Set(['notes', 'comments', 'reports', 'headlines']);
const QUOTING = new Set('writes headlines reports notes comments quips'.split(' '));
const PUBLISHED = new Set('report published appeared printed article column editorial writing'.split(' '));
const SEEN = new Set(['obtained', 'seen', 'reviewed', 'viewed', 'verified']);
/** "Wrote on Telegram", "a post on X". */
const POSTING = new Set('posted post posts posting wrote writes message messages tweeted published shared statement'.split(' '));
/** In words: "a post of hers on". */
const POSTED = 4;
const SAYING = new Set('said reported announced confirmed added stated claimed argued'.split(' '));
const CITING = new Set('source sources via told magazine newspaper daily weekly broadcaster agency outlet'.split(' '));
