import { BY_ALIAS, BY_DEMONYM, BY_NAME, BY_SHORT } from '../dictionary/layout.ts';
import { KINDS } from '../entity.ts';
import { CITY_TYPES, EVENT, PERSON, PLACE } from '../facts/kinds.ts';
import type { Facts } from '../facts/read.ts';
import type { Surroundings } from './beside/surroundings.ts';
import { caseOf } from './context/case.ts';
import { type Context, learn } from './context/context.ts';
import { judge } from './evidence/evidence.ts';
import type { Judged } from './evidence/judged.ts';
import { preferLatest } from './evidence/latest.ts';
import type { Mention } from './names/mentions.ts';
import { push } from './reading/gathered.ts';
import type { Reading } from './reading/reading.ts';
import type { Via } from './types.ts';
import { MARGIN, SURE, THRESHOLD } from './weights.ts';

/** The decision about one mention, with all that led to it. */
export interface Decision {
  mention: Mention;
  /** Best first; refused candidates last. */
  judged: Judged[];
  /** The winner, or undefined where linking abstains. */
  chosen?: Judged;
  via?: Via;
  /** Why there is no link. */
  reason?: string;
}

/**
 * Judges every mention on its own and picks the best reading, or none; then judges those without a reading once more, with what the first
 * round is sure of: "Social Democrats" after a sure "SPD".
 */
export function resolve(reading: Reading, facts: Facts, context: Context, mentions: readonly Mention[], around: readonly Surroundings[]): Decision[] {
  const decideAt = (i: number): Decision => {
    const mention = mentions[i] as Mention;
    const item = caseOf(reading, facts, context, mentions, around, i);
    const judged = mention.candidates.map((candidate) => judge(item, candidate));
    preferLatest(reading, facts, context, mention, judged);
    judged.sort((a, b) => b.points - a.points || facts.prominenceOf(b.candidate.entity) - facts.prominenceOf(a.candidate.entity));
    const decision = decide(facts, mention, judged);
    if (decision.chosen && (decision.chosen.candidate.by !== BY_SHORT || facts.kindOf(decision.chosen.candidate.entity) === PLACE))
      context.decided.set(mention.from, decision.chosen.candidate.entity);
    else if (decision.chosen?.candidate.kin) push(context.relatives, decision.chosen.candidate.entity, mention.from);
    // "Officer Michael Brown", who may be either of two: no proof of the one for "Brown".
    else if (isUndecidedPerson(facts, decision)) context.decided.set(mention.from, NOBODY);
    return decision;
  };
  const decisions = mentions.map((_, i) => decideAt(i));
  const sure = decisions.flatMap(({ chosen, mention }) =>
    chosen && (chosen.points >= SURE || chosen.told) && chosen.candidate.by !== BY_DEMONYM && !chosen.candidate.kin
      ? [{ at: mention.from, entity: chosen.candidate.entity }]
      : [],
  );
  const all = learn(context, facts, sure) ? decisions.map((one, i) => (one.chosen || one.judged[0]?.refused ? one : decideAt(i))) : decisions;
  firstMentionOfTerms(facts, all);
  return all;
}

/** An ordinary phrase ("war crime") is explained once; its repetitions are just words. */
function firstMentionOfTerms(facts: Facts, decisions: readonly Decision[]): void {
  const seen = new Set<number>();
  for (const decision of decisions) {
    if (!decision.chosen || !decision.mention.anyCase) continue;
    const { entity } = decision.chosen.candidate;
    if (KINDS[facts.kindOf(entity)] !== 'term') continue;
    if (seen.has(entity)) {
      delete decision.chosen;
      decision.reason = 'explained at its first mention';
    }
    seen.add(entity);
  }
}

/** Somebody named in full, of whom two of the name are as likely. */
const isUndecidedPerson = (facts: Facts, { mention, judged, reason }: Decision): boolean =>
  reason === TOO_CLOSE &&
  mention.to - mention.from > 1 &&
  judged.slice(0, 2).every(({ candidate }) => candidate.by !== BY_SHORT && facts.kindOf(candidate.entity) === PERSON);
const NOBODY = -1;
const TOO_CLOSE = 'two readings are too close';

function decide(facts: Facts, mention: Mention, judged: Judged[]): Decision {
  const [best, second] = judged;
  if (!best) return { mention, judged, reason: 'no candidate' };
  if (best.refused) return { mention, judged, reason: best.refused };
  if (best.points < THRESHOLD) return { mention, judged, reason: 'too little evidence' };
  if (second && Math.round((best.points - second.points) * 100) / 100 < MARGIN && !sameName(facts, best, second)) return { mention, judged, reason: TOO_CLOSE };
  return { mention, judged, chosen: best, via: viaOf(best) };
}

/**
 * A city and the region or plant named after it, Chernobyl and its disaster: either card serves, so the better one is taken rather than none.
 */
function sameName(facts: Facts, a: Judged, b: Judged): boolean {
  const [x, y] = [a.candidate.entity, b.candidate.entity];
  const kinds = [facts.kindOf(x), facts.kindOf(y)];
  if (kinds.includes(PLACE) && kinds.includes(EVENT)) return facts.neighboursOf(x).includes(y);
  if (kinds[0] !== PLACE || kinds[1] !== PLACE) return false;
  // "Pasadena" in California, and in Texas.
  if (CITY_TYPES.has(facts.typeOf(x)) && CITY_TYPES.has(facts.typeOf(y))) return false;
  return facts.insideOf(x) === y || facts.insideOf(y) === x || (facts.homeOf(x) === facts.homeOf(y) && facts.homeOf(x) >= 0);
}

function viaOf({ candidate }: Judged): Via {
  if (candidate.by === BY_NAME) return 'name';
  if (candidate.by === BY_ALIAS) return 'alias';
  return candidate.by === BY_DEMONYM ? 'demonym' : 'short';
}
