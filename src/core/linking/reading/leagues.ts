import type { Reading } from './reading.ts';
import { LOOKED_AT } from './sport.ts';
import { termAt, termsOf } from './terms.ts';

/** The great leagues of America by their ids, and words that reports on the others hardly have. */
const WORDS: Readonly<Record<string, string>> = {
  'major-league-baseball':
    'mlb baseball inning innings pitcher pitchers homer homers homered bullpen shortstop outfielder outfield infielder baseman strikeout strikeouts dugout ballpark batter batters batting hitter hitters right-hander left-hander southpaw reliever relievers closer catcher pinch',
  nfl: 'nfl touchdown touchdowns quarterback quarterbacks yards linebacker linebackers cornerback receiver receivers fumble fumbles interception interceptions punt kickoff tackle tackles bowl lineman linemen sack sacks',
  nba: 'nba basketball rebounds rebound dunk dunks three-pointer three-pointers layup layups free-throw free-throws pointer pointers buckets backcourt frontcourt',
  nhl: 'nhl hockey goalie goalies goaltender goaltenders goaltending puck shorthanded short-handed defenseman defensemen faceoff netminder stanley skaters power-play',
};
const LEAGUES = Object.keys(WORDS);
const LEAGUE_OF: ReadonlyMap<string, number> = new Map(LEAGUES.flatMap((league, i) => (WORDS[league] as string).split(' ').map((word) => [word, i] as const)));
const TERMS = termsOf(Object.values(WORDS).join(' '));
/** Different words that tell a league, and how many times as often as those of the next. */
const TELLING = 3;
const CLEARLY = 3;

/** Which of the great leagues of America a report on sport is about; '' where that is not clear. */
export function leagueOf(reading: Reading): string {
  const words = LEAGUES.map(() => new Set<string>());
  const times = LEAGUES.map(() => 0);
  for (let i = 0; i < Math.min(reading.tokens.count, LOOKED_AT); i++) {
    const word = termAt(reading, i, TERMS);
    const league = LEAGUE_OF.get(word);
    if (league === undefined) continue;
    words[league]?.add(word);
    times[league] = (times[league] as number) + 1;
  }
  const [first, second] = [...times.keys()].sort((a, b) => (times[b] as number) - (times[a] as number)) as [number, number];
  const clear = (words[first] as Set<string>).size >= TELLING && (times[first] as number) >= (times[second] as number) * CLEARLY;
  return clear ? (LEAGUES[first] as string) : '';
}
