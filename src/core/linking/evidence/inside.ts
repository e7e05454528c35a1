/** In which country and region a place lies, as the words around it and the article tell. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { AMERICA, isAmerican, isAmericanRegion } from '../../facts/american.ts';
import { isPlaced } from '../../facts/asked.ts';
import { CITY, CITY_TYPES, COUNTRY, NATURE, PLACE, REGION, REGION_TYPES } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import { chainOf, toldBehind } from '../beside/comma.ts';
import { isDateline } from '../beside/dateline.ts';
import type { Case } from '../context/case.ts';
import type { Context } from '../context/context.ts';
import { few } from '../reading/gathered.ts';
import { POINTS } from '../weights.ts';

/** "The US city of Birmingham". */
export function judgeCountryBefore({ facts, owner }: Case, e: number, add: Add): void {
  const home = facts.homeOf(e);
  if (owner < 0 || home < 0 || owner === e || facts.typeOf(e) === COUNTRY) return;
  if (chainOf(facts, e).includes(owner) || home === facts.homeOf(owner)) add('its country stands before it', POINTS.nationOwn);
  else add('another country stands before it', POINTS.ownerOther);
}

/** "Auburn, New York", seen from either. */
export function judgeComma({ facts, afterComma, beforeComma }: Case, e: number, add: Add): void {
  if (beforeComma.some((other) => facts.insideOf(other) === e || facts.homeOf(other) === e))
    add('a place of it stands before, with a comma', POINTS.commaInside);
  const told = toldBehind(facts, e, afterComma);
  if (told === 'there') add('its country or region follows', POINTS.commaInside);
  // "Long Beach, Indiana": states of America have towns of the same names.
  else if (told)
    add(
      'another country or region follows',
      told === 'abroad' || afterComma.some((other) => isAmericanRegion(facts, other)) ? POINTS.commaAbroad : POINTS.commaElsewhere,
    );
}

/** A region of the same country that the town is not in, as far as that is known. */
const isOtherRegion = (facts: Facts, e: number, other: number): boolean =>
  facts.typeOf(other) === REGION &&
  facts.homeOf(other) === facts.homeOf(e) &&
  facts.insideOf(e) !== facts.homeOf(e) &&
  facts.typeOf(facts.insideOf(e)) === REGION;

export const isBesideItsRegion = ({ facts, reading, mention, context }: Case, e: number): boolean => {
  const region = facts.insideOf(e);
  if (region < 0 || facts.typeOf(region) !== REGION) return false;
  return (context.named.get(region) ?? []).some((at) => reading.sentence[at] === reading.sentence[mention.from]);
};

/** Birmingham in England, of an article on America that tells nothing of Britain; Portland in Oregon, of one on Jamaica, whose parish is called so. */
export const isElsewhere = ({ facts, context, mention }: Case, e: number): boolean =>
  facts.typeOf(e) === CITY &&
  mention.candidates.length > 1 &&
  !context.homes.has(facts.homeOf(e)) &&
  mention.candidates.some(({ entity }) => {
    const [type, home] = [facts.typeOf(entity), facts.homeOf(entity)];
    return (type === CITY && context.leading >= 0 && home === context.leading) || (type === REGION && isOfTheCountry(context, home));
  });

/** The country that an article is about, or the only one of which it names anything. */
export const isOfTheCountry = ({ leading, homes }: Pick<Context, 'leading' | 'homes'>, home: number): boolean =>
  home >= 0 && (leading >= 0 ? leading === home : homes.size === 1 && homes.has(home));

/** Whether the article names a place's country, its people, or anything else that it has to do with. */
const isWorldNamed = ({ facts, context }: Case, e: number): boolean => {
  const home = facts.homeOf(e);
  return context.homes.has(home) || [home, facts.insideOf(e), ...facts.neighboursOf(e)].some((other) => context.named.has(other) || context.peoples.has(other));
};

/**
 * Barcelona in Spain, of an article on Venezuela that names nothing of Spain: the country that it is about has a Barcelona. Capitals stand in
 * the news of all countries, and towns of America bear the names of half the world.
 */
