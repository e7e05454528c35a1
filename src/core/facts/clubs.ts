import { ORGANISATION } from './kinds.ts';
import type { Facts } from './read.ts';

/** A club, told by the league that it is related to. */
export const isClub = (facts: Facts, e: number): boolean => leaguesOf(facts, e).length > 0;
/** The leagues of a club. */
export const leaguesOf = (facts: Facts, e: number): readonly number[] =>
  facts.kindOf(e) === ORGANISATION ? [...facts.neighboursOf(e)].filter((other) => facts.kindOf(other) === ORGANISATION && LEAGUES.has(facts.idOf(other))) : [];
const LEAGUES = new Set(
  'premier-league nhl nfl major-league-baseball nba la-liga serie-a bundesliga ligue-1 scottish-premiership australian-football-league national-rugby-league'.split(
    ' ',
  ),
);

/** A team or conference of American colleges. */
export const isOfColleges = (facts: Facts, e: number): boolean => facts.neighboursOf(e).includes(facts.numberOf('ncaa'));
