import { GAP_HYPHEN } from '../../text/tokens.ts';
import { follows, goesOnAt, isCapital, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { HARMLESS_FOLLOWERS } from '../reading/words.ts';
import type { Anchor } from './anchor.ts';

/**
 * Whether a word that triggers phrases of events is, where it stands, no trigger by itself.
 * @param near links around it
 */
export const isNoTrigger = (reading: Reading, i: number, near: readonly Anchor[]): boolean => isOtherKind(reading, i) || isPartOfName(reading, i, near);

/** "A civil war followed", "riot police", "an elected government", "he talked": no phrase whose trigger is that word alone means it. */
function isOtherKind(reading: Reading, i: number): boolean {
  const { gap } = reading.tokens;
  const word = wordAt(reading, i);
  // "According to" has the stem of an accord.
  if (word === 'talked' || word === 'talking' || word === 'according') return true;
  // "At least nine coups since 1974".
  if (follows(reading, i) && word.endsWith('s') && SEVERAL.has(wordAt(reading, i - 1))) return true;
  // "27 suspects on trial".
  if (word === 'trial' && wordAt(reading, i - 1) === 'on' && ACCUSED.has(wordAt(reading, i - 2))) return true;
  // "Three decades of fighting" are of more than one war.
  if (FIGHTS.has(word) && wordAt(reading, i - 1) === 'of' && wordAt(reading, i - 2) === 'decades') return true;
  // "A war of words".
  if (/^wars?$/.test(word) && wordAt(reading, i + 1) === 'of' && NO_ARMS.has(wordAt(reading, i + 2))) return true;
  // "Following reports that he left" is no report.
  if (word === 'reports' && wordAt(reading, i + 1) === 'that') return true;
  // "Typhoon Bopha" is told by its name or not at all.
  if (STORMS.has(word) && goesOnAt(reading, i + 1)) return true;
  // "The third confidence vote".
  if (/^votes?$/.test(word) && follows(reading, i) && OTHER_VOTES.has(wordAt(reading, i - 1))) return true;
  // "Pass it without a vote".
  if (word === 'vote' && wordAt(reading, i - 1) === 'a' && UNVOTED.has(wordAt(reading, i - 2)) && follows(reading, i - 1)) return true;
  // "An all-girl school", "anti-war songs".
  if (gap[i] === GAP_HYPHEN) return true;
  // "The war minister", "fire crews".
  if ((follows(reading, i + 1) || gap[i + 1] === GAP_HYPHEN) && COMPOUNDS[word]?.has(wordAt(reading, i + 1))) return true;
  // "The last election", "municipal elections".
  if (follows(reading, i) && /^elections?$/.test(word) && OTHER_ELECTIONS.has(wordAt(reading, i - 1))) return true;
  if (word === 'elected') return ELECTED.has(wordAt(reading, i - 1));
  if (word === 'riot') return follows(reading, i + 1) && RIOT_GEAR.has(wordAt(reading, i + 1));
  if (word === 'war' && wordAt(reading, i - 1) === 'of' && PRISONERS.has(wordAt(reading, i - 2))) return true;
  return follows(reading, i) && /^wars?$/.test(word) && OTHER_WARS.has(wordAt(reading, i - 1));
}
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  war: new Set(['minister', 'cabinet', 'chest', 'hero', 'veteran', 'veterans', 'footing', 'films', 'film', 'crime', 'crimes', 'criminal', 'criminals', 'room']),
  election: new Set(['official', 'officials', 'commission', 'commissioner', 'board', 'law', 'laws', 'worker', 'workers', 'administrator', 'administrators']),
  fire: new Set(['crews', 'chief', 'department', 'service', 'brigade', 'engine', 'engines', 'station']),
  attack: new Set(['dog', 'dogs', 'helicopter', 'helicopters']),
  execution: new Set(['chamber', 'chambers', 'style']),
  offensive: new Set(['weapon', 'weapons', 'arms', 'missiles', 'capability', 'capabilities', 'systems', 'language', 'remarks', 'line', 'coordinator']),
};
const NO_ARMS = new Set(['words', 'nerves']);
/** "Prisoners of war" are no war. */
const PRISONERS = new Set(['prisoner', 'prisoners', 'pow', 'pows']);
const STORMS = new Set(['typhoon', 'hurricane', 'cyclone', 'storm']);
const OTHER_VOTES = new Set(['confidence', 'floor', 'budget']);
const UNVOTED = new Set(['without', 'to']);
const ACCUSED = new Set(['suspects', 'defendants', 'people', 'men', 'officials', 'others']);
const FIGHTS = new Set(['fighting', 'war', 'conflict', 'violence']);
const SEVERAL = new Set('three four five six seven eight nine ten eleven twelve several many previous past earlier successive numerous'.split(' '));
const ELECTED = new Set(['an', 'newly', 'democratically', 'freely', 'duly']);
const RIOT_GEAR = new Set(['police', 'officers', 'gear', 'shields', 'squad']);
const OTHER_ELECTIONS = new Set('last previous municipal mayoral leadership council'.split(' '));
const OTHER_WARS = new Set('economic civil trade tariff price culture drug gang turf bidding class star cyber information nuclear world cold proxy'.split(' '));

/** "Kajang Prison", "the 3rd Assault Brigade": a word with a capital beside another that is no name of ours belongs to some name. */
function isPartOfName(reading: Reading, i: number, near: readonly Anchor[]): boolean {
  const { tokens } = reading;
  const block = reading.block[i] as number;
  if (!isCapital(reading, i) || reading.titleCase[block] || reading.allCaps[block] || opensSentence(reading, i)) return false;
  const isForeign = (k: number) =>
    isCapital(reading, k) && !owns(reading, k) && !HARMLESS_FOLLOWERS.has(wordAt(reading, k)) && !near.some((anchor) => anchor.from <= k && k < anchor.to);
  return (follows(reading, i) && !opensSentence(reading, i - 1) && isForeign(i - 1)) || (i + 1 < tokens.count && follows(reading, i + 1) && isForeign(i + 1));
}
