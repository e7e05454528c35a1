import { BY_DEMONYM, BY_SHORT } from '../dictionary/layout.ts';
import { type Facts, PLACED } from '../facts/read.ts';
import { ORGANISATION, PLACE } from './kinds.ts';
import type { Candidate, Mention } from './mentions.ts';

/**
 * Takes clubs and universities out where a city's bare name stands, of an article that is not on sport and names them nowhere in full:
 * "Boston" is then no doubt about Boston.
 */
export function withoutClubs(facts: Facts, mentions: readonly Mention[]): Mention[] {
  const named = new Set<number>();
  for (const { candidates } of mentions) for (const { by, entity } of candidates) if (by !== BY_SHORT && by !== BY_DEMONYM) named.add(entity);
  const isCity = ({ by, entity }: Candidate) =>
    by !== BY_SHORT && by !== BY_DEMONYM && facts.kindOf(entity) === PLACE && (facts.flagsOf(entity) & PLACED) === 0;
  const isClub = ({ by, entity, ambiguous }: Candidate) => by === BY_SHORT && ambiguous && facts.kindOf(entity) === ORGANISATION && !named.has(entity);
  return mentions.map((mention) => {
    if (mention.candidates.length < 2 || !mention.candidates.some(isClub) || !mention.candidates.some(isCity)) return mention;
    return { ...mention, candidates: mention.candidates.filter((candidate) => !isClub(candidate)) };
  });
}
