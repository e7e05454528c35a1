/** Unknown words behind a name. */
import { familyOf, HONORIFIC, isTitleFiller } from '../../facts/families.ts';
import { DOTTED, GAP_HYPHEN, GAP_SPACE } from '../../text/tokens.ts';
import { follows, goesOnAt, hasDigits, isAbbreviated, isAllCaps, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { AMERICAN_PARTIES, BODY_WORDS, HARMLESS_FOLLOWERS, HEADS, PARTY_LETTERS, PORTFOLIOS, SENTENCE_OPENERS, TWO_CHAMBERS } from '../reading/words.ts';
import { isGivenNameOf } from './given-name.ts';
import { isPartysMember } from './partys-member.ts';

/** An unknown word with a capital right behind token `to`; -1 for none, or where what it says is no part of the name. */
export function unknownAfter(reading: Reading, to: number, covered: (i: number) => boolean): number {
  const { tokens } = reading;
  if (to >= tokens.count) return -1;
  const gap = tokens.gap[to] as number;
  if ((gap !== GAP_SPACE && gap !== GAP_HYPHEN) || owns(reading, to - 1)) return -1;
  if (continuesAt(reading, to)) return to;
  // "Park Won-gon", "Lee Jun-han": no currency and no month.
  if (gap === GAP_SPACE && isGivenNameOf(reading, to)) return to;
  if (!isCapital(reading, to)) return hasDigits(reading, to) && gap === GAP_HYPHEN && !isAllCaps(reading, to) ? to : -1;
  if (covered(to) || isPartysMember(reading, to - 1, to)) return -1;
  const word = wordAt(reading, to);
  // "Jeanne Shaheen D-N.H."
  if (PARTY_LETTERS.has(word) && tokens.gap[to + 1] === GAP_HYPHEN) return -1;
  // "The GOP House majority", "Democratic House leader".
  if (TWO_CHAMBERS.has(word) && AMERICAN_PARTIES.has(wordAt(reading, to - 1)) && !goesOnAt(reading, to + 1)) return -1;
  // "a Kentucky Republican", "the House Democratic leader"; but "the Nevada Democratic Party".
  if (AMERICAN_PARTIES.has(word) && !(follows(reading, to + 1) && HEADS.has(wordAt(reading, to + 1)))) return -1;
  if (isRegionsType(reading, to)) return -1;
  // "The Karnataka Assembly polls": the state's own.
  if (ASSEMBLIES.has(word) && !goesOnAt(reading, to + 1)) return -1;
  // "Fulton County District Attorney Fani Willis".
  if (word === 'district' && wordAt(reading, to + 1) === 'attorney') return -1;
  // "CNN Correspondent Karl Penhaul".
  if (JOBS.has(word) && goesOnAt(reading, to + 1)) return -1;
  // "FBI Special Agent John Smith", "FBI Special Agent in Charge Jeri Williams".
  const job = word === 'special' ? to + 1 : to;
  if (AGENTS.has(wordAt(reading, job)) && (goesOnAt(reading, job + 1) || isInCharge(reading, job + 1))) return -1;
  // "In the place of Nuri al-Maliki I would resign."
  if (word === 'i' && SAYS_I.has(wordAt(reading, to + 1)) && !isCapital(reading, to + 1)) return -1;
  // "The UK U-turned."
  if (word === 'u' && tokens.gap[to + 1] === GAP_HYPHEN) return -1;
  if (word === 'prime' && wordAt(reading, to + 1) !== 'minister') return to;
  // "After meeting Volodymyr Zelensky Mr Trump wrote", "in France Mr Macron".
  if (ADDRESSES.has(word) && goesOnAt(reading, to + 1)) return -1;
  // "He preferred Jon Huntsman Jr. Huntsman was …": nobody has a surname twice.
  if (word === wordAt(reading, to - 2) && JUNIORS.has(wordAt(reading, to - 1))) return -1;
  // "… in the U.S. There are …": the full stop ends both.
  if ((isAbbreviated(reading, to - 1) || (tokens.flags[to - 1] as number) & DOTTED) && SENTENCE_OPENERS.has(word)) return -1;
  if (HARMLESS_FOLLOWERS.has(word) || (familyOf(word) & ~HONORIFIC) !== 0 || leadsToTitle(reading, to)) return -1;
  return to;
}

/** "Mandalay Region", "Gorno-Badakhshan Autonomous Oblast": what a place is, and nothing behind it that makes a body of it. */
function isRegionsType(reading: Reading, at: number): boolean {
  const last = wordAt(reading, at) === 'autonomous' ? at + 1 : at;
  return TYPES.has(wordAt(reading, last)) && !goesOnAt(reading, last + 1);
}
const ADDRESSES = new Set(['mr', 'mrs', 'ms']);
const JUNIORS = new Set(['jr', 'sr']);
const ASSEMBLIES = new Set(['assembly', 'legislature']);
const JOBS = new Set('correspondent reporter analyst anchor presenter columnist photographer contributor coroner'.split(' '));
const AGENTS = new Set('agent agents officer officers operative operatives trooper troopers'.split(' '));
const isInCharge = (reading: Reading, at: number): boolean => wordAt(reading, at) === 'in' && wordAt(reading, at + 1) === 'charge';
const SAYS_I = new Set('would will am have had was did do think know can could should must want saw believe'.split(' '));
const TYPES = new Set('region oblast province governorate prefecture raion krai'.split(' '));

/** "University of Alabama at Birmingham" is not the University of Alabama. */
function continuesAt(reading: Reading, to: number): boolean {
  if (wordAt(reading, to) !== 'at' || !follows(reading, to + 1) || !isCapital(reading, to + 1)) return false;
  for (let i = to - 1; i >= Math.max(0, to - 5) && follows(reading, i + 1); i--) if (wordAt(reading, i) === 'university') return true;
  return false;
}

/** In a headline every word has a capital; only a noun that ends the name of a body tells: "Louisiana Alligator Advisory Council". */
export function bodyAfter(reading: Reading, to: number): number {
  const { tokens } = reading;
  if (to > 0 && owns(reading, to - 1)) return -1;
  for (let i = to; i < Math.min(tokens.count, to + 5); i++) {
    if (!follows(reading, i) || !isCapital(reading, i)) return -1;
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
