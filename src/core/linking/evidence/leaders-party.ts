import { BY_SHORT } from '../../dictionary/layout.ts';
import { PERSON } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { isAllCaps, wordAt } from '../reading/reading.ts';
import { ADHERENTS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isOfRegion } from './federal-party.ts';

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
