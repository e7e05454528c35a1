import { BY_ALIAS, BY_DEMONYM, BY_NAME, BY_SHORT } from '../dictionary/layout.ts';
import { familyOf, isTitleFiller } from '../facts/families.ts';
import { CITY_TYPES, COUNTRY, EVENT, ORGANISATION, PERSON, PLACE, REGION } from '../facts/kinds.ts';
import type { Facts } from '../facts/read.ts';
import { CAPITAL, GAP_COMMA, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import { isCited } from './context/cited.ts';
import { type Context, learn } from './context/context.ts';
import { firmSigns } from './context/firm.ts';
import { listKindAt } from './context/lists.ts';
import { ownerOf } from './context/owner.ts';
import { seatBehind } from './context/state.ts';
import type { Surroundings } from './context/surroundings.ts';
import { namedAt } from './evidence/antecedents.ts';
import { type Judged, judge } from './evidence/evidence.ts';
import { isFragment } from './names/fragments.ts';
import type { Mention } from './names/mentions.ts';
import { type Reading, wordAt } from './reading/reading.ts';
import { DAYS, DIRECTIONS, REGION_WORDS } from './reading/words.ts';
import type { Via } from './types.ts';
import { MARGIN, POINTS, SURE, THRESHOLD } from './weights.ts';

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
    const next = mentions[i + 1];
    const afterComma = next && commaBetween(reading, facts, mention, next) ? next.candidates.map((c) => c.entity) : [];
    const previous = mentions[i - 1];
    const beforeComma = previous && commaBetween(reading, facts, previous, mention) ? previous.candidates.map((c) => c.entity) : [];
    const beforeIt = previous ? placeBefore(reading, facts, previous, mention) : -1;
    const item = {
      reading,
      facts,
      context,
      mention,
      beside: around[i] as Surroundings,
      afterComma,
      beforeComma,
      placeBefore: beforeIt,
      placeAfter: next ? placeAfter(reading, facts, mention, next) : -1,
      owners: wordAt(reading, mention.from - 1) === 'its' ? countriesBefore(reading, facts, mentions, i) : NOBODY,
      bodyBefore: previous !== undefined && isBodyBefore(reading, facts, previous, mention),
      owner: ownerOf(reading, facts, previous, mention),
      fragment: isFragment(reading, mention),
      firm: mention.candidates.some((c) => facts.kindOf(c.entity) === ORGANISATION) ? firmSigns(reading, mention, (around[i] as Surroundings).after >= 0) : [],
      nextLong: [next, mentions[i + 2]].find((other) => other && other.to - other.from > 1)?.from ?? reading.tokens.count,
      officerFrom: officerBehind(reading, facts, mention, [next, mentions[i + 2]]),
      twins: [
        next && isBracketed(reading, mention, next) ? next : undefined,
        previous && isBracketed(reading, previous, mention) ? previous : undefined,
      ].flatMap((twin) => twin?.candidates.filter((c) => c.by !== BY_SHORT).map((c) => c.entity) ?? []),
      seat: seatBehind(reading, facts, mention, next),
      townBefore: previous?.to !== mention.from && isBehindTown(reading, mention),
      list: listKindAt(reading, facts, mentions, i),
    };
    const judged = mention.candidates.map((candidate) => judge(item, candidate));
    preferLatest(reading, facts, context, mention, judged);
    judged.sort((a, b) => b.points - a.points || facts.prominenceOf(b.candidate.entity) - facts.prominenceOf(a.candidate.entity));
    const decision = decide(facts, mention, judged);
    if (decision.chosen && decision.chosen.candidate.by !== BY_SHORT) context.decided.set(mention.from, decision.chosen.candidate.entity);
    return decision;
  };
  const decisions = mentions.map((_, i) => decideAt(i));
  const sure = decisions.flatMap(({ chosen, mention }) =>
    chosen && (chosen.points >= SURE || chosen.told) && chosen.candidate.by !== BY_DEMONYM && !chosen.candidate.kin
      ? [{ at: mention.from, entity: chosen.candidate.entity }]
      : [],
  );
  if (!learn(context, facts, sure)) return decisions;
  return decisions.map((decision, i) => (decision.chosen || decision.judged[0]?.refused ? decision : decideAt(i)));
}

/** The place whose adjective or name stands right before a mention: "the Turkish Foreign Ministry", "Romania's Social Democrats"; -1 for none. */
function placeBefore(reading: Reading, facts: Facts, before: Mention, mention: Mention): number {
  // "In Washington the Supreme Court": an article parts the two.
  if (before.to !== mention.from || reading.tokens.gap[mention.from] !== GAP_SPACE || !((reading.tokens.flags[mention.from] as number) & CAPITAL)) return -1;
  // "The anti-Russian PAS".
  if (reading.tokens.gap[before.from] === GAP_HYPHEN && ANTI.has(wordAt(reading, before.from - 1))) return -1;
  return placeAmong(facts, before);
}
const NOBODY: readonly number[] = [];

