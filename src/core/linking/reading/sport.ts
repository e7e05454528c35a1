import { goesOnAt, isCapital, type Reading, wordAt } from './reading.ts';
import { eitherOf, termAt, termsOf } from './terms.ts';
import { wordSet } from './words.ts';

/** Words that hardly anything but sport has. */
const SURE = termsOf(
  'match matches goal goals coach coaches coaching ncaa league cup season team teams player players striker midfielder defender goalkeeper tournament championship championships semi-final quarterback touchdown innings wicket wickets batsman bowler halftime playoff playoffs kick-off squad stadium try tries rugby nrl football soccer cricket tennis basketball baseball hockey olympics medal medals qualifier qualifiers fixture fixtures scored homered shutout shutouts outfielder outfield bullpen goaltender goaltending goalie goalies reliever relievers pitcher pitchers right-hander left-hander southpaw postseason preseason shortstop baseman infielder linebacker cornerback netminder lineout grand-final',
);
/** Words of sport that other reports have, too. */
const LOOSE = termsOf(
  'game games afl nfl nba nhl mlb nfc afc inning kicker rebounds assist assists rookie homer semifinal semifinals semi-finals quarterfinal quarterfinals quarter-finals final finals draft yards win wins won lead beat defeat draw victory club clubs seasons half points pass bowl series champions champion race races stage rider riders lap drivers fans referee penalty penalties coached scoreless overtime skipper substitute winger appearances homers dugout strikeouts standings shorthanded short-handed roundup transfer transfers captain midfield signing',
);
/** Words of votes: "Pence won the race and Gregg lost" is none of sport. */
export const VOTE_WORDS = wordSet(
  'republican republicans democrat democrats senate governor gubernatorial congressional ballot ballots voters electorate runoff presidential parliamentary',
);
const MANY_VOTES = 4;
/** Of both kinds. */
export const OF_SPORT = eitherOf(SURE, LOOSE);
/** As much of a text as tells. */
export const LOOKED_AT = 1500;

/**
 * Whether the article reports on sport: six different sure words, and one in sixty; or eight of both kinds, and one in thirty; or
 * seven, and one in twenty. Politics on sport stays below; of 1,100 news texts the rules took none for sport that is none.
 */
export function isSport(reading: Reading): boolean {
  const { tokens } = reading;
  const sure = new Set<string>();
  const all = new Set<string>();
  const votes = new Set<string>();
  const count = Math.min(tokens.count, LOOKED_AT);
  let [hits, looseHits] = [0, 0];
  for (let i = 0; i < count; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length < 3 || length > 13) continue;
    const word = termAt(reading, i, OF_SPORT);
    if (SURE.has(word)) {
      hits++;
      sure.add(word);
    } else if (LOOSE.has(word)) looseHits++;
    else {
      if (VOTE_WORDS.has(word)) votes.add(word);
      continue;
    }
    all.add(word);
  }
  const both = hits + looseHits;
  if (sure.size >= 6 && hits * 60 >= count) return true;
  return votes.size < MANY_VOTES && ((all.size >= 8 && both * 30 >= count) || (all.size >= 7 && both * 20 >= count));
}

/** Whether a report on sport is rather one on college sport in America than on any league. */
export function isOfCollege(reading: Reading): boolean {
  const { tokens } = reading;
  let [college, leagues] = [0, 0];
  for (let i = 0; i < Math.min(tokens.count, LOOKED_AT); i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length < 3 || length > 10) continue;
    const word = wordAt(reading, i);
    if (LEAGUE_WORDS.has(word)) leagues++;
    else if (RANKED.has(word) && isRanked(reading, i)) college++;
    else if (COLLEGE.has(word) || COLLEGE_PAIRS.has(`${word} ${wordAt(reading, i + 1)}`)) college++;
  }
  return college > leagues || isPoll(reading);
}
/** "No. 2 Alabama": what only colleges are among those that bear the names of states. */
export const isRanked = (reading: Reading, i: number): boolean => isRank(reading, i - 1);
/** The number in "No. 6 Tennessee", "the No. 1 seeds", "goes to No. 1". */
export const isRank = (reading: Reading, i: number): boolean => wordAt(reading, i - 1) === 'no' && /^\d\d?$/.test(wordAt(reading, i));
export const RANKED = wordSet(
  'alabama georgia michigan ohio texas oklahoma oregon washington tennessee kentucky kansas arkansas florida iowa wisconsin nebraska missouri virginia lsu',
);

/** "The Associated Press Top 25", "the college football poll": the ranking of colleges. */
export function isPoll(reading: Reading): boolean {
  for (let i = 2; i < Math.min(reading.tokens.count, LOOKED_AT); i++) {
    const word = wordAt(reading, i);
    if (word === '25' && wordAt(reading, i - 1) === 'top' && PRESS.has(wordAt(reading, i - 2))) return true;
    if (word === 'poll' && COLLEGE_PAIRS.has(`${wordAt(reading, i - 2)} ${wordAt(reading, i - 1)}`)) return true;
  }
  return false;
}
const PRESS = new Set(['press', 'ap']);

export const LEAGUE_WORDS = new Set(['nfl', 'nba', 'mlb', 'nhl', 'mls', 'league']);

/** Whether a report on sport that speaks of no league names two colleges at least by what nothing else is called: "Vanderbilt", "Louisiana Tech". */
export function isAmongColleges(reading: Reading): boolean {
  const names = new Set<string>();
  for (let i = 0; i < Math.min(reading.tokens.count, LOOKED_AT); i++) {
    if (!isCapital(reading, i)) {
      if (LEAGUE_WORDS.has(wordAt(reading, i))) return false;
      continue;
    }
    const word = wordAt(reading, i);
    if (LEAGUE_WORDS.has(word)) return false;
    if (COLLEGES.has(word)) names.add(word);
    else if (KINDS.has(word) && goesOnAt(reading, i) && isCapital(reading, i - 1) && !goesOnAt(reading, i + 1)) names.add(`${wordAt(reading, i - 1)} ${word}`);
  }
  return names.size >= FEW_COLLEGES;
}
const FEW_COLLEGES = 2;
/** What nothing but colleges is called in sport. */
export const COLLEGES = new Set(
  'vanderbilt auburn clemson duke purdue rutgers baylor gonzaga villanova marquette syracuse stanford lsu usc ucla tcu smu unlv utep byu wvu uconn'.split(' '),
);
const KINDS = new Set(['tech', 'state']);
/** The conferences of its teams, and what only colleges have. */
const COLLEGE = new Set(['ncaa', 'heisman', 'sec', 'acc', 'redshirt', 'freshman', 'sophomore']);
const COLLEGE_PAIRS = new Set(
  'college football,college basketball,college baseball,college athletics,college sports,final four,big ten,big east,bowl championship,athletic director,national championship,rose bowl,sugar bowl,orange bowl,cotton bowl'.split(
    ',',
  ),
);
