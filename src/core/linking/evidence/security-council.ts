import type { Case } from '../context/case.ts';
import { isWordNear } from '../reading/near.ts';
import { follows, isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { wordSet } from '../reading/words.ts';

/** What that of the United Nations does, and other countries' do not. */
const ITS_WORDS = wordSet('resolution resolutions veto vetoed vetoes peacekeeping peacekeepers permanent unanimously unanimous mandate');
/** How far from the name they may stand, in words of the sentence. */
const NEAR = 16;

/** How far back another country's is still meant, in words. */
const REACH = 300;
const NATIONS = new Set(['un', 'nations', 'the']);

/**
 * "The Security Council voted on a resolution", where no other country's was told of before.
 * @param nations the United Nations
 */
export function isNationsCouncil({ reading, mention, context, placeBefore, owners }: Case, nations: number): boolean {
  const { from, to } = mention;
  if (wordAt(reading, from) !== 'security' || wordAt(reading, to - 1) !== 'council' || placeBefore >= 0 || owners.length) return false;
  if (!context.named.has(nations) && !isWordNear(reading, from, NEAR, ITS_WORDS)) return false;
  for (let i = from - 1; i > Math.max(0, from - REACH); i--) if (isAnothers(reading, i)) return false;
  return true;
}

/** "The National Security Council", "Russia's Security Council". */
const isAnothers = (reading: Reading, i: number): boolean =>
  wordAt(reading, i) === 'security' &&
  wordAt(reading, i + 1) === 'council' &&
  follows(reading, i) &&
  isCapital(reading, i - 1) &&
  !NATIONS.has(wordAt(reading, i - 1));
