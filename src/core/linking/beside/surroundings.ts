import { BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { PERSON, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { isOneWord, type Mention } from '../names/mentions.ts';
import { subjectsBehindPlaces } from '../names/subjects.ts';
import { addressBefore } from '../reading/address.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, isAbbreviated, isCapital, isLetter, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { BODY_WORDS, HEADS } from '../reading/words.ts';
import { isTakenForFirstName } from './first-name.ts';
import { titleBefore, titleOfList } from './titles.ts';
import { bodyAfter, unknownAfter } from './unknown-after.ts';
import { longerOf, opensQuote, unknownBefore } from './unknown-before.ts';

/** What stands beside a mention and tells what it can be. */
export interface Surroundings {
  /** Families of the title before it ("President", "Gen."), with `HONORIFIC` for "Mr". */
  title: number;
  /** That title stands in the plural before the list that the name is in. */
  list: boolean;
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

/** Unknown words around make a longer name of it. */
export const isPart = ({ before, noun, after }: Surroundings): boolean => before >= 0 || noun >= 0 || after >= 0;

/** What stands beside each mention. @param mentions in the order of the text */
export function lookAround(reading: Reading, facts: Facts, mentions: readonly Mention[]): Surroundings[] {
  const covered = new Uint8Array(reading.tokens.count);
  // "Weidel of the AfD" is no longer name.
  const people = new Uint8Array(reading.tokens.count);
  for (const [i, mention] of mentions.entries()) {
    // A lone short form or a generated name beside a mention is more likely part of a longer name that nobody knows: "Martin Ginsburg".
    // So is "Jean-Charles", though Enex Jean-Charles is known.
    const lone = isOneWord(reading, mention);
    const weak = mention.candidates.every((c) => (lone && c.by === BY_SHORT) || isPlaced(facts, c.entity));
    // "In Bowling Green, Ky. Paul broke six ribs."
    const state = isAbbreviated(reading, mention.to - 1) && mention.candidates.some((c) => facts.typeOf(c.entity) === REGION);
    // "Minister Mizuho Fukushima", though a bank is called Mizuho.
    const first = isTakenForFirstName(reading, facts, mention, mentions[i + 1]);
    if (!mention.anyCase && !first && (!weak || state)) covered.fill(1, mention.from, mention.to);
    if (mention.candidates.every((c) => facts.kindOf(c.entity) === PERSON)) people.fill(1, mention.from, mention.to);
    // "The Ortega-Murillo government" is of two.
    const next = mentions[i + 1];
    if (next?.from === mention.to && reading.tokens.gap[next.from] === GAP_HYPHEN && [mention, next].every((one) => isSurname(reading, facts, one)))
      covered.fill(1, mention.from, next.to);
  }
  const subjects = subjectsBehindPlaces(reading, facts, mentions);
  return mentions.map(({ from, to }) =>
    surroundingsOf(
      reading,
      from,
      to,
      // "In Iowa Buttigieg rises": neither goes on in the other.
      (i) => covered[i] === 1 || (i === to && subjects.all.has(i)) || (i === from - 1 && subjects.known.has(from)),
      (i) => people[i] === 1 || isUnknownPerson(reading, facts, i),
    ),
  );
}

/** A surname that no first name stands before. */
const isSurname = (reading: Reading, facts: Facts, { from, to, candidates }: Mention): boolean =>
  to - from === 1 &&
  candidates.some((c) => c.by === BY_SHORT && facts.kindOf(c.entity) === PERSON) &&
  !(follows(reading, from) && isCapital(reading, from - 1) && !owns(reading, from - 1));

/** "Inés Arrimadas of Ciudadanos": a first name before the word, or before the initial before it. */
function isUnknownPerson(reading: Reading, facts: Facts, i: number): boolean {
  const initial = i > 1 && isLetter(reading, i - 1) && isCapital(reading, i - 1);
  const first = initial ? i - 2 : i - 1;
  if (first < 0 || !isCapital(reading, first) || owns(reading, first) || !isFirstName(reading, facts, first)) return false;
  for (let at = first + 1; at <= i; at++) if (!follows(reading, at)) return false;
  return true;
}

/**
 * Looks at the words around tokens `[from, to)`.
 * @param covered whether a token belongs to another mention
 * @param person whether a token may be a person's name
 */
function surroundingsOf(reading: Reading, from: number, to: number, covered: (i: number) => boolean, person: (i: number) => boolean): Surroundings {
  const block = reading.block[from] as number;
  const listed = titleOfList(reading, from);
  const styled = reading.titleCase[block] === 1 || reading.allCaps[block] === 1;
  return {
    title: titleBefore(reading, from) || listed,
    list: listed !== 0,
    address: addressBefore(reading, from),
    before: styled ? -1 : unknownBefore(reading, from, to, covered),
    noun: styled ? -1 : longerOf(reading, from, to, (i) => covered(i) || (person(i) && !BODY_WORDS.has(wordAt(reading, i)) && !HEADS.has(wordAt(reading, i)))),
    after: styled ? bodyAfter(reading, to) : unknownAfter(reading, to, covered),
    opens: opensSentence(reading, from) || opensQuote(reading, from),
    styled,
  };
}
