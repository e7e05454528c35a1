/** Airlines called by a word: American, United, Delta, Southwest. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { isAirline } from '../../facts/words-of-id.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { follows, isCapital, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';

/** What airlines are called besides, as they stand in lists. */
const AIRLINE_WORDS = new Set(
  'united delta southwest continental northwest jetblue american airways spirit alaska lufthansa ryanair easyjet emirates etihad flydubai'.split(' '),
);
/** Adjectives that are airlines, too. */
const ADJECTIVES = new Set('american norwegian hawaiian'.split(' '));
const ACTS = new Set(
  'canceled cancelled agreed operates operated flew flies fly grounded ordered cut cuts waived wants plans expects will would has had said says'.split(' '),
);

/** "American canceled flights", "Southwest, American and United", "Delta said", of an article on flights: an airline by its word. */
function isOfAirlines({ context, reading, mention }: Pick<Case, 'context' | 'reading' | 'mention'>): boolean {
  if (!context.flights || context.sport || mention.to - mention.from !== 1) return false;
  if (isBesideAirline(reading, mention)) return true;
  const { from, to } = mention;
  const bare = opensSentence(reading, from) || !follows(reading, from) || (!isCapital(reading, from - 1) && !ARTICLES.has(wordAt(reading, from - 1)));
  return bare && !owns(reading, to - 1) && follows(reading, to) && ACTS.has(wordAt(reading, to));
}
const ARTICLES = new Set('a an the one every each another any no first'.split(' '));

/** A comma or "and" parts it from another airline's word. */
function isBesideAirline(reading: Reading, { from, to }: Mention): boolean {
  const { gap } = reading.tokens;
  const joined = (i: number) => (gap[i] as number) <= GAP_COMMA;
  const before = wordAt(reading, from - 1) === 'and' ? from - 2 : gap[from] === GAP_COMMA ? from - 1 : -1;
  if (before >= 0 && isCapital(reading, before) && AIRLINE_WORDS.has(wordAt(reading, before)) && joined(from)) return true;
  const behind = wordAt(reading, to) === 'and' ? to + 1 : gap[to] === GAP_COMMA ? to : -1;
  // "American and US Airways".
  return behind >= 0 && isCapital(reading, behind) && (AIRLINE_WORDS.has(wordAt(reading, behind)) || wordAt(reading, behind + 1) === 'airways');
}

/** Whether an airline of an article on flights is meant, by its word alone. */
export const isAirlineHere = (item: Pick<Case, 'facts' | 'context' | 'reading' | 'mention'>, candidate: Candidate): boolean =>
  (candidate.by === BY_SHORT || candidate.ambiguous) && isAirline(item.facts, candidate.entity) && isOfAirlines(item);

/** Whether the adjective of a country is an airline there, whether it has an entry or not. */
export const isAirlinesName = (item: Case): boolean => ADJECTIVES.has(wordAt(item.reading, item.mention.from)) && isOfAirlines(item);
