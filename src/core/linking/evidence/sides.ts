/** Cities that are sides in a sentence on a match, whatever the rest of the article is about. */
import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { isPlayersTeam } from '../reading/players.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { follows, goesOnAt, owns } from '../reading/token.ts';
import { isClub, isScored, isSide, leaguesOf } from './clubs.ts';
import { isInDeal } from './deals.ts';

const BEATS = new Set(
  'beat beats defeated defeats drew thrashed trounced edged swept routed blanked stunned topped downed outlasted walloped clobbered upset'.split(' '),
);
const MATCHES = new Set('match matches game games draw win wins victory verdict relegation season'.split(' '));

/** The sentences that name a club in full → the leagues of those clubs. */
export function clubSentences(reading: Reading, facts: Facts, mentions: readonly Mention[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const { candidates, from } of mentions) {
    const sentence = reading.sentence[from] as number;
    for (const { by, entity } of candidates) {
      const leagues = by === BY_SHORT || by === BY_DEMONYM ? [] : leaguesOf(facts, entity);
      if (leagues.length) found.set(sentence, [...(found.get(sentence) ?? []), ...leagues]);
    }
  }
  return found;
}

/**
 * "Real Madrid beat Barcelona", "Genoa and Sampdoria put off matches against Milan", "Barcelona striker Lionel Messi".
 * @param clubs the sentences that name a club in full
 */
export function isSideHere(reading: Reading, facts: Facts, mentions: readonly Mention[], i: number, clubs: ReadonlyMap<number, unknown>): boolean {
  const mention = mentions[i] as Mention;
  const { from, to } = mention;
  if (isPlayersTeam(reading, to, false) || isScored(reading, mention)) return true;
  if (!clubs.has(reading.sentence[from] as number)) return false;
  if (isSide(reading, mention) || (follows(reading, to) && BEATS.has(wordAt(reading, to)) && !owns(reading, to - 1) && goesOnAt(reading, to + 1))) return true;
  if (isInDeal(reading, mention)) return true;
  return isListed(reading, facts, mention, mentions[i - 1]) || isListed(reading, facts, mention, mentions[i + 1]);
}

/** A comma or "and" alone parts it from a club named in full, and the sentence speaks of what clubs do. */
function isListed(reading: Reading, facts: Facts, mention: Mention, other: Mention | undefined): boolean {
  if (!other?.candidates.some(({ by, entity }) => by !== BY_SHORT && isClub(facts, entity))) return false;
  const [a, b] = mention.from < other.from ? [mention, other] : [other, mention];
  const joined =
    a.to === b.from ? reading.tokens.gap[b.from] === GAP_COMMA : b.from === a.to + 1 && wordAt(reading, a.to) === 'and' && follows(reading, b.from);
  return joined && !owns(reading, a.to - 1) && speaksOfMatches(reading, mention.from);
}

function speaksOfMatches(reading: Reading, from: number): boolean {
  const { sentence, tokens } = reading;
  for (let i = Math.max(0, from - REACH); i < Math.min(tokens.count, from + REACH); i++)
    if (sentence[i] === sentence[from] && MATCHES.has(wordAt(reading, i))) return true;
  return false;
}
/** In words. */
const REACH = 16;
