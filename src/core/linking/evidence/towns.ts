/** Towns and what else is called like them. */
import { isPlaced } from '../../facts/asked.ts';
import { CITY, COUNTRY, PLACE, REGION } from '../../facts/kinds.ts';
import type { Case } from '../context/case.ts';
import { isTownOfState } from '../context/state-towns.ts';
import type { Candidate } from '../names/mentions.ts';
import { few } from '../reading/gathered.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { isOfTheCountry } from './inside.ts';
import { isThere } from './there.ts';

/** Whether the word before token `from` puts something inside a place. */
export const isBehindInside = (reading: Reading, from: number): boolean => INSIDE.has(wordAt(reading, from - 1));
const INSIDE = new Set(['in', 'near', 'outside', 'around']);

/** "The town of Srebrenica", "in Katyn": the place rather than what happened there. */
export function isOfPlace({ facts, reading, mention }: Case): boolean {
  if (!mention.candidates.some((c) => facts.kindOf(c.entity) === PLACE)) return false;
  const of = wordAt(reading, mention.from - 1) === 'of' && PLACES_OF.has(wordAt(reading, mention.from - 2));
  return of || isBehindInside(reading, mention.from);
}
const PLACES_OF = new Set('town city village enclave forest forests port suburb island outskirts streets'.split(' '));

/** "In Maga, Kebbi State,": whatever else bears the name. */
export const isTownOfRegion = ({ facts, reading, mention, afterComma }: Case): boolean =>
  isBehindInside(reading, mention.from) && afterComma.some((e) => facts.kindOf(e) === PLACE && [REGION, COUNTRY].includes(facts.typeOf(e)));

/** A generated town of a country that the article does not name, as it speaks of another: the same word elsewhere is no proof of it. */
export const isStrangeTown = ({ facts, context }: Case, e: number): boolean =>
  facts.kindOf(e) === PLACE &&
  isPlaced(facts, e) &&
  context.leading >= 0 &&
  context.leading !== facts.homeOf(e) &&
  (context.homes.get(facts.homeOf(e)) ?? 0) <= (context.named.get(e)?.length ?? 0);

/** "In Limassol", of an article on Cyprus: a generated town or region that nothing else is called like, of the country that the article is about. */
export const isTownHere = ({ facts, context, mention, reading }: Case, e: number, ambiguous: boolean): boolean =>
  !ambiguous &&
  isPlaced(facts, e) &&
  (facts.typeOf(e) === CITY || facts.typeOf(e) === REGION) &&
  isOfTheCountry(context, facts.homeOf(e)) &&
  (isThere(reading, mention.from) || facts.prominenceOf(e) >= 3) &&
  mention.candidates.every((c) => facts.kindOf(c.entity) === PLACE && facts.homeOf(c.entity) === facts.homeOf(e));

/**
 * Naples, of an article from Florida that names nothing of Italy: a town of the state is called so. Without a dateline the state must be the only
 * one of the article and stand in the sentence or beside it.
 */
export function isOfHomeState({ facts, context, mention, reading }: Case, { entity: e, ambiguous }: Candidate): boolean {
  const { state, dateline } = context.homeState;
  if (mention.to - mention.from !== 1 || !isTownOfState(facts, state, wordAt(reading, mention.from))) return false;
  const home = facts.homeOf(e) >= 0 ? facts.homeOf(e) : e;
  const us = facts.homeOf(state);
  // What the name itself has told of its country.
  const sole = mention.candidates.length === 1 && !ambiguous;
  const own = sole ? (context.named.get(e)?.length ?? 0) : context.counted.has(e) ? 1 : 0;
  if (home === us || context.peoples.has(home) || (context.homes.get(home) ?? 0) > own) return false;
  if (facts.neighboursOf(e).some((other) => other !== us && facts.homeOf(other) !== us && context.named.has(other))) return false;
  const sentenceOf = (at: number) => reading.sentence[at] as number;
  return dateline || few(context.named.get(state)).some((at) => Math.abs(sentenceOf(at) - sentenceOf(mention.from)) <= 1);
}
