/** Unknown words before a name. */
import { familyOf, isTitleFiller } from '../../facts/families.ts';
import { GAP_HYPHEN, GAP_SPACE } from '../../text/tokens.ts';
import { ageBehind } from '../reading/age.ts';
import { departmentOf } from '../reading/department.ts';
import { isMonthName } from '../reading/month-name.ts';
import { follows, isAllCaps, isCapital, opensSentence, owns, type Reading, textBefore, wordAt } from '../reading/reading.ts';
import {
  AMERICAN_PARTIES,
  BODY_WORDS,
  CITY_WORDS,
  COALITION_PARTIES,
  DAYS_AND_MONTHS,
  DIRECTIONS,
  PARTY_LETTERS,
  REGION_WORDS,
  SENTENCE_OPENERS,
  STATE_OFFICES,
  STORM_KINDS,
  TRADES,
  TWO_CHAMBERS,
  wordSet,
} from '../reading/words.ts';
import { isPartysMember } from './partys-member.ts';

/** After a colon, a quotation mark or a bracket, a capital may be style. */
export function opensQuote(reading: Reading, from: number): boolean {
  return from > 0 && /[“"‘:;•·|\-–—]\s*$/u.test(textBefore(reading, from, 2));
}

/** Words that titles write with a capital inside a sentence and that belong to no name. */
const SMALL_WORDS = new Set('the a an in on at of and or for to by from with as'.split(' '));

const PARTICIPLE = /^(?!irving|sterling)\p{L}{3,}ing$/u;

const MEMBERS = new Set(['democrat', 'republican']);
const COMPASS = new Set(['north', 'south', 'east', 'west']);
/** What firms are, where it stands before their names: Russian, Ukrainian, Indonesian. */
const FORMS_BEFORE = new Set(['oao', 'ojsc', 'pao', 'pjsc', 'jsc', 'zao', 'ooo', 'pt']);
const OFFICE_LETTERS = new Set(['fm', 'dm', 'cm', 'mk', 'mb', 'cjp', 'cji', 'agf', 'pc']);

export function unknownBefore(reading: Reading, from: number, to: number, covered: (i: number) => boolean): number {
  const { tokens } = reading;
  const i = from - 1;
  if (i < 0) return -1;
  const gap = tokens.gap[from] as number;
  if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) return -1;
  if (!isCapital(reading, i) || owns(reading, i) || covered(i)) return -1;
  const word = wordAt(reading, i);
  // "Port Washington", "North-Rhine".
  if (word === 'port' || (gap === GAP_HYPHEN && COMPASS.has(word))) return i;
  if (familyOf(word) || isTitleFiller(word) || DIRECTIONS.has(word) || REGION_WORDS.has(word) || CITY_WORDS.has(word)) return -1;
  // "Conservative-Liberal Democrat".
  if (gap === GAP_HYPHEN && (PARTY_LETTERS.has(word) || COALITION_PARTIES.has(word))) return -1;
  // "Hurricanes Harvey and Irma".
  if (STORM_KINDS.has(word)) return -1;
  // "OAO Gazprom".
  if (FORMS_BEFORE.has(word) && isAllCaps(reading, i)) return -1;
  // "FM Mirzoyan".
  if (OFFICE_LETTERS.has(word) && isAllCaps(reading, i)) return -1;
  // "On Sunday Kelce scored", "in April Israel struck".
  if (gap === GAP_SPACE && (DAYS_AND_MONTHS.has(word) || isMonthName(reading, i))) return -1;
  // "Democrat Obama", "Democratic Vermont Governor Howard Dean".
  if (gap === GAP_SPACE && (MEMBERS.has(word) || (AMERICAN_PARTIES.has(word) && familyOf(wordAt(reading, to))))) return -1;
  if (TWO_CHAMBERS.has(word) && AMERICAN_PARTIES.has(wordAt(reading, from))) return -1;
  // "Lothian Tory MSP Miles Briggs": the word before the party is her seat.
  if (gap === GAP_SPACE && isPartysMember(reading, from, to)) return -1;
  const opens = opensSentence(reading, i) || opensQuote(reading, i);
  // "Explaining Beijing's shift": a participle opens, no first name.
  // "Carmaker Stellantis", "Broadcaster ARD".
  // "Blessing Moyo, 22," is told as somebody.
  if ((SENTENCE_OPENERS.has(word) || TRADES.test(word) || (PARTICIPLE.test(word) && !ageBehind(reading, to))) && opens) return -1;
  if (SMALL_WORDS.has(word)) return -1;
  // "Scotland voted No. Alex Salmond resigned."
  if (word === 'no') return -1;
  // "The summit on Countering ISIL".
  if (PARTICIPLE.test(word) && SMALL_WORDS.has(wordAt(reading, i - 1)) && !isCapital(reading, i - 1)) return -1;
  return i;
}

