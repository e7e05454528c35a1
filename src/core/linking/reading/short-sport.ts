/** Briefs, roundups, polls and lists of transactions: too short for as many different words of sport as reports of full length have. */
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { hasDigits, type Reading, wordAt } from './reading.ts';
import { isPoll, OF_SPORT, VOTE_WORDS } from './sport.ts';
import { eitherOf, termAt, termsOf } from './terms.ts';

/** What short reports tell besides matches: trades, drafts, contracts, transfers, verbs of results, what titles are called. */
const ALSO = termsOf(
  `traded trade drafted waived waivers re-signed signed sign contract deal year-deal extended agent tagged swap swapped pick picks first-round second-round third-round roster
  rosters playoff free-agent free-agents world-series stanley-cup super-bowl wild-card wild-cards grand-slam premier-league transfer-window deadline-day seed seeds receiver
  receivers college-football college-basketball national-championship big-ten mvp loan loaned relegation scoring title routed edged topped trounced thrashed downed outlasted
  upset drew lost loss homers debut premiers seventh-round prospects closer trading touchdown interception`,
);
const TERMS = eitherOf(ALSO, OF_SPORT);
/** Words of leagues: without one, or a club in full, a report may be on national sides, and its countries are countries. */
const OF_LEAGUES = termsOf(
  'afl nfl nba nhl mlb mls nrl ncaa premier-league world-series stanley-cup super-bowl wild-card college-football college-basketball big-ten bundesliga touchdown touchdowns',
);
/** Of national sides, and of clubs that bear the names of others': Newcastle's in rugby. */
const OTHERS = termsOf('six-nations world-cup nations-league copa-america rugby-union cricket wicket wickets');
/** Fewer words of votes than in longer reports: "won the race", "a final lead". */
const FEW_VOTES = 2;
/** Up to so many tokens so many different terms, and one in so many; "traded", "second-round" and "pick" in two sentences. */
const BRIEF = { tokens: 90, terms: 3, oneIn: 10 };
const SHORT = { tokens: 260, terms: 4, oneIn: 16 };
const MEDIUM = { tokens: 400, terms: 5, oneIn: 24 };
/** So many clubs tell as much as a word does. */
const MANY_CLUBS = 4;

/** Whether a short text reports on sport: few terms are enough where they stand close. @param clubs how many clubs of the great leagues it names, by names that nothing else bears */
export function isShortSport(reading: Reading, clubs: number): boolean {
  const { count, start, end } = reading.tokens;
  const sizes = [BRIEF, SHORT, MEDIUM].filter(({ tokens }) => count < tokens);
  if (!sizes.length) return false;
  if (isPoll(reading)) return true;
  const terms = new Set<string>(clubs >= MANY_CLUBS ? ['clubs'] : []);
  const votes = new Set<string>();
  let [hits, leagues] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (isScore(reading, i)) {
      terms.add('score');
      hits++;
    }
    if ((end[i] as number) - (start[i] as number) < 2) continue;
    const term = termAt(reading, i, TERMS);
    if (OTHERS.has(termAt(reading, i, OTHERS))) return false;
    if (OF_LEAGUES.has(term)) leagues++;
    if (TERMS.has(term)) {
      hits++;
      terms.add(term);
    } else if (VOTE_WORDS.has(term)) votes.add(term);
  }
  // "Premier League" is one of them, and not "league" besides.
  const doubles = [...terms].filter((term) => term.includes('-') && terms.has(term.slice(term.indexOf('-') + 1))).length;
  const enough = (size: typeof SHORT) => terms.size - (size === BRIEF ? doubles : 0) >= size.terms && (hits + clubs) * size.oneIn >= count;
  return (clubs > 0 || leagues > 0) && votes.size < FEW_VOTES && sizes.some(enough);
}

/** "16-15", but no "2010-11". */
const isScore = (reading: Reading, i: number): boolean =>
  hasDigits(reading, i) && reading.tokens.gap[i + 1] === GAP_HYPHEN && RESULT.test(wordAt(reading, i)) && RESULT.test(wordAt(reading, i + 1));
const RESULT = /^\d{1,3}$/;
