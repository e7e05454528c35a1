import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { wordAt } from '../reading/reading.ts';
import { POINTS } from '../weights.ts';

const CROWNS = new Set('king queen prince princess emperor emir sultan crown'.split(' '));

/** "Saudi King Abdullah", "Jordan's King Abdullah": the crown is a part of the short name, and the country before it says whose it is. */
export function judgeCrown({ facts, reading, mention, placeBefore }: Case, e: number, add: Add): void {
  if (placeBefore < 0 || mention.to - mention.from < 2 || !CROWNS.has(wordAt(reading, mention.from))) return;
  if (facts.homeOf(e) === placeBefore) add('the crown of the country before it', POINTS.crown);
  else if (mention.candidates.some((c) => facts.homeOf(c.entity) === placeBefore)) add('the crown of another country', POINTS.nationOther);
}