/** The countries that the sentence names before mention `i`, by name or adjective. */
function countriesBefore(reading: Reading, facts: Facts, mentions: readonly Mention[], i: number): readonly number[] {
  const { from } = mentions[i] as Mention;
  const found: number[] = [];
  for (let k = i - 1; k >= 0; k--) {
    const other = mentions[k] as Mention;
    if (reading.sentence[other.from] !== reading.sentence[from]) break;
    const place = placeAmong(facts, other);
    if (place >= 0) found.push(facts.typeOf(place) === COUNTRY ? place : facts.standsForOf(place));
  }
  return found;
}

/** "Deloitte China", but not "told Reuters Ukraine had". */
const isBodyBefore = (reading: Reading, facts: Facts, before: Mention, { from }: Mention): boolean =>
  before.to === from &&
  reading.tokens.gap[from] === GAP_SPACE &&
  !((reading.tokens.flags[from - 1] as number) & POSSESSIVE) &&
  before.candidates.every(({ entity, by, ambiguous }) => facts.kindOf(entity) === ORGANISATION && by !== BY_SHORT && !ambiguous) &&
  !isCited(reading, before);

const ANTI = new Set(['anti', 'pro']);

/** The place that "of" or "in" puts behind a mention: "the Supreme Court of Venezuela", "the Labour Party in Britain"; -1 for none. */
function placeAfter(reading: Reading, facts: Facts, mention: Mention, next: Mention): number {
  const between = wordAt(reading, next.from - 1);
  // "In the Bandiagara region of central Mali".
  const region = REGION_WORDS.has(wordAt(reading, mention.to)) ? 1 : 0;
  const of = mention.to + region;
  if (next.from !== of + 1 + (between === 'the' || DIRECTIONS.has(between) ? 1 : 0) || !BEHIND.has(wordAt(reading, of))) return -1;
  const { gap } = reading.tokens;
  // "Near Bandiagara, in central Mali".
  if (gap[of] !== GAP_SPACE && !(gap[of] === GAP_COMMA && wordAt(reading, of) === 'in')) return -1;
  for (let i = mention.to; i <= next.from; i++) if (i !== of && gap[i] !== GAP_SPACE) return -1;
  return placeAmong(facts, next);
}

const BEHIND = new Set(['of', 'in']);

/** The place that a mention can be, a country first. */
function placeAmong(facts: Facts, { candidates }: Mention): number {
  const places = candidates.filter(({ entity }) => facts.kindOf(entity) === PLACE);
  return (places.find(({ entity }) => facts.typeOf(entity) === COUNTRY) ?? places[0])?.entity ?? -1;
}

/** "Goma, Congo": one right behind the other with a comma, and no list. */
const commaBetween = (reading: Reading, facts: Facts, a: Mention, b: Mention): boolean =>
  b.from === a.to && reading.tokens.gap[b.from] === GAP_COMMA && ((closes(reading, b.to) && !isSpeaker(reading, b)) || isTownOf(facts, a, b));

/** "North of Pyongyang, South Korea's military said", "left for Moscow, Ukraine says": the second begins what is said by whom. */
const isSpeaker = (reading: Reading, { to }: Mention): boolean =>
  ((reading.tokens.flags[to - 1] as number) & POSSESSIVE) !== 0 || (reading.tokens.gap[to] === GAP_SPACE && SAYS.has(wordAt(reading, to)));
const SAYS = new Set(['said', 'says']);

/** "Alexandria, Virginia and Azerbaijan": a list, but the first two are one place. */
const isTownOf = (facts: Facts, a: Mention, b: Mention): boolean =>
  a.candidates.some(({ entity }) => {
    const region = facts.insideOf(entity);
    return region >= 0 && facts.typeOf(region) === REGION && b.candidates.some((other) => other.entity === region);
  });

const isOffice = (word: string): boolean => familyOf(word) !== 0 || isTitleFiller(word);

