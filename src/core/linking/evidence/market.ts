import { BY_SHORT } from '../../dictionary/layout.ts';
import { TERM } from '../../facts/kinds.ts';
import { isCentralBank } from '../../facts/words-of-id.ts';
import type { Add } from '../beside/account.ts';
import { isOfMoney, isOfShares } from '../beside/market.ts';
import type { Case } from '../context/case.ts';
import type { Candidate } from '../names/mentions.ts';
import { wordAt } from '../reading/reading.ts';
import { ADHERENTS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';

/** Reports on the markets: only an index falls by points, and who has shares or sheds two percent is a firm. */
export function judgeMarket({ facts, reading, mention, move }: Case, { entity, by, ambiguous }: Candidate, add: Add): void {
  if (mention.anyCase || !ambiguous) return;
  if (facts.kindOf(entity) === TERM) {
    if (move === 'points' || move === 'percent') add('moves as an index does', POINTS.index);
  } else if (ADHERENTS.has(wordAt(reading, mention.to - 1))) return;
  else if (isCentralBank(facts, entity)) {
    if (isOfMoney(reading, mention)) add('the sentence speaks of money', POINTS.ofMoney);
  } else if (move === 'percent' || move === 'shares') add('its shares move', POINTS.shares);
  // "Stocks fell after Caterpillar and DuPont said …".
  else if (isLoneFirm(mention.candidates, by) && isOfShares(reading, mention)) add('the sentence speaks of shares', POINTS.ofShares);
}

/** A word that is one body's whole name, and nobody else's. */
const isLoneFirm = (candidates: readonly Candidate[], by: number): boolean => candidates.length === 1 && by !== BY_SHORT;
