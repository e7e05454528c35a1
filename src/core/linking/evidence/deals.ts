/** Trades, drafts and signings of clubs: reports on sport without a word of a match. */
import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import type { Facts } from '../../facts/read.ts';
import type { Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { LOOKED_AT } from '../reading/sport.ts';
import { termAt, termsOf } from '../reading/terms.ts';
import { follows } from '../reading/token.ts';
import { leaguesOf } from './clubs.ts';

/** "The Lakers acquired Luka Doncic from Dallas", "traded him to Cleveland", of a sentence that names a club in full. */
export function isInDeal(reading: Reading, { from }: Mention): boolean {
  const verbs = DEALS.get(wordAt(reading, from - 1));
  if (!verbs || !follows(reading, from)) return false;
  for (let i = from - 2; i >= Math.max(0, from - REACH) && reading.sentence[i] === reading.sentence[from]; i--) if (verbs.has(wordAt(reading, i))) return true;
  return false;
}
/** By the word that joins the club to it. */
const DEALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['traded', 'dealt', 'trade'])],
  ['from', new Set(['acquired', 'acquiring', 'acquire', 'acquires'])],
  ['with', new Set(['trade', 'trades'])],
]);
/** Words back from a club to what is done: "acquired the guard Luka Doncic in a trade from". */
const REACH = 9;

/** The league of the clubs that an article names by nothing but theirs, all of one; -1 for none. @param least so many; one is enough for a brief */
export function leagueOfClubs(facts: Facts, clubs: ReadonlySet<number>, least = CLUBS): number {
  const leagues = new Set([...clubs].flatMap((club) => leaguesOf(facts, club)));
  return clubs.size >= least && leagues.size === 1 ? ([...leagues][0] as number) : -1;
}

/** Clubs named in full. */
export function clubsIn(facts: Facts, mentions: readonly Mention[]): ReadonlySet<number> {
  const clubs = new Set<number>();
  for (const { candidates } of mentions)
    for (const { by, entity } of candidates) if (by !== BY_SHORT && by !== BY_DEMONYM && leaguesOf(facts, entity).length) clubs.add(entity);
  return clubs;
}

/** Clubs named in full, or by what nothing else is called: "the Packers". */
export function clubsAlone(facts: Facts, mentions: readonly Mention[], clubs: ReadonlySet<number>): ReadonlySet<number> {
  const alone = new Set(clubs);
  for (const { candidates } of mentions) {
    const [first] = candidates;
    if (first && candidates.length === 1 && first.by !== BY_DEMONYM && leaguesOf(facts, first.entity).length) alone.add(first.entity);
  }
  return alone;
}

/** How many names it has that only clubs bear, if several: "Tampa Bay". */
export function namesOfClubs(facts: Facts, mentions: readonly Mention[]): number {
  const clubs = new Set<number>();
  for (const { candidates } of mentions) {
    const [first] = candidates;
    if (first && candidates.every(({ by, entity }) => by !== BY_DEMONYM && leaguesOf(facts, entity).length)) clubs.add(first.entity);
  }
  return clubs.size;
}

/** Whether an article is on what clubs do with their players: it names two in full, and has the words of it. */
export function isOfDeals(reading: Reading, clubs: ReadonlySet<number>): boolean {
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
const CLUBS = 2;
const WORDS = 3;
/** Less of a text than in reports on matches: deals are told at length. */
const ONE_IN = 30;
const OF_DEALS = termsOf(
  'nba nfl nhl mlb draft drafted lottery pick picks first-round second-round first-rounder trade traded trades deals waived waive signed signing contract roster rookie veteran prospect prospects free-agent agency guard forward center playoffs season',
);
