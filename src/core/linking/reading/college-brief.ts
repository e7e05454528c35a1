/** Rankings, brackets and results of American colleges, too short for as many words of sport as reports have: "No. 6 Tennessee" proves itself. */
import { follows, isCapital, type Reading, wordAt } from './reading.ts';
import { COLLEGES, isRank, isRanked, LEAGUE_WORDS, OF_SPORT, RANKED } from './sport.ts';
import { eitherOf, termAt, termsOf } from './terms.ts';
import { wordSet } from './words.ts';

/** What such reports tell besides. */
const ALSO = termsOf(
  'seed seeds seeded bracket upset upsets stunned stuns routed edged topped rallied ranked unranked unbeaten field-goal overtime touchdown touchdowns loss lost plays faces meets',
);
const TERMS = eitherOf(ALSO, OF_SPORT);
/** Leagues of others: a draft names colleges, too. */
const LEAGUES = new Set([...LEAGUE_WORDS, 'wnba', 'draft', 'drafted']);
const SHORT = { tokens: 260, terms: 2, oneIn: 25, colleges: 2 };

/** Whether a short text reports on games or ranks of colleges: it names two, ranks one or counts seeds, and has two words of sport. */
export function isCollegeBrief(reading: Reading): boolean {
  const { count } = reading.tokens;
  if (count > SHORT.tokens) return false;
  const colleges = new Set<string>();
  const terms = new Set<string>();
  let [ranks, hits] = [0, 0];
  for (let i = 0; i < count; i++) {
    const word = wordAt(reading, i);
    if (LEAGUES.has(word)) return false;
    if (isCapital(reading, i) && (COLLEGES.has(word) || (RANKED.has(word) && (isRanked(reading, i) || isBesideVerb(reading, i))))) colleges.add(word);
    if (isRank(reading, i)) ranks++;
    const term = termAt(reading, i, TERMS);
    if (!TERMS.has(term)) continue;
    terms.add(term);
    hits++;
  }
  return ranks > 0 && colleges.size >= SHORT.colleges && terms.size >= SHORT.terms && (hits + ranks) * SHORT.oneIn >= count;
}

/** "Stunned Alabama", "lost at Washington", "Texas meets". */
const isBesideVerb = (reading: Reading, i: number): boolean =>
  (follows(reading, i) && (OVER.has(wordAt(reading, i - 1)) || (LOST.has(wordAt(reading, i - 2)) && JOINING.has(wordAt(reading, i - 1))))) ||
  (follows(reading, i + 1) && OVER.has(wordAt(reading, i + 1)));
const OVER = wordSet('beat beats stunned stuns upset upsets routed edged topped meets faces');
const LOST = wordSet('lost fell won loss losing');
const JOINING = wordSet('at to');
