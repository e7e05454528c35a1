import { GAP_HYPHEN } from '../../text/tokens.ts';
import { follows, goesOnAt, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import type { Mention } from './mentions.ts';

/** Whether a word with a capital follows a name, and the name does not own it. */
export const goesOn = (reading: Reading, { to }: Mention): boolean => to < reading.tokens.count && goesOnAt(reading, to) && !owns(reading, to - 1);

/** Whether one of some small words and then a word with a capital follow: "… of Policy". @param at the token behind the name */
export const leadsOn = (reading: Reading, at: number, words: ReadonlySet<string>): boolean =>
  words.has(wordAt(reading, at)) && follows(reading, at) && goesOnAt(reading, at + 1);

/** Whether words with capitals, so many at most, lead from token `to` to one of some: "New Orleans International Airport". */
export function leadsTo(reading: Reading, to: number, words: ReadonlySet<string>, most: number): boolean {
  for (let i = to; i < to + most && goesOnAt(reading, i); i++) if (words.has(wordAt(reading, i))) return true;
  return false;
}

/** "New Orleans International Airport", from token `to` on. */
export const leadsToAirport = (reading: Reading, to: number): boolean => leadsTo(reading, to, AIRPORT, LONGEST_AIRPORT);
const AIRPORT = new Set(['airport']);
/** In words. */
const LONGEST_AIRPORT = 5;

/**
 * "Park Jin-seob", "Chang Ching-chung": the second half of a given name hangs on it; nothing like "-backed", "-based", "-era".
 * Only names of two words are told so: the first is the surname.
 */
export function isHalfGivenName(reading: Reading, { from, to }: Mention): boolean {
  const { tokens } = reading;
  if (to - from !== 2 || to >= tokens.count || tokens.gap[to] !== GAP_HYPHEN || !follows(reading, to - 1)) return false;
  const letters = (i: number) => (tokens.end[i] as number) - (tokens.start[i] as number);
  if (isCapital(reading, to) || letters(to) > SYLLABLE || letters(to - 1) > SYLLABLE || letters(from) > SYLLABLE) return false;
  return !NO_SYLLABLES.has(wordAt(reading, to)) && !wordAt(reading, to).endsWith('ed');
}
/** Letters of the longest Chinese and Korean syllables. */
const SYLLABLE = 6;
const NO_SYLLABLES = new Set(
  'led run era born bred made area wide like style bound to and or in on the who backed linked aided owned based free owner son'.split(' '),
);

/** "The Alabama versus Florida State football game", "Georgia v. Ashcroft": teams, or the parties of a case. */
export const isVersus = (reading: Reading, { from, to }: Mention): boolean => VERSUS.has(wordAt(reading, to)) || VERSUS.has(wordAt(reading, from - 1));
const VERSUS = new Set(['versus', 'vs', 'v']);

/** "The Carter administration", "the Morrison Government", "a former Suharto Cabinet minister", "a Clinton-era budget office". */
export const isGovernmentOf = (reading: Reading, { from, to }: Mention): boolean =>
  ((GOVERNMENTS.has(wordAt(reading, to)) && follows(reading, to)) || (wordAt(reading, to) === 'era' && reading.tokens.gap[to] === GAP_HYPHEN)) &&
  follows(reading, from) &&
  (wordAt(reading, from - 1) === 'the' || !isCapital(reading, from - 1));
const GOVERNMENTS = new Set(['administration', 'presidency', 'government', 'govt', 'cabinet', 'regime']);
