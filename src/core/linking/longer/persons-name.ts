import { familyOf } from '../../facts/families.ts';
import { COUNTRY } from '../../facts/kinds.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, isCapital, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { HARMLESS_FOLLOWERS, KIN } from '../reading/words.ts';
import { standsAlone } from './adjective.ts';

/** Whether an Arabic article hangs on token `i`, and the text does not begin with it: "Jaish al-Islam", "Mohammed el-Kurd". */
export const isBehindArticle = (reading: Reading, i: number): boolean =>
  i > 1 && reading.tokens.gap[i] === GAP_HYPHEN && follows(reading, i - 1) && ARABIC_ARTICLES.has(wordAt(reading, i - 1));
/** The article as it is written where no other word looks the same. */
export const ARABIC = new Set(['al', 'el']);
const ARABIC_ARTICLES = new Set([...ARABIC, 'ul', 'ad', 'ash', 'as', 'an', 'ar', 'at', 'az']);

/** "Rebecca English", "Christian Cooper": adjectives that people bear as names. */
export function isPersonsName({ facts, reading, mention, context, beside }: Case, entity: number): boolean {
  const { hash1 } = reading.tokens;
  const { from, to } = mention;
  if (isBehindArticle(reading, from)) return true;
  if (beside.before >= 0 && !HARMLESS_FOLLOWERS.has(wordAt(reading, beside.before)) && isFirstName(reading, facts, beside.before)) return true;
  if (to - from > 1) return false;
  const alone = standsAlone(reading, mention);
  // "Mumtaz Zehra Baloch said".
  if (beside.before === from - 1 && isCapitalBefore(reading, beside.before) && alone) return true;
  // "I'm Audie Cornish", "governor's spokesman Daoud Ahmadi".
  const introduced = wordAt(reading, beside.before - 1);
  if (beside.before >= 0 && (PRESENTED.has(introduced) || familyOf(introduced)) && alone) return true;
  // "Trainspotting author Irvine Welsh tweeted".
  const office = isCapitalBefore(reading, from) && !opensSentence(reading, from - 1) ? familyOf(wordAt(reading, from - 2)) : 0;
  if (office && !isCapital(reading, from - 2)) return true;
  const hash = hash1[from] as number;
  const first = facts.firstNames.has(hash);
  // "Finn and Spears", "Finn’s band", after "Veronica Finn".
  if (alone && !DETERMINERS.has(wordAt(reading, from - 1)) && (context.afterFirst.has(hash) || (first && owns(reading, from)))) return true;
  // "Off the bowling of Finn", "Pole Vault": one person of a people has an article or another word before her.
  if (ONE_OF_THEM.has(wordAt(reading, from)) && isBare(reading, mention)) return true;
  // "Zulu told News24", of a mayor.
  if (PEOPLES.has(wordAt(reading, from)) && opensSentence(reading, from) && alone) return true;
  // "His son Christian".
  if (first && KIN.has(wordAt(reading, from - 1))) return true;
  // "German Left" is no person, though a man is called German.
  return first && facts.typeOf(entity) !== COUNTRY && beside.after >= 0;
}

/** Whether a space and another word with a capital stand before token `i`. */
const isCapitalBefore = (reading: Reading, i: number): boolean => follows(reading, i) && i > 0 && isCapital(reading, i - 1) && !owns(reading, i - 1);

/** What presents somebody. */
const PRESENTED = new Set(["i'm", 'i’m', 'am', 'by', 'name']);

/** Nouns for one of a people that are no adjectives. */
const ONE_OF_THEM = new Set('finn pole dane swede turk scot briton spaniard'.split(' '));
const isBare = (reading: Reading, { from, to }: Mention): boolean =>
  opensSentence(reading, from) || !follows(reading, from) || BEFORE_NAMES.has(wordAt(reading, from - 1)) || POLES.has(wordAt(reading, to));
/** Peoples that many are called like. */
const PEOPLES = new Set(['zulu', 'baloch', 'arab']);
const BEFORE_NAMES = new Set('of by to with from for and but when as after while that against'.split(' '));
const POLES = new Set(['vault', 'position']);

const DETERMINERS = new Set('a an the this that these those some many most all no both two three young old every another his her its their our'.split(' '));
