/** Who leads the country whose name stands right before a name. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { ledOn } from '../../facts/held.ts';
import { COUNTRY, PERSON } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import type { Candidate } from '../names/mentions.ts';
import { owns, wordAt } from '../reading/reading.ts';
import { POINTS } from '../weights.ts';

/** "Brazil's Cardoso": the country in the genitive right before the surname of whoever leads it on the article's day. */
export function isLeaderOf({ facts, context, reading, mention, placeBefore }: Case, { entity: e, by, bare }: Candidate): boolean {
  // "Australia's Howard took five wickets."
  if (by !== BY_SHORT || bare || placeBefore < 0 || context.sport || !reading.day || facts.kindOf(e) !== PERSON) return false;
  if (facts.typeOf(placeBefore) !== COUNTRY || !owns(reading, mention.from - 1)) return false;
  return ledOn(facts, e, reading.day).includes(placeBefore);
}

/** "Portugal's Montenegro" is no country, "Japan's Hashimoto" no town. */
export const isRatherLeader = (item: Case, { entity: e }: Candidate): boolean =>
  item.placeBefore >= 0 && item.facts.kindOf(e) !== PERSON && item.mention.candidates.some((c) => c.entity !== e && isLeaderOf(item, c));

const CROWNS = new Set('king queen prince princess emperor emir sultan crown'.split(' '));

/** "Saudi King Abdullah", "Jordan's King Abdullah": the crown is a part of the short name, and the country before it says whose it is. */
export function judgeCrown({ facts, reading, mention, placeBefore }: Case, e: number, add: Add): void {
  if (placeBefore < 0 || mention.to - mention.from < 2 || !CROWNS.has(wordAt(reading, mention.from))) return;
  if (facts.homeOf(e) === placeBefore) add('the crown of the country before it', POINTS.crown);
  else if (mention.candidates.some((c) => facts.homeOf(c.entity) === placeBefore)) add('the crown of another country', POINTS.nationOther);
}
