import { BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { COUNTRY, ORGANISATION, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Case } from '../context/case.ts';
import type { Candidate } from '../names/mentions.ts';
import { isGerman } from '../reading/reading.ts';

export const isCountry = (facts: Facts, e: number): boolean => facts.typeOf(e) === COUNTRY;
/** A capital, or another place that news means a country by. */
export const isSeat = (facts: Facts, e: number): boolean => facts.kindOf(e) === PLACE && facts.standsForOf(e) >= 0;

/**
 * Whoever writes Comoros, Bissau or Telefónica means the country, its capital, the firm, however seldom they are in the news: whatever
 * is also a word or another name is declared so.
 */
export function isUnmistakable({ facts, mention, reading }: Case, { entity, ambiguous, by }: Candidate): boolean {
  if (ambiguous || by === BY_SHORT) return false;
  if (isCountry(facts, entity) || isSeat(facts, entity)) return true;
  // In German every noun has a capital: Zeit, Allianz.
  return !isGerman(reading) && mention.candidates.length === 1 && isExplainedBody(facts, entity);
}

/** An organisation that somebody wrote an entry for, and would have said so if "Frontex" were also a word. */
export const isExplainedBody = (facts: Facts, e: number): boolean => facts.kindOf(e) === ORGANISATION && !isPlaced(facts, e);