/** The country of the person behind a body, where nothing but an office parts the two: "Supreme Court Chief Justice Boniface Alexandre"; -1 else. */
function officerBehind(reading: Reading, facts: Facts, { to }: Mention, behind: readonly (Mention | undefined)[]): number {
  // "Justice" is also somebody's name.
  const person = behind.find((one) => one && one.to - one.from > 1);
  const [only] = person?.candidates ?? [];
  if (!person || !only || only.by === BY_SHORT || facts.kindOf(only.entity) !== PERSON || person.from === to) return -1;
  for (let i = to; i <= person.from; i++) if (reading.tokens.gap[i] !== GAP_SPACE || (i < person.from && !isOffice(wordAt(reading, i)))) return -1;
  return facts.homeOf(only.entity);
}

/** "The FLN (National Liberation Front)". */
const isBracketed = ({ tokens, text }: Reading, a: Mention, b: Mention): boolean =>
  b.from === a.to && text[(tokens.start[b.from] as number) - 1] === '(' && text[tokens.end[b.to - 1] as number] === ')';

/** "In Conway, Washington", "of Coeur d’Alene, Idaho;": a word with a capital, which a preposition calls a place, and a comma. */
function isBehindTown(reading: Reading, { from, to }: Mention): boolean {
  const { gap, flags } = reading.tokens;
  if (from < 2 || gap[from] !== GAP_COMMA || !((flags[from - 1] as number) & CAPITAL) || !closes(reading, to)) return false;
  let first = from - 1;
  while (first > from - 4 && (gap[first] as number) <= GAP_HYPHEN && !PLACE_BEFORE.has(wordAt(reading, first - 1))) first--;
  return gap[first] === GAP_SPACE && PLACE_BEFORE.has(wordAt(reading, first - 1));
}
const PLACE_BEFORE = new Set(['in', 'of', 'from', 'near', 'at']);

/** Whether what follows "City, Region" ends it: a list of cities goes on instead with another capital or "and". */
function closes(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i >= tokens.count) return true;
  const gap = tokens.gap[i] as number;
  if (gap >= 4) return true;
  // "In Vienna, Va., Tuesday".
  if (gap === GAP_COMMA && DAYS.has(wordAt(reading, i))) return true;
  return !((tokens.flags[i] as number) & 1) && reading.text.slice(tokens.start[i], tokens.end[i]) !== 'and';
}

/** Namesakes named in full, each: the latest before the mention is meant ("Kim" after "Kim Jong Nam"). */
function preferLatest(reading: Reading, facts: Facts, context: Context, mention: Mention, judged: Judged[]): void {
  const named = judged.filter(
    (j) => !j.refused && j.candidate.by === BY_SHORT && facts.kindOf(j.candidate.entity) === PERSON && namedAt(context, j.candidate.entity).length > 0,
  );
  if (named.length < 2) return;
  const told = byAge(reading, facts, mention, named);
  if (told) {
    told.points += POINTS.toldByAge;
    told.evidence.push({ why: 'told by age', points: POINTS.toldByAge });
    return;
  }
  let latest: Judged | undefined;
  let at = -1;
  for (const j of named) {
    for (const token of namedAt(context, j.candidate.entity)) {
      if (token < mention.from && token > at) {
        at = token;
        latest = j;
      }
    }
  }
  if (!latest) return;
  latest.points += POINTS.latestAntecedent;
  latest.evidence.push({ why: 'the latest namesake named in full', points: POINTS.latestAntecedent });
  // "Silva", after Marina Silva and before anybody calls Lula so.
  for (const j of named) {
    if (namedAt(context, j.candidate.entity).some((token) => token < mention.from)) continue;
    j.points -= POINTS.antecedent;
    j.evidence.push({ why: 'named in full only later', points: -POINTS.antecedent });
  }
}

/** "The elder Mr. Bush", "the younger Kim": whom of those named in full the word means. */
function byAge(reading: Reading, facts: Facts, { from }: Mention, named: readonly Judged[]): Judged | undefined {
  const words = [wordAt(reading, from - 1), wordAt(reading, from - 2)];
  const elder = words.some((word) => word === 'elder' || word === 'older');
  if (!elder && !words.includes('younger')) return undefined;
  const bornOf = ({ candidate }: Judged) => facts.beginOf(candidate.entity);
  if (named.some((one) => !bornOf(one))) return undefined;
  return [...named].sort((a, b) => (elder ? bornOf(a) - bornOf(b) : bornOf(b) - bornOf(a)))[0];
}

function decide(facts: Facts, mention: Mention, judged: Judged[]): Decision {
  const [best, second] = judged;
  if (!best) return { mention, judged, reason: 'no candidate' };
  if (best.refused) return { mention, judged, reason: best.refused };
  if (best.points < THRESHOLD) return { mention, judged, reason: 'too little evidence' };
  if (second && Math.round((best.points - second.points) * 100) / 100 < MARGIN && !sameName(facts, best, second))
    return { mention, judged, reason: 'two readings are too close' };
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
