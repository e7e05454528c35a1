/** Full names of others, in reports on crimes, accidents and courts: an age or a rank that the known bearer of the name never had. */
import { isDead } from '../../facts/asked.ts';
import { ENGLISH_SPEAKING, isOf } from '../../facts/countries.ts';
import { yearOf } from '../../facts/days.ts';
import { GOVERNOR, HEAD_OF_GOVERNMENT, JUDGE, MEMBER, MINISTER, OFFICER } from '../../facts/families.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { ageBehind } from '../reading/age.ts';
import { isFormerRank } from '../reading/former.ts';
import { follows, goesOnAt, hasDigits, isCapital, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { ARTICLES, CALLED, INDEFINITE, wordSet } from '../reading/words.ts';
import { yearOfSentence } from '../reading/year-beside.ts';

/** Whether what stands right beside a full name tells that it is not entity `e`, a person, who bears it. */
export const isSomebodyElse = (reading: Reading, facts: Facts, mention: Mention, e: number): boolean =>
  isOfImpossibleAge(reading, facts, mention, e) ||
  isOfLowRank(reading, facts, mention, e) ||
  isOfOtherTrade(reading, facts, mention, e) ||
  isOfPlainTrade(reading, facts, mention, e) ||
  isBehindPlainTrade(reading, facts, mention, e) ||
  isOfDeadFather(reading, facts, mention, e);

/** "Ian Paisley Jr", years after the father's death: nor is "Paisley" behind it the father. */
const isOfDeadFather = (reading: Reading, facts: Facts, { to }: Mention, e: number): boolean =>
  wordAt(reading, to) === 'jr' && follows(reading, to) && isDead(facts, e, reading.day);

/** "Paul Ryan, 24, of Tulsa": an age that ours cannot have on the article's day, nor had when dying. */
function isOfImpossibleAge(reading: Reading, facts: Facts, mention: Mention, e: number): boolean {
  const { day } = reading;
  const born = facts.beginOf(e);
  const told = born && day ? ageBehind(reading, mention.to) : 0;
  // "In 1975 Bill Gates, 19, …"
  if (!told || yearOfSentence(reading, mention.from)) return false;
  const died = facts.endOf(e);
  const age = (at: number) => yearOf(at) - yearOf(born);
  // "Prince Rogers Nelson, 57", years after his death.
  if (died && died <= day) return told > age(died) + AGE_OFF || (told < age(died) - AGE_OFF && !isLongDead(died, day));
  return Math.abs(age(day) - told) > AGE_OFF;
}
/** Of who died long before, an age of earlier days may be told. */
const isLongDead = (died: number, day: number): boolean => day - died > 10_000;

/** Years by which an age may be out: birthdays, and dates that sources disagree on. */
export const AGE_OFF = 3;

/** "Fire Chief Scott Walker", "Trooper Chris Christie": who has sat in a parliament or governed, where soldiers do not, is none. */
function isOfLowRank(reading: Reading, facts: Facts, { from }: Mention, e: number): boolean {
  const { day } = reading;
  if (!isRanked(reading, from) || !isOf(facts, e, ENGLISH_SPEAKING)) return false;
  const roles = facts.rolesOf(e);
  return roles.some(({ families, from: first }) => families & CIVILIAN && (!day || first <= day)) && !roles.some(({ families }) => families & OFFICER);
}
const CIVILIAN = MEMBER | GOVERNOR | MINISTER | HEAD_OF_GOVERNMENT;

/** Whether a rank of the police, of fire brigades or of low officers, or a trade stands right before a name. */
function isRanked(reading: Reading, from: number): boolean {
  const word = wordAt(reading, from - 1);
  if (!follows(reading, from) || owns(reading, from - 1)) return false;
  if (isFormerRank(reading, from - 1)) return false;
  if (word === 'coach') return true;
  if (!isCapital(reading, from - 1)) return false;
  const before = follows(reading, from - 1) && !opensSentence(reading, from - 1) ? wordAt(reading, from - 2) : '';
  if (word === 'chief') return FORCES.has(before);
  if (RANKS.has(word)) return true;
  // "Chief Executive Officer Tim Cook".
  return LONE.has(word) && (!before || FORCES.has(before) || !isCapital(reading, from - 2));
}
const RANKS = new Set('sgt sergeant lt lieutenant capt captain cpl corporal trooper detective constable firefighter paramedic'.split(' '));
const LONE = new Set('officer superintendent inspector principal pilot'.split(' '));
const FORCES = new Set('police fire patrol detective school sheriff deputy'.split(' '));

/** "John Roberts, the White House correspondent of CBS", is no judge. */
function isOfOtherTrade(reading: Reading, facts: Facts, { to }: Mention, e: number): boolean {
  const { gap } = reading.tokens;
  if (gap[to] !== GAP_COMMA || !ARTICLES.has(wordAt(reading, to)) || !facts.rolesOf(e).some(({ families }) => families & JUDGE)) return false;
  for (let i = to + 1; i <= to + LONGEST_TRADE && follows(reading, i); i++) if (REPORTERS.has(wordAt(reading, i))) return true;
  return false;
}
const REPORTERS = new Set(['correspondent', 'anchor', 'anchorman', 'reporter', 'columnist', 'quarterback', 'pitcher', 'singer']);
/** In words, from the article on. */
const LONGEST_TRADE = 4;

/** "Said Moussa Traore, a student in Niamey", "a man named Li Keqiang, 52, a plumber": who has held an office is told of by it. */
function isOfPlainTrade(reading: Reading, facts: Facts, { from, to }: Mention, e: number): boolean {
  const { day } = reading;
  const before = wordAt(reading, from - 1);
  if (!(SPOKEN.has(before) || CALLED.has(before)) || !follows(reading, from)) return false;
  return facts.rolesOf(e).some(({ from: first }) => !day || first <= day) && isBeforePlainTrade(reading, to);
}

/** Whether a comma, perhaps an age, and "a student" stand behind a name that ends before token `to`. */
function isBeforePlainTrade(reading: Reading, to: number): boolean {
  const { gap } = reading.tokens;
  const article = gap[to] === GAP_COMMA && hasDigits(reading, to) ? to + 1 : to;
  if (gap[article] !== GAP_COMMA || !INDEFINITE.has(wordAt(reading, article))) return false;
  // What she was before the office is no trade of another.
  // "A 30-year-old barber".
  for (let i = article + 1; i <= article + LONGEST_TRADE && (follows(reading, i) || gap[i] === GAP_HYPHEN) && wordAt(reading, i) !== 'former'; i++)
    if (PLAIN_TRADES.has(wordAt(reading, i))) return true;
  return false;
}
const SPOKEN = wordSet('said says added');

/** "Said Bharat Singh, a farmer", of whom the dataset knows the first name as a country's: his surname is nobody's of the article. */
export const isStrangersSurname = (reading: Reading, { from, to }: Mention): boolean =>
  goesOnAt(reading, from) && !owns(reading, from - 1) && follows(reading, from - 1) && SPOKEN.has(wordAt(reading, from - 2)) && isBeforePlainTrade(reading, to);

/** "A grocer, Mehmet Simsek, said": the trade before the name, and what is said behind it. */
function isBehindPlainTrade(reading: Reading, facts: Facts, { from, to }: Mention, e: number): boolean {
  const { day } = reading;
  const { gap } = reading.tokens;
  if (gap[from] !== GAP_COMMA || !PLAIN_TRADES.has(wordAt(reading, from - 1))) return false;
  const speech = gap[to] === GAP_COMMA && hasDigits(reading, to) ? to + 1 : to;
  if (gap[speech] !== GAP_COMMA || !SPOKE.has(wordAt(reading, speech)) || !facts.rolesOf(e).some(({ from: first }) => !day || first <= day)) return false;
  for (let i = from - 2; i >= from - 1 - LONGEST_TRADE && wordAt(reading, i) !== 'former'; i--) if (INDEFINITE.has(wordAt(reading, i))) return true;
  return false;
}
const SPOKE = wordSet('said says told asked added recalled explained');
const PLAIN_TRADES = wordSet(
  `student plumber mason bricklayer carpenter electrician nurse waiter waitress baker fisherman shopkeeper mechanic welder cleaner cook tailor butcher barber hairdresser
  gardener cashier receptionist pensioner retiree vendor dentist farmer teacher driver labourer laborer seamstress porter
  grocer florist cabdriver roofer truckdriver greengrocer janitor housewife bookseller fishmonger`,
);
