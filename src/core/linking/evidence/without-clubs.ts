import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { ORGANISATION, PLACE } from '../../facts/kinds.ts';
import { type Facts, PLACED } from '../../facts/read.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import { isOfColleges, leaguesOf } from './clubs.ts';
import { clubSentences, isSideHere } from './sides.ts';
import { isOfStudy, isUniversity } from './study.ts';

/**
 * Takes clubs and universities out where a city's bare name stands, of an article that is not on sport and names them nowhere in full:
 * "Boston" is then no doubt about Boston, but for "a professor at Michigan". Reports on college sport are of others still: "the Bruins" are those
 * of the university.
 */
export function withoutClubs(reading: Reading, facts: Facts, mentions: readonly Mention[], college: boolean): Mention[] {
  const named = new Set<number>();
  for (const { candidates } of mentions) for (const { by, entity } of candidates) if (by !== BY_SHORT && by !== BY_DEMONYM) named.add(entity);
  const isCity = ({ by, entity }: Candidate) =>
    by !== BY_SHORT && by !== BY_DEMONYM && facts.kindOf(entity) === PLACE && (facts.flagsOf(entity) & PLACED) === 0;
  const isClub = ({ by, entity, ambiguous }: Candidate) =>
    by === BY_SHORT && ambiguous && facts.kindOf(entity) === ORGANISATION && !named.has(entity) && !isOfColleges(facts, entity);
  const clubs = college ? NOWHERE : clubSentences(reading, facts, mentions);
  return mentions.flatMap((mention, i) => {
    if (mention.candidates.some(({ entity }) => isUniversity(facts, entity)) && isOfStudy(reading, mention)) return [mention];
    if (!mention.candidates.some(isClub) || !((college && mention.to - mention.from === 1) || mention.candidates.some(isCity))) return [mention];
    // "Real Madrid beat Barcelona": there no city is meant.
    if (!college && isSideHere(reading, facts, mentions, i, clubs)) {
      // The Red Sox swept New York: of its clubs the one in their league.
      const leagues = clubs.get(reading.sentence[mention.from] as number) ?? [];
      const isOfLeague = ({ entity }: Candidate) => leaguesOf(facts, entity).some((league) => leagues.includes(league));
      const others = mention.candidates.some((c) => isClub(c) && isOfLeague(c)) ? (c: Candidate) => isClub(c) && !isOfLeague(c) : () => false;
      return [{ ...mention, candidates: mention.candidates.flatMap((c) => (isCity(c) || others(c) ? [] : isClub(c) ? [{ ...c, side: true as const }] : [c])) }];
    }
    const candidates = mention.candidates.filter((candidate) => !isClub(candidate));
    return candidates.length ? [{ ...mention, candidates }] : [];
  });
}

const NOWHERE: ReadonlyMap<number, readonly number[]> = new Map();