/** Nouns before "of" that leave the place what it is. */
const OF_PLACE = wordSet(
  'ceo ceos member members citizen citizens government ministry embassy parliament army republic kingdom state states invasion people capital coast borders border forces leader leaders bishop archbishop emirate sultanate south north east west city town part parts most all',
);

const PARTS_OF_COUNTRIES = new Set(['region', 'oblast', 'province', 'district', 'governorate', 'raion']);

/** Whether the word at `noun` is the last of what a minister is for: "for Foreign Affairs and Communications". */
const isField = (reading: Reading, noun: number): boolean => wordAt(reading, noun - 1) === 'and' && departmentOf(reading, noun) !== '';

/** A title stands before the word, or before one more with a capital: what follows is somebody's name. */
function isBehindTitle(reading: Reading, noun: number): boolean {
  for (let i = noun - 1; i >= noun - 2 && follows(reading, i + 1) && isCapital(reading, i) && !owns(reading, i); i--)
    if (familyOf(wordAt(reading, i))) return true;
  return false;
}

/** A capitalised noun and "of" before a name make a longer one: "United Mine Workers of America", "University of Georgia". -1 for none. */
export function longerOf(reading: Reading, from: number, to: number, covered: (i: number) => boolean): number {
  let of = from - 1;
  if (wordAt(reading, of) === 'the') of--;
  if (wordAt(reading, of) !== 'of' || !follows(reading, from) || !follows(reading, of)) return -1;
  const noun = of - 1;
  if (noun < 0 || !isCapital(reading, noun) || covered(noun)) return -1;
  const word = wordAt(reading, noun);
  // "Bilohorivka of the Luhansk Region".
  if (of < from - 1 && to - from > 1 && PARTS_OF_COUNTRIES.has(wordAt(reading, to - 1)) && !BODY_WORDS.has(word)) return -1;
  // "Fishermen on Wednesday of the Indian Ocean".
  if (DAYS_AND_MONTHS.has(word)) return -1;
  // "Bank of Montreal strategist" opens a sentence, too.
  if (opensSentence(reading, noun) && !(BODY_WORDS.has(word) && (of === from - 1 || word === 'university'))) return -1;
  // "Rep. Joel Hefley of Colorado".
  if (follows(reading, noun) && isCapital(reading, noun - 1) && STATE_OFFICES.has(wordAt(reading, noun - 2))) return -1;
  // "President Cyprien Ntaryamira of Burundi", "Archbishop Ieronymos of Athens"; but "the General Assembly of Georgia".
  if (of === from - 1 && !BODY_WORDS.has(word) && isBehindTitle(reading, noun)) return -1;
  // "The minister of Foreign Affairs and Communications of Trinidad and Tobago".
  if (isField(reading, noun)) return -1;
  // "Mitt Romney, Republican of Utah".
  if (AMERICAN_PARTIES.has(word)) return -1;
  return familyOf(word) || isTitleFiller(word) || OF_PLACE.has(word) || REGION_WORDS.has(word) || CITY_WORDS.has(word) ? -1 : noun;
}
