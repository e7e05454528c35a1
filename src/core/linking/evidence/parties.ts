/** Which of several parties a word means that many countries and provinces have one by: that of whoever leads it. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { ledOn } from '../../facts/held.ts';
import { ORGANISATION, PERSON, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { isAllCaps, wordAt } from '../reading/reading.ts';
import { ADHERENTS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';

/** "The NDP has 25 seats", of an article with Canada's prime minister: a country's party, and those of its provinces, which bear its short name. */
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
  day > 0 && facts.neighboursOf(home).some((e) => named.has(e) && ledOn(facts, e, day).includes(home));

/** "Scheer's Conservatives", "Job Cohen's Labour": a word for parties of many countries, behind the genitive of somebody whose country is known. */
export function judgeLeadersParty({ facts, context, reading, mention, personBefore }: Case, e: number, add: Add): void {
  const { from, to, candidates } = mention;
  if (to - from !== 1 || candidates.length < 2 || !(ADHERENTS.has(wordAt(reading, from)) || isAllCaps(reading, from))) return;
  const told = personBefore.filter((c) => c.by !== BY_SHORT || context.named.has(c.entity) || personBefore.length === 1);
  const [leader] = told;
  if (!leader || told.length > 1 || facts.kindOf(leader.entity) !== PERSON) return;
  const home = facts.homeOf(leader.entity);
  if (home < 0 || facts.homeOf(e) < 0) return;
  if (facts.homeOf(e) !== home) add('of another country than whose it is', POINTS.nationOther);
  else if (areRelated(facts, leader.entity, e)) add('related to whose it is', POINTS.nationOwn);
  // Parties of provinces are those of their own leaders.
  else if (!isOfRegion(facts, e) && !candidates.some((c) => areRelated(facts, leader.entity, c.entity))) add('of the country of whose it is', POINTS.nationOwn);
}

const areRelated = (facts: Facts, a: number, b: number): boolean => facts.neighboursOf(a).includes(b) || facts.neighboursOf(b).includes(a);