export const isOfAnotherLeading = (item: Case, e: number): boolean => {
  const { facts, context, mention } = item;
  const { leading } = context;
  const type = facts.typeOf(e);
  if (leading < 0 || (context.homes.get(leading) ?? 0) < MUCH || facts.idOf(leading) === AMERICA) return false;
  if (type === COUNTRY || NATURE.has(type) || facts.standsForOf(e) >= 0 || facts.homeOf(e) < 0 || facts.homeOf(e) === leading) return false;
  const here = mention.candidates.some(({ entity }) => (facts.typeOf(entity) === CITY || facts.typeOf(entity) === REGION) && facts.homeOf(entity) === leading);
  return here && !isWorldNamed(item, e);
};
/** How often a country must be named to be what an article is about. */
const MUCH = 2;

/**
 * The Gaza Strip, of an article on Mozambique that has told of "Gaza province" and names nothing of the famous one's world: the longer name of
 * another country's place stands in the article, and the famous one's country does not.
 */
export const isToldLonger = (item: Case, e: number): boolean => item.facts.homeOf(e) >= 0 && hasLongerName(item, e) && !isWorldNamed(item, e);

const hasLongerName = ({ facts, context, mention }: Case, e: number): boolean =>
  mention.candidates.some(
    (c) =>
      c.by === BY_SHORT &&
      facts.kindOf(c.entity) === PLACE &&
      facts.homeOf(c.entity) !== facts.homeOf(e) &&
      few(context.named.get(c.entity)).some((at) => at < mention.from),
  ) && !mention.candidates.some((c) => c.entity === e && c.by === BY_SHORT);

/** Oxford in Ohio, of an article that names Americans, and neither Ohio nor what is there: whose name a better known city of another country bears. */
export const isLesserTown = ({ facts, context, mention }: Case, e: number): boolean =>
  CITY_TYPES.has(facts.typeOf(e)) &&
  isAmerican(facts, e) &&
  context.leading !== facts.homeOf(e) &&
  !context.named.has(facts.insideOf(e)) &&
  !facts.neighboursOf(e).some((other) => other !== facts.homeOf(e) && context.named.has(other)) &&
  mention.candidates.some(
    (c) => CITY_TYPES.has(facts.typeOf(c.entity)) && facts.homeOf(c.entity) !== facts.homeOf(e) && facts.prominenceOf(c.entity) > facts.prominenceOf(e),
  );

/** Denton of Texas, in an article that names Maryland and no place of Texas: towns of America share their names with others. */
export function isOfOtherState({ facts, context, mention, reading }: Case, e: number): boolean {
  const state = facts.insideOf(e);
  if (!isPlaced(facts, e) || mention.to - mention.from > 2 || !isAmerican(facts, e)) return false;
  if (facts.typeOf(state) !== REGION || context.named.has(state)) return false;
  // A name of two words is rarer: another state must stand in its sentence, "Spring Hill in the southern state of Tennessee".
  const one = mention.to - mention.from === 1;
  if (!one && isDateline(reading, mention)) return false;
  let others = false;
  for (const [other, places] of context.named) {
    if (other === e || facts.homeOf(other) !== facts.homeOf(e)) continue;
    if (facts.insideOf(other) === state) return false;
    if (facts.typeOf(other) === REGION || (one && facts.typeOf(facts.insideOf(other)) === REGION))
      others ||= one || places.some((at) => reading.sentence[at] === reading.sentence[mention.from]);
  }
  return others;
}

/** "Dundalk in the Republic of Ireland". @param region called a region: "Kherson region of Ukraine" */
export function judgePlaceBehind({ facts, mention, placeAfter }: Case, e: number, region: boolean, add: Add): void {
  if (placeAfter < 0 || !CITY_TYPES.has(facts.typeOf(e))) return;
  // The city only where no region is called so.
  if (region && mention.candidates.some((c) => REGION_TYPES.has(facts.typeOf(c.entity)))) return;
  if (chainOf(facts, e).includes(placeAfter)) add('its country or region stands behind it', POINTS.commaInside);
  // "The town of Talisay in Batangas province", where only that in Cebu is known.
  else if (isOtherRegion(facts, e, placeAfter)) add('another region stands behind it', POINTS.elsewhereBehind);
}
