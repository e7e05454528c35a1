/** "Goma, Congo", "Moscow, Idaho": a place, a comma, and what it lies in. */
import { AMERICA, isAmerican, isAmericanRegion } from '../../facts/american.ts';
import { CITY_TYPES, COUNTRY, PLACE, REGION, REGION_TYPES } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { follows, isCapital, owns } from '../reading/token.ts';
import { DAYS } from '../reading/words.ts';
import type { Context } from './context.ts';
import { isDateline } from './dateline.ts';
import { push } from './namesakes.ts';

/** One right behind the other with a comma, and no list. */
export const commaBetween = (reading: Reading, facts: Facts, a: Mention, b: Mention): boolean =>
  b.from === a.to && reading.tokens.gap[b.from] === GAP_COMMA && ((closes(reading, b.to) && !isSpeaker(reading, b)) || isTownOf(facts, a, b));

/** "North of Pyongyang, South Korea's military said", "left for Moscow, Ukraine says": the second begins what is said by whom. */
const isSpeaker = (reading: Reading, { to }: Mention): boolean => owns(reading, to - 1) || (follows(reading, to) && SAYS.has(wordAt(reading, to)));
const SAYS = new Set(['said', 'says']);

/** "Alexandria, Virginia and Azerbaijan": a list, but the first two are one place. */
const isTownOf = (facts: Facts, a: Mention, b: Mention): boolean =>
  a.candidates.some(({ entity }) => {
    const region = facts.insideOf(entity);
    return region >= 0 && facts.typeOf(region) === REGION && b.candidates.some((other) => other.entity === region);
  });

/** Whether what follows "City, Region" ends it: a list of cities goes on instead with another capital or "and". */
export function closes(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (i >= tokens.count) return true;
  const gap = tokens.gap[i] as number;
  if (gap >= 4) return true;
  // "In Vienna, Va., Tuesday"; "born in Cairo, Illinois, and raised there".
  if (gap === GAP_COMMA && (DAYS.has(wordAt(reading, i)) || (wordAt(reading, i) === 'and' && i + 1 < tokens.count && !isCapital(reading, i + 1)))) return true;
  return !isCapital(reading, i) && reading.text.slice(tokens.start[i], tokens.end[i]) !== 'and';
}

/** In what a place lies: its country, its region, and what that is part of. */
export const chainOf = (facts: Facts, e: number): readonly number[] => [facts.homeOf(e), facts.insideOf(e), facts.insideOf(facts.insideOf(e))];

/**
 * What the names behind the comma say of a place: that it lies there, that it lies elsewhere in its country or in another, or nothing.
 * @param behind candidates of the mention behind the comma
 */
export function toldBehind(facts: Facts, e: number, behind: readonly number[]): 'there' | 'elsewhere' | 'abroad' | '' {
  if (!behind.length) return '';
  // "Lebanon, Pennsylvania": a town of that state.
  const state = behind.every((other) => isAmericanRegion(facts, other));
  if (facts.typeOf(e) === COUNTRY) return state && facts.idOf(e) !== AMERICA ? 'abroad' : '';
  if (!CITY_TYPES.has(facts.typeOf(e))) return '';
  const home = facts.homeOf(e);
  const chain = chainOf(facts, e);
  // "Washington, DC" names one place twice.
  if (behind.some((other) => chain.includes(other)) || behind.includes(e)) return 'there';
  // A city of which only the country is known may lie in any region of it.
  // "WASHINGTON, Pa.": where a capital lies is known.
  const open = facts.insideOf(e) === home && facts.standsForOf(e) < 0;
  // "BELGRADE, Yugoslavia": a country that is no more was another's, too.
  const larger = behind.some((other) => REGION_TYPES.has(facts.typeOf(other)) && !FORMER.has(facts.idOf(other)) && !(open && facts.homeOf(other) === home));
  if (!larger) return '';
  return behind.every((other) => other !== home && facts.homeOf(other) !== home) ? 'abroad' : 'elsewhere';
}
const FORMER = new Set('soviet-union yugoslavia czechoslovakia east-germany west-germany'.split(' '));

/** "INDIANA, Pa. —" is a town, and no state; "the MP for Boston and Skegness" sits for a town of Britain, as nobody does in America. */
function isAnothers(reading: Reading, facts: Facts, mention: Mention, e: number, behind: readonly number[]): boolean {
  if (!isAmerican(facts, e)) return false;
  if (wordAt(reading, mention.from - 1) === 'for' && wordAt(reading, mention.from - 2) === 'mp') return true;
  const state = (other: number) => facts.typeOf(other) === REGION && facts.homeOf(other) === facts.homeOf(e);
  return facts.typeOf(e) === REGION && behind.length > 0 && !behind.includes(e) && behind.every(state) && isDateline(reading, mention);
}

/**
 * "MOSCOW, Idaho —": an article tells at its first mention, by a comma, which place of the name it means; what was told so is named in full, and
 * the others of the name are not meant. Of one country only states of America leave no doubt: Southport lies in England and in Merseyside.
 */
export function gatherToldByComma(reading: Reading, facts: Facts, mentions: readonly Mention[], context: Context): void {
  const there = new Set<number>();
  /** The block in which a place of the name was first named without more. */
  const bare = new Map<number, number>();
  for (const [i, mention] of mentions.entries()) {
    const places = mention.candidates.filter(({ entity }) => facts.kindOf(entity) === PLACE);
    if (!places.length) continue;
    const next = mentions[i + 1];
    const block = reading.block[mention.from] as number;
    const behind = next && commaBetween(reading, facts, mention, next) ? next.candidates.map((c) => c.entity) : [];
    for (const { entity } of places) if (isAnothers(reading, facts, mention, entity, behind)) context.notMeant.add(entity);
    // With the city goes the region that is called so, "Moscow".
    const abroad = places.find(({ entity }) => toldBehind(facts, entity, behind) === 'abroad');
    for (const { entity } of places) {
      const told = toldBehind(facts, entity, behind) || (abroad && facts.homeOf(entity) === facts.homeOf(abroad.entity) ? 'abroad' : '');
      if (told === 'there') {
        there.add(entity);
        if (!context.named.get(entity)?.includes(mention.from)) push(context.named, entity, mention.from);
      } else if (told) {
        // A headline has no room for the state.
        const first = bare.get(entity);
        const american = isAmerican(facts, entity);
        if ((told === 'abroad' || american) && (first === undefined || (first === 0 && block !== 0))) context.notMeant.add(entity);
      } else if (!bare.has(entity)) bare.set(entity, block);
    }
  }
  for (const entity of there) context.notMeant.delete(entity);
}
