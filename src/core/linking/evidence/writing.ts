import { BY_SHORT } from '../../dictionary/layout.ts';
import { ORGANISATION, TERM } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import { isDateline } from '../beside/dateline.ts';
import type { Case } from '../context/case.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { follows, isAllCaps, isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { JOINING } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isTownLine } from './place.ts';
import { isCountry, isExplainedBody, isSeat } from './unmistakable.ts';

/** "Rome sulks": a word in small letters goes on behind it, and no list. */
const isSubject = (reading: Reading, { to }: Mention): boolean => follows(reading, to) && !isCapital(reading, to) && !JOINING.has(wordAt(reading, to));

/**
 * How a lone word is written: what a capital is worth in a headline, at the start of a sentence, and beside its own small letters.
 * @param named the article names it in full, or something of its world
 * @param related more of its world than the country
 */
export function judgeWriting(item: Case, candidate: Candidate, named: boolean, related: boolean, add: Add): void {
  const { reading, facts, mention, beside, context } = item;
  const kind = facts.kindOf(candidate.entity);
  const prominence = facts.prominenceOf(candidate.entity);
  const country = isCountry(facts, candidate.entity);
  const hash = reading.tokens.hash1[mention.from] as number;
  // No headline and no first place writes FEMA or NAFTA for a word.
  const acronym = (kind === ORGANISATION || kind === TERM) && isAllCaps(reading, mention.from) && !reading.allCaps[reading.block[mention.from] as number];
  const elsewhere = acronym || context.capitalInside.has(hash);
  const isTelling = isExplainedBody(facts, candidate.entity) && candidate.by !== BY_SHORT;
  const seat = isSeat(facts, candidate.entity) && (!candidate.ambiguous || prominence > 3) && isSubject(reading, mention);
  // "Time is a resource": of a firm or paper called by a word, its country is no support.
  const word = kind === ORGANISATION && candidate.ambiguous && candidate.by !== BY_SHORT && !acronym && !related;
  if (beside.styled && !elsewhere && !named && prominence < 5) add('only in a headline', POINTS.styledOnly);
  else if (
    beside.opens &&
    !elsewhere &&
    !isDateline(reading, mention) &&
    !isTownLine(item, candidate.entity) &&
    (!named || word) &&
    !seat &&
    !item.move &&
    (candidate.ambiguous || (prominence < 4 && !country && !isTelling))
  )
    add('only at the start of a sentence', POINTS.opensOnly);
  // "iOS" is written so.
  if (context.lower.has(hash) && isCapital(reading, mention.from) && (candidate.ambiguous || prominence < 4) && (!named || word))
    add('the word stands in lower case elsewhere', POINTS.lowerElsewhere);
}

/** "A Bipartisan Foreign Policy" above a text that speaks of foreign policy: in capitals by style, of a body called by ordinary words. */
export function isOrdinary({ reading, mention: { from, to }, beside, context }: Case): boolean {
  const { hash1 } = reading.tokens;
  for (let i = from; i < to; i++) {
    if (!context.lower.has(hash1[i] as number)) return false;
    if (!beside.styled && !isAllCaps(reading, i)) return false;
  }
  return true;
}
