/** What an article reports on, as its words and the clubs in it tell. */
import { BY_DEMONYM } from '../../dictionary/layout.ts';
import { isClub, leaguesOf } from '../../facts/clubs.ts';
import type { Facts } from '../../facts/read.ts';
import { isWhole, type Mention } from '../names/mentions.ts';
import { isCollegeBrief } from '../reading/college-brief.ts';
import { leagueOf } from '../reading/leagues.ts';
import type { Reading } from '../reading/reading.ts';
import { isShortSport } from '../reading/short-sport.ts';
import { isAmongColleges, isOfCollege, isSport, LOOKED_AT } from '../reading/sport.ts';
import { termAt, termsOf } from '../reading/terms.ts';

export interface Report {
  /** On sport. */
  sport: boolean;
  /** On that of colleges in America. */
  college: boolean;
  /** On that league of America, -1 for none. */
  league: number;
  /** Clubs of the great leagues that it names in full. */
  clubs: ReadonlySet<number>;
}

export function reportOf(reading: Reading, facts: Facts, names: readonly Mention[]): Report {
  const clubs = clubsIn(facts, names);
  const long = isSport(reading) || isOfDeals(reading, clubs);
  const brief = !clubs.size && isCollegeBrief(reading);
  const sport = long || brief || isShortSport(reading, Math.max(clubs.size, namesOfClubs(facts, names)));
  const college = sport && (brief || isOfCollege(reading) || (isAmongColleges(reading) && !clubs.size));
  if (!sport || college) return { sport, college, league: -1, clubs };
  const told = facts.numberOf(leagueOf(reading));
  return { sport, college, league: told >= 0 ? told : leagueOfClubs(facts, names, clubs, long ? CLUBS : 1), clubs };
}

/** Clubs named in full. */
function clubsIn(facts: Facts, names: readonly Mention[]): ReadonlySet<number> {
  const clubs = new Set<number>();
  for (const { candidates } of names) for (const c of candidates) if (isWhole(c) && isClub(facts, c.entity)) clubs.add(c.entity);
  return clubs;
}

/** The league of the clubs that an article names in full or by what nothing else is called ("the Packers"), all of one; -1 for none. @param least so many */
function leagueOfClubs(facts: Facts, names: readonly Mention[], clubs: ReadonlySet<number>, least: number): number {
  const alone = new Set(clubs);
  for (const { candidates } of names) {
    const [first] = candidates;
    if (first && candidates.length === 1 && first.by !== BY_DEMONYM && isClub(facts, first.entity)) alone.add(first.entity);
  }
  const leagues = new Set([...alone].flatMap((club) => leaguesOf(facts, club)));
  return alone.size >= least && leagues.size === 1 ? ([...leagues][0] as number) : -1;
}

/** How many names it has that only clubs bear, if several: "Tampa Bay". */
function namesOfClubs(facts: Facts, names: readonly Mention[]): number {
  const clubs = new Set<number>();
  for (const { candidates } of names) {
    const [first] = candidates;
    if (first && candidates.every(({ by, entity }) => by !== BY_DEMONYM && isClub(facts, entity))) clubs.add(first.entity);
  }
  return clubs.size;
}

/** Whether an article is on what clubs do with their players: it names two in full, and has the words of it. */
function isOfDeals(reading: Reading, clubs: ReadonlySet<number>): boolean {
  if (clubs.size < CLUBS) return false;
  const { start, end, count } = reading.tokens;
  const words = new Set<string>();
  let hits = 0;
  const length = Math.min(count, LOOKED_AT);
  for (let i = 0; i < length; i++) {
    const letters = (end[i] as number) - (start[i] as number);
    if (letters < 3 || letters > 13) continue;
    const word = termAt(reading, i, OF_DEALS);
    if (!OF_DEALS.has(word)) continue;
    words.add(word);
    hits++;
  }
  return words.size >= WORDS && hits * ONE_IN >= length;
}
/** Clubs that make an article one on them, and different words of deals. */
const CLUBS = 2;
const WORDS = 3;
/** Less of a text than in reports on matches: deals are told at length. */
const ONE_IN = 30;
const OF_DEALS = termsOf(
  'nba nfl nhl mlb draft drafted lottery pick picks first-round second-round first-rounder trade traded trades deals waived waive signed signing contract roster rookie veteran prospect prospects free-agent agency guard forward center playoffs season',
);
