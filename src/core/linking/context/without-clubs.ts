/** Clubs that bear the bare names of cities, in articles on other things. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { isClub, isOfColleges, leaguesOf } from '../../facts/clubs.ts';
import { ORGANISATION, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { isUniversity } from '../../facts/words-of-id.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import { isInDeal, isScored, isSide } from '../beside/sides.ts';
import { isOfStudy } from '../beside/study.ts';
import { type Candidate, isWhole, type Mention } from '../names/mentions.ts';
import { push } from '../reading/gathered.ts';
import { isWordNear } from '../reading/near.ts';
import { isOfPlayer, isPlayersTeam } from '../reading/players.ts';
import { follows, goesOnAt, owns, type Reading, wordAt } from '../reading/reading.ts';
import type { Report } from './report.ts';

/**
 * Takes clubs and universities out where a city's bare name stands, of an article that is not on sport and names them nowhere in full:
 * "Boston" is then no doubt about Boston, but for "a professor at Michigan". Reports on college sport are of others still: "the Bruins" are those
 * of the university.
 */
export function withoutClubs(reading: Reading, facts: Facts, mentions: readonly Mention[], { sport, college }: Report): readonly Mention[] {
  if (sport && !college) return mentions;
  const named = new Set(mentions.flatMap(({ candidates }) => candidates.filter(isWhole).map(({ entity }) => entity)));
  const isCity = (c: Candidate) => isWhole(c) && facts.kindOf(c.entity) === PLACE && !isPlaced(facts, c.entity);
  const isCitys = ({ by, entity, ambiguous }: Candidate) =>
    by === BY_SHORT && ambiguous && facts.kindOf(entity) === ORGANISATION && !named.has(entity) && !isOfColleges(facts, entity);
  const clubs = college ? NOWHERE : clubSentences(reading, facts, mentions);
  return mentions.flatMap((mention, i) => {
    if (mention.candidates.some(({ entity }) => isUniversity(facts, entity)) && isOfStudy(reading, mention)) return [mention];
    if (!mention.candidates.some(isCitys) || !((college && mention.to - mention.from === 1) || mention.candidates.some(isCity))) return [mention];
    // "Real Madrid beat Barcelona": there no city is meant.
    if (!college && isSideHere(reading, facts, mentions, i, clubs)) {
      // The Red Sox swept New York: of its clubs the one in their league.
      const leagues = clubs.get(reading.sentence[mention.from] as number) ?? [];
      const isOfLeague = ({ entity }: Candidate) => leaguesOf(facts, entity).some((league) => leagues.includes(league));
      const others = mention.candidates.some((c) => isCitys(c) && isOfLeague(c)) ? (c: Candidate) => isCitys(c) && !isOfLeague(c) : () => false;
      return [
        { ...mention, candidates: mention.candidates.flatMap((c) => (isCity(c) || others(c) ? [] : isCitys(c) ? [{ ...c, side: true as const }] : [c])) },
      ];
    }
    const candidates = mention.candidates.filter((candidate) => !isCitys(candidate));
    return candidates.length ? [{ ...mention, candidates }] : [];
  });
}

const NOWHERE: ReadonlyMap<number, readonly number[]> = new Map();

const BEATS = new Set(
  'beat beats defeated defeats drew thrashed trounced edged swept routed blanked stunned topped downed outlasted walloped clobbered upset'.split(' '),
);
const MATCHES = new Set('match matches game games draw win wins victory verdict relegation season'.split(' '));

/** The sentences that name a club in full → the leagues of those clubs. */
function clubSentences(reading: Reading, facts: Facts, mentions: readonly Mention[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { candidates, from } of mentions) {
    const sentence = reading.sentence[from] as number;
    for (const c of candidates) {
      const leagues = isWhole(c) ? leaguesOf(facts, c.entity) : [];
      for (const league of leagues) push(found, sentence, league);
    }
  }
  return found;
}

/**
 * "Real Madrid beat Barcelona", "Genoa and Sampdoria put off matches against Milan", "Barcelona striker Lionel Messi".
 * @param clubs the sentences that name a club in full
 */
function isSideHere(reading: Reading, facts: Facts, mentions: readonly Mention[], i: number, clubs: ReadonlyMap<number, unknown>): boolean {
  const mention = mentions[i] as Mention;
  const { from, to } = mention;
  if (isPlayersTeam(reading, to, false) || isOfPlayer(reading, from) || isScored(reading, mention)) return true;
  if (!clubs.has(reading.sentence[from] as number)) return false;
  if (isSide(reading, mention) || (follows(reading, to) && BEATS.has(wordAt(reading, to)) && !owns(reading, to - 1) && goesOnAt(reading, to + 1))) return true;
  if (isInDeal(reading, mention)) return true;
  return isBesideClub(reading, facts, mention, mentions[i - 1]) || isBesideClub(reading, facts, mention, mentions[i + 1]);
}

/** A comma or "and" alone parts it from a club named in full, and the sentence speaks of what clubs do. */
function isBesideClub(reading: Reading, facts: Facts, mention: Mention, other: Mention | undefined): boolean {
  if (!other?.candidates.some(({ by, entity }) => by !== BY_SHORT && isClub(facts, entity))) return false;
  const [a, b] = mention.from < other.from ? [mention, other] : [other, mention];
  const joined =
    a.to === b.from ? reading.tokens.gap[b.from] === GAP_COMMA : b.from === a.to + 1 && wordAt(reading, a.to) === 'and' && follows(reading, b.from);
  return joined && !owns(reading, a.to - 1) && isWordNear(reading, mention.from, REACH, MATCHES);
}
/** In words. */
const REACH = 16;
