import { familyOf, HONORIFIC, isTitleFiller } from '../../facts/families.ts';
import { ABBREVIATED, ALL_CAPS, CAPITAL, DIGITS, DOTTED, GAP_COMMA, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../../text/tokens.ts';
import { addressBefore } from '../reading/address.ts';
import { departmentOf } from '../reading/department.ts';
import { opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import {
  ADHERENTS,
  AMERICAN_PARTIES,
  BODY_WORDS,
  CITY_WORDS,
  DAYS,
  DIRECTIONS,
  HARMLESS_FOLLOWERS,
  HEADS,
  PARTY_LETTERS,
  PORTFOLIOS,
  REGION_WORDS,
  SENTENCE_OPENERS,
  STATE_OFFICES,
  TRADES,
} from '../reading/words.ts';

/** What stands beside a mention and tells what it can be. */
export interface Surroundings {
  /** Families of the title before it ("President", "Gen."), with `HONORIFIC` for "Mr". */
  title: number;
  /** "Mr" or "Ms" before it: `MR`, `MS`; 0 for neither. */
  address: number;
  /** An unknown capitalised word before it, directly: "Paris" in "SS Paris"; -1 for none. */
  before: number;
  /** A noun with a capital and "of" before it: "Therapy" in "Center for Radiation Therapy of Beverly Hills"; -1 for none. */
  noun: number;
  /** An unknown capitalised word after it: "Hilton" in "Paris Hilton"; -1 for none. */
  after: number;
  /** First word of its sentence, where a capital says nothing. */
  opens: boolean;
  /** Capitals say nothing in its whole block. */
  styled: boolean;
}

/**
 * Looks at the words around tokens `[from, to)`.
 * @param covered whether a token belongs to another mention
 * @param person whether a token may be a person's name
 */
export function surroundingsOf(
  reading: Reading,
  from: number,
  to: number,
  covered: (i: number) => boolean,
  person: (i: number) => boolean = () => false,
): Surroundings {
  const block = reading.block[from] as number;
  const styled = reading.titleCase[block] === 1 || reading.allCaps[block] === 1;
  return {
    title: titleBefore(reading, from) || titleOfList(reading, from),
    address: addressBefore(reading, from),
    before: styled ? -1 : unknownBefore(reading, from, to, covered),
    noun: styled ? -1 : longerOf(reading, from, (i) => covered(i) || (person(i) && !BODY_WORDS.has(wordAt(reading, i)) && !HEADS.has(wordAt(reading, i)))),
    after: styled ? bodyAfter(reading, to) : unknownAfter(reading, to, covered),
    opens: opensSentence(reading, from) || opensQuote(reading, from),
    styled,
  };
}

/** After a colon, a quotation mark or a bracket, a capital may be style. */
function opensQuote(reading: Reading, from: number): boolean {
  return from > 0 && /[“"‘:;•·|\-–—]\s*$/u.test(reading.text.slice(Math.max(0, (reading.tokens.start[from] as number) - 2), reading.tokens.start[from]));
}

/** Families of the title that ends right before token `from`; up to four words back, across fillers. */
function titleBefore(reading: Reading, from: number): number {
  const { tokens } = reading;
  let bits = 0;
  for (let i = from - 1; i >= 0 && i >= from - 5; i--) {
    const gap = tokens.gap[i + 1] as number;
    if (gap !== GAP_SPACE && gap !== GAP_HYPHEN && !(gap === GAP_COMMA && bits === 0 && i === from - 1)) break;
    const word = wordAt(reading, i);
    const family = familyOf(word);
    if (gap === GAP_COMMA) {
      // "the president, Vladimir Putin": only an office, never a list.
      if (!family) break;
    } else if (!family && !isTitleFiller(word)) break;
    if ((tokens.flags[i] as number) & POSSESSIVE) break;
    // "Two major Hollywood studios".
    if (word === 'major' && !((tokens.flags[i] as number) & CAPITAL)) break;
    bits |= family;
  }
  return bits;
}

/** Families of the title in the plural before the list that token `from` stands in, behind its first name: "Justices Kennedy, Thomas and Alito". */
function titleOfList(reading: Reading, from: number): number {
  const { flags, gap } = reading.tokens;
  if (gap[from] !== GAP_COMMA && wordAt(reading, from - 1) !== 'and') return 0;
  for (let i = from - 1; i >= Math.max(0, from - LONG_LIST) && (gap[i + 1] as number) <= GAP_COMMA; i--) {
    const word = wordAt(reading, i);
    if (!((flags[i] as number) & CAPITAL)) {
      if (PLURAL_TITLES.has(word)) return familyOf(word);
      if (word !== 'and') return 0;
    } else if (PLURAL_TITLES.has(word)) return familyOf(word);
  }
  return 0;
}
const LONG_LIST = 12;
const PLURAL_TITLES = new Set('presidents ministers senators sens reps justices governors govs generals'.split(' '));

/** Words that titles write with a capital inside a sentence and that belong to no name. */
const SMALL_WORDS = new Set('the a an in on at of and or for to by from with as'.split(' '));

const PARTICIPLE = /^(?!irving|sterling)\p{L}{3,}ing$/u;
/** Before a party these are the body whose members are meant: "House Republicans". */
const CHAMBERS = new Set(['house', 'senate']);

const MEMBERS = new Set(['democrat', 'republican']);
const COMPASS = new Set(['north', 'south', 'east', 'west']);
const OFFICE_LETTERS = new Set(['fm', 'dm', 'cm', 'mk']);

function unknownBefore(reading: Reading, from: number, to: number, covered: (i: number) => boolean): number {
  const { tokens } = reading;
  const i = from - 1;
  if (i < 0) return -1;
  const gap = tokens.gap[from] as number;
  const flags = tokens.flags[i] as number;
  if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) return -1;
  if (!(flags & CAPITAL) || flags & POSSESSIVE || covered(i)) return -1;
  const word = wordAt(reading, i);
  // "Port Washington", "North-Rhine".
  if (word === 'port' || (gap === GAP_HYPHEN && COMPASS.has(word))) return i;
  if (familyOf(word) || isTitleFiller(word) || DIRECTIONS.has(word) || REGION_WORDS.has(word) || CITY_WORDS.has(word)) return -1;
  if (gap === GAP_HYPHEN && PARTY_LETTERS.has(word)) return -1;
  // "FM Mirzoyan".
  if (OFFICE_LETTERS.has(word) && flags & ALL_CAPS) return -1;
  // "On Sunday Kelce scored."
  if (gap === GAP_SPACE && DAYS.has(word)) return -1;
  // "Democrat Obama", "Democratic Vermont Governor Howard Dean".
  if (gap === GAP_SPACE && (MEMBERS.has(word) || (AMERICAN_PARTIES.has(word) && familyOf(wordAt(reading, to))))) return -1;
  if (CHAMBERS.has(word) && AMERICAN_PARTIES.has(wordAt(reading, from))) return -1;
  // "Lothian Tory MSP Miles Briggs": the word before the party is her seat.
  if (gap === GAP_SPACE && isPartysMember(reading, from, to)) return -1;
  const opens = opensSentence(reading, i) || opensQuote(reading, i);
  // "Explaining Beijing's shift": a participle opens, no first name.
  // "Carmaker Stellantis", "Broadcaster ARD".
  if ((SENTENCE_OPENERS.has(word) || TRADES.test(word) || PARTICIPLE.test(word)) && opens) return -1;
  if (SMALL_WORDS.has(word)) return -1;
  // "The summit on Countering ISIL".
  if (PARTICIPLE.test(word) && SMALL_WORDS.has(wordAt(reading, i - 1)) && !((tokens.flags[i - 1] as number) & CAPITAL)) return -1;
  return i;
}

/** A party as an adjective, with its member right behind or behind a seat: "Tory MSP", "Liberal Wagga Wagga MP". */
function isPartysMember(reading: Reading, from: number, to: number): boolean {
  const { gap, flags } = reading.tokens;
  if (to - from !== 1 || !ADHERENTS.has(wordAt(reading, from))) return false;
  for (let i = to; i < to + LONGEST_SEAT && gap[i] === GAP_SPACE && (flags[i] as number) & CAPITAL; i++) if (SEATED.has(wordAt(reading, i))) return true;
  return false;
}
const SEATED = new Set('mp mps msp msps ams mep meps'.split(' '));
/** In words, with what sits there. */
const LONGEST_SEAT = 4;

function unknownAfter(reading: Reading, to: number, covered: (i: number) => boolean): number {
  const { tokens } = reading;
  if (to >= tokens.count) return -1;
  const gap = tokens.gap[to] as number;
  const flags = tokens.flags[to] as number;
  if ((gap !== GAP_SPACE && gap !== GAP_HYPHEN) || (tokens.flags[to - 1] as number) & POSSESSIVE) return -1;
  if (continuesAt(reading, to)) return to;
  if (!(flags & CAPITAL)) return flags & DIGITS && gap === GAP_HYPHEN && !(flags & ALL_CAPS) ? to : -1;
  if (covered(to) || isPartysMember(reading, to - 1, to)) return -1;
  const word = wordAt(reading, to);
  // "Jeanne Shaheen D-N.H."
  if (PARTY_LETTERS.has(word) && tokens.gap[to + 1] === GAP_HYPHEN) return -1;
  // "a Kentucky Republican", "the House Democratic leader"; but "the Nevada Democratic Party".
  if (AMERICAN_PARTIES.has(word) && !(tokens.gap[to + 1] === GAP_SPACE && HEADS.has(wordAt(reading, to + 1)))) return -1;
  if (isRegionsType(reading, to)) return -1;
  // "The Karnataka Assembly polls": the state's own.
  if (ASSEMBLIES.has(word) && !goesOnAt(reading, to)) return -1;
  // "CNN Correspondent Karl Penhaul".
  if (JOBS.has(word) && goesOnAt(reading, to)) return -1;
  if (word === 'prime' && wordAt(reading, to + 1) !== 'minister') return to;
  // "… in the U.S. There are …": the full stop ends both.
  if ((tokens.flags[to - 1] as number) & (DOTTED | ABBREVIATED) && SENTENCE_OPENERS.has(word)) return -1;
  if (HARMLESS_FOLLOWERS.has(word) || (familyOf(word) & ~HONORIFIC) !== 0 || leadsToTitle(reading, to)) return -1;
  return to;
}

/** "Mandalay Region", "Gorno-Badakhshan Autonomous Oblast": what a place is, and nothing behind it that makes a body of it. */
function isRegionsType(reading: Reading, at: number): boolean {
  const last = wordAt(reading, at) === 'autonomous' ? at + 1 : at;
  return TYPES.has(wordAt(reading, last)) && !goesOnAt(reading, last);
}
/** Whether another word with a capital follows token `i`. */
const goesOnAt = ({ tokens }: Reading, i: number): boolean => tokens.gap[i + 1] === GAP_SPACE && ((tokens.flags[i + 1] as number) & CAPITAL) !== 0;
const ASSEMBLIES = new Set(['assembly', 'legislature']);
const JOBS = new Set('correspondent reporter analyst anchor presenter columnist photographer contributor'.split(' '));
const TYPES = new Set('region oblast province governorate prefecture raion krai'.split(' '));

/** "University of Alabama at Birmingham" is not the University of Alabama. */
function continuesAt(reading: Reading, to: number): boolean {
  const { tokens } = reading;
  if (wordAt(reading, to) !== 'at' || tokens.gap[to + 1] !== GAP_SPACE || !((tokens.flags[to + 1] as number) & CAPITAL)) return false;
  for (let i = to - 1; i >= Math.max(0, to - 5) && tokens.gap[i + 1] === GAP_SPACE; i--) if (wordAt(reading, i) === 'university') return true;
  return false;
}

/** In a headline every word has a capital; only a noun that ends the name of a body tells: "Louisiana Alligator Advisory Council". */
function bodyAfter(reading: Reading, to: number): number {
  const { tokens } = reading;
  if (to > 0 && (tokens.flags[to - 1] as number) & POSSESSIVE) return -1;
  for (let i = to; i < Math.min(tokens.count, to + 5); i++) {
    if (tokens.gap[i] !== GAP_SPACE || !((tokens.flags[i] as number) & CAPITAL)) return -1;
    if (BODY_WORDS.has(wordAt(reading, i))) return to;
    if (SENTENCE_OPENERS.has(wordAt(reading, i)) || HARMLESS_FOLLOWERS.has(wordAt(reading, i))) return -1;
  }
  return -1;
}

/** "US Deputy Secretary of State", "EU Trade Commissioner": fillers with a title behind them, against "Georgia State University". */
function leadsToTitle(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const word = wordAt(reading, i);
    if (familyOf(word) & ~HONORIFIC) return true;
    if (!isTitleFiller(word) && !PORTFOLIOS.has(word)) return false;
  }
  return false;
}

/** Nouns before "of" that leave the place what it is. */
const OF_PLACE = new Set(
  'member members citizen citizens government ministry embassy parliament army republic kingdom state states invasion people capital coast borders border forces leader leaders bishop archbishop emirate sultanate south north east west city town part parts most all'.split(
    ' ',
  ),
);

/** Whether the word at `noun` is the last of what a minister is for: "for Foreign Affairs and Communications". */
const isField = (reading: Reading, noun: number): boolean => wordAt(reading, noun - 1) === 'and' && departmentOf(reading, noun) !== '';

/** A capitalised noun and "of" before a name make a longer one: "United Mine Workers of America", "University of Georgia". -1 for none. */
function longerOf(reading: Reading, from: number, covered: (i: number) => boolean): number {
  const { tokens } = reading;
  let of = from - 1;
  if (wordAt(reading, of) === 'the') of--;
  if (wordAt(reading, of) !== 'of' || tokens.gap[from] !== GAP_SPACE || tokens.gap[of] !== GAP_SPACE) return -1;
  const noun = of - 1;
  if (noun < 0 || !((tokens.flags[noun] as number) & CAPITAL) || covered(noun)) return -1;
  const word = wordAt(reading, noun);
  // "Fishermen on Wednesday of the Indian Ocean".
  if (DAYS.has(word)) return -1;
  // "Bank of Montreal strategist" opens a sentence, too.
  if (opensSentence(reading, noun) && !(BODY_WORDS.has(word) && (of === from - 1 || word === 'university'))) return -1;
  // "Rep. Joel Hefley of Colorado".
  if (tokens.gap[noun] === GAP_SPACE && (tokens.flags[noun - 1] as number) & CAPITAL && STATE_OFFICES.has(wordAt(reading, noun - 2))) return -1;
  // "The minister of Foreign Affairs and Communications of Trinidad and Tobago".
  if (isField(reading, noun)) return -1;
  // "Mitt Romney, Republican of Utah".
  if (AMERICAN_PARTIES.has(word)) return -1;
  return familyOf(word) || isTitleFiller(word) || OF_PLACE.has(word) || REGION_WORDS.has(word) || CITY_WORDS.has(word) ? -1 : noun;
}
