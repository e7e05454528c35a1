/** "The NDP has 25 seats", of an article with Canada's prime minister: parties of provinces are those of their own leaders. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { HEAD_OF_GOVERNMENT } from '../../facts/families.ts';
import { ORGANISATION, PERSON, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { isAllCaps, wordAt } from '../reading/reading.ts';
import { ADHERENTS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isHeld } from './held.ts';

/** Tells a country's party from those of its provinces, which bear its short name. */
export function judgeFederalParty({ facts, context, reading, mention, placeBefore }: Case, e: number, add: Add): void {
  const { from, to, candidates } = mention;
  const home = facts.homeOf(e);
  if (to - from !== 1 || candidates.length < 2 || home < 0 || placeBefore >= 0 || !(ADHERENTS.has(wordAt(reading, from)) || isAllCaps(reading, from))) return;
  const provincial = candidates.filter((c) => c.by === BY_SHORT && facts.homeOf(c.entity) === home && isOfRegion(facts, c.entity));
  if (!provincial.length || !isLed(facts, context.named, home, reading.day)) return;
  // Jason Kenney, whom two parties of Alberta are related to, is the rival of one.
  const isRival = (other: number, party: number) => other !== party && !candidates.some((c) => c.entity === other) && isOfRegion(facts, other);
  // Rachel Notley is related to the nation's party as well.
  const isNations = (other: number) => candidates.some((c) => c.entity === other && !provincial.includes(c));
  const isOwn = (person: number, party: number) =>
    facts.kindOf(person) === PERSON &&
    context.named.has(person) &&
    (facts.neighboursOf(person).some(isNations) || !facts.neighboursOf(person).some((other) => isRival(other, party)));
  const hasOwn = (party: number) => facts.neighboursOf(party).some((person) => isOwn(person, party));
  if (provincial.some((c) => c.entity === e)) {
    if (!hasOwn(e)) add('a party of a province, in an article on the nation', POINTS.otherLeads);
  } else if (!provincial.some((c) => hasOwn(c.entity))) add('the party of the nation, whose leader is named', POINTS.homeAlmostLeads);
}

/** Whether a party has to do with a region: a province's, or one that grew out of one. */
export const isOfRegion = (facts: Facts, e: number): boolean =>
  facts.kindOf(e) === ORGANISATION && facts.neighboursOf(e).some((other) => facts.typeOf(other) === REGION);

/** Whether the article names who heads the country's government on its day. */
const isLed = (facts: Facts, named: ReadonlyMap<number, unknown>, home: number, day: number): boolean =>
  day > 0 &&
  facts
    .neighboursOf(home)
    .some((e) => named.has(e) && facts.rolesOf(e).some((role) => role.families & HEAD_OF_GOVERNMENT && role.of === home && isHeld(role.from, role.to, day)));
