import { BY_SHORT } from '../../dictionary/layout.ts';
import { isDead } from '../../facts/asked.ts';
import { daysFrom, yearOf } from '../../facts/days.ts';
import { familyOf, HEAD_OF_GOVERNMENT, MINISTER, ROYAL } from '../../facts/families.ts';
import { isHeldAround, isSoon, ledOn } from '../../facts/held.ts';
import { COUNTRY, PERSON, REGION } from '../../facts/kinds.ts';
import { type Facts, MR, MS } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import { AGE_OFF } from '../beside/somebody-else.ts';
import type { Case } from '../context/case.ts';
import { isGovernmentOf } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { ageBehind } from '../reading/age.ts';
import { follows, isCapital, type Reading, textBehind, wordAt } from '../reading/reading.ts';
import { PEERS, SENTENCE_OPENERS } from '../reading/words.ts';
import { yearOfSentence } from '../reading/year-beside.ts';
import { POINTS } from '../weights.ts';

/** "Snowe (R-Maine)": her seat is told right behind the name. */
export function judgeSeat({ facts, reading: { day }, seat }: Case, e: number, add: Add): void {
  if (seat < 0) return;
  const roles = facts.rolesOf(e);
  if (roles.some(({ of, from, to }) => of === seat && isHeldAround(from, to, day))) add('sits for the state behind it', POINTS.seat);
  // "Rep. Jerry Lewis, R-Calif." is no comedian.
  else if (!roles.length) add('known for no office', POINTS.officeNone);
}

/** "Rep. Mike Rogers of Alabama": of two who bear the whole name, the one who sits for that state. */
export function judgeSeatBehind({ facts, reading, mention, placeAfter }: Case, e: number, add: Add): void {
  if (placeAfter < 0 || facts.typeOf(placeAfter) !== REGION || wordAt(reading, mention.to) !== 'of') return;
  const sits = (entity: number) => facts.rolesOf(entity).some(({ of }) => of === placeAfter);
  if (sits(e)) add('sits for the state behind it', POINTS.seat);
  else if (mention.candidates.some((c) => facts.kindOf(c.entity) === PERSON && sits(c.entity)))
    add('another of the name sits for the state behind it', -POINTS.seat);
}

/** Of days told as yyyymmdd. */
const YEAR = 10_000;

/** A surname alone is likelier whoever is in office on the article's day. */
export function judgeOffice(facts: Facts, e: number, day: number, named: boolean, add: Add): void {
  const first = firstOffice(facts, e);
  const now = facts.rolesOf(e).some(({ from, to }) => (!from || isSoon(day, from)) && (!to || to >= day - YEAR));
  // Whom the article names in full it means, before her first office too.
  if (first && !isSoon(day, first)) {
    if (!named) add('held no office yet', POINTS.notYet);
  } else if (now && first) add('in office', POINTS.inOffice);
}

/** First day of the first office that is known, 0 for none. */
const firstOffice = (facts: Facts, e: number): number => facts.rolesOf(e).reduce((first, { from }) => (from && (!first || from < first) ? from : first), 0);

/** "In 1991 Bush stood in Kyiv", and nobody is named in full: among namesakes not the one who came to his first office later. */
export function judgeYear({ facts, reading, mention }: Case, e: number, add: Add): void {
  if (!mention.candidates.some((c) => c.entity !== e && facts.kindOf(c.entity) === PERSON)) return;
  const year = yearOfSentence(reading, mention.from);
  if (!year || year * 10_000 + 1231 >= reading.day) return;
  const first = firstOffice(facts, e);
  if (first > year * 10_000 + 1231) add('held no office yet in that year', POINTS.notYet);
  // "The states won by George Bush in 2004".
  const led = facts
    .rolesOf(e)
    .some(({ families, from, to }) => families & HEAD_OF_GOVERNMENT && from && from <= year * 10_000 + 1231 && (!to || to >= year * 10_000 + 101));
  if (led) add('led a government in that year', POINTS.officeHere);
}

/**
 * "While Kim may have been assigned the post, she …": the pronoun behind a surname that several bear is hers or his, if nobody else and
 * no sentence comes between.
 */
export function judgePronoun({ facts, reading, mention }: Case, e: number, add: Add): void {
  const known = facts.flagsOf(e) & (MR | MS);
  if (!known || known === (MR | MS)) return;
  const { count } = reading.tokens;
  for (let i = mention.to; i < count && reading.sentence[i] === reading.sentence[mention.from]; i++) {
    if (isCapital(reading, i)) return;
    const told = PRONOUNS.get(wordAt(reading, i));
    if (told) {
      // "Mr. Biden hugged her.": somebody else, as it is not herself.
      // So in "Bush was to be buried beside her in Texas", where no noun makes "her" a possessive.
      if (OBJECTS.has(wordAt(reading, i)) && (i === mention.to + 1 || BESIDE.has(wordAt(reading, i - 1))) && isLast(reading, i)) return;
      add(`“${wordAt(reading, i)}” follows`, told === known ? POINTS.pronoun : POINTS.pronounOther);
      return;
    }
  }
}
const OBJECTS = new Set(['her', 'him']);
const BESIDE = new Set('beside near behind against before after over with without for to by about around from than like'.split(' '));
/** No noun follows. */
const isLast = (reading: Reading, i: number): boolean => !follows(reading, i + 1) || BEHIND.has(wordAt(reading, i + 1));
const BEHIND = new Set('in on at to for and but or when while as after before from with by since until that because'.split(' '));
const PRONOUNS = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, MR] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, MS] as const),
]);

/** Of several who bear a full name, and of whom the article names none otherwise: the one who leads a country on its day. */
export function isAloneInOffice({ facts, context, mention, reading: { day } }: Case, e: number): boolean {
  const others = mention.candidates.filter((c) => c.entity !== e && facts.kindOf(c.entity) === PERSON && c.by !== BY_SHORT);
  if (!others.length || !ledOn(facts, e, day).length || others.some((c) => ledOn(facts, c.entity, day).length)) return false;
  const shared = context.named.get(others[0]?.entity ?? -1) ?? [];
  return (context.named.get(e) ?? []).every((at) => shared.includes(at));
}

/** "The Clinton administration" is that of whoever of the name led one. */
export const isAnothersGovernment = (item: Case, e: number): boolean =>
  isGovernmentOf(item.reading, item.mention) && !hasGovernment(item, e) && item.mention.candidates.some((c) => c.entity !== e && hasGovernment(item, c.entity));

/** "The Carter administration", "the Merkel government", of somebody who led one. */
export function hasGovernment({ facts, reading, mention }: Case, e: number): boolean {
  return isGovernmentOf(reading, mention) && facts.rolesOf(e).some(({ families }) => families & HEAD_OF_GOVERNMENT);
}
/** Whether somebody was president, premier or chancellor of a country by a day; yyyymmdd, 0 for any. */
export const hasLed = (facts: Facts, e: number, day: number): boolean =>
  facts.rolesOf(e).some(({ families, of, from }) => families & HEAD_OF_GOVERNMENT && of >= 0 && facts.typeOf(of) === COUNTRY && (!day || from <= day));

/**
 * "Huckabee, 26, pleaded guilty": an age that ours cannot have on the article's day is a relative's or namesake's. Of who is named in full,
 * or has died, or where a year is told, it may be that of other days.
 */
export function isOfOtherAge({ facts, reading, mention, context }: Case, { entity: e, by, ambiguous }: Candidate): boolean {
  const { day } = reading;
  const born = facts.beginOf(e);
  if (!born || !day || !(by === BY_SHORT ? !context.named.has(e) : ambiguous) || isDead(facts, e, day)) return false;
  const told = ageBehind(reading, mention.to);
  if (!told || yearOfSentence(reading, mention.from)) return false;
  const age = yearOf(day) - yearOf(born);
  return Math.abs(age - told) > AGE_OFF;
}

/** "The Duke of Edinburgh" is the father in 2019 and the son in 2024: who has such a title only later, or is dead when another has it. */
export function isNotTitled({ facts, reading, mention }: Case, e: number): boolean {
  const { day } = reading;
  if (!day || mention.candidates.length < 2 || mention.to - mention.from < 3 || !PEERS.has(wordAt(reading, mention.from))) return false;
  const family = familyOf(wordAt(reading, mention.from));
  const titlesOf = (entity: number) => facts.rolesOf(entity).filter(({ families }) => families & family);
  const titles = titlesOf(e);
  if (titles.length > 0 && titles.every(({ from }) => from > day)) return true;
  return (
    isDead(facts, e, day) && mention.candidates.some((c) => c.entity !== e && titlesOf(c.entity).some(({ from, to }) => from <= day && (!to || to >= day)))
  );
}

/** "Queen Elizabeth, the Queen Mother", "King George and Queen Elizabeth" of 1937, "Pope John Paul" of 1978: who bears such a title only later, or is somebody else. */
export function isNotCrowned({ facts, reading, mention: { from, to } }: Case, e: number): boolean {
  const crown = wordAt(reading, from);
  if (!CROWNS.has(crown)) return false;
  const mother = wordAt(reading, to) === 'the' ? to + 1 : to;
  if (crown === 'queen' && wordAt(reading, mother) === 'queen' && wordAt(reading, mother + 1) === 'mother') return true;
  const family = familyOf(crown);
  const reigns = facts.rolesOf(e).filter(({ families }) => families & family);
  // Papers crown an heir some days before.
  return reading.day > 0 && reigns.length > 0 && reigns.every(({ from: first }) => (crown === 'pope' ? first > reading.day : !isSoon(reading.day, first)));
}
const CROWNS = new Set(['king', 'queen', 'pope', 'emperor', 'empress']);

/** "The King of Jordan" is not that of Britain: behind "of" another kingdom, that is none of hers or his. */
export function isOfAnotherThrone({ facts, reading, mention, placeAfter }: Case, e: number): boolean {
  if (placeAfter < 0 || placeAfter === facts.homeOf(e) || !isKingdom(facts, placeAfter)) return false;
  return wordAt(reading, mention.from) === 'the' && wordAt(reading, mention.to) === 'of' && familyOf(wordAt(reading, mention.to - 1)) !== 0;
}
/** Whether the records know a monarch or an heir of a country. */
const isKingdom = (facts: Facts, country: number): boolean =>
  facts.neighboursOf(country).some((e) => facts.rolesOf(e).some(({ of, families }) => of === country && families & ROYAL && !(families & MINISTER)));

/** "The pope", "the Queen": an office with its article means whoever holds it on the article's day, today where no day is known. */
export function isNoLongerThe({ facts, reading, mention }: Case, e: number): boolean {
  const office = familyOf(wordAt(reading, mention.to - 1));
  if (!office || wordAt(reading, mention.from) !== 'the') return false;
  const { day } = reading;
  const holds = (entity: number): boolean =>
    facts.rolesOf(entity).some(({ families, from, to }) => families & office && (day ? from <= day && (!to || to >= day) : !to));
  if (holds(e)) return false;
  // "The Queen: a life", the morning after she died, and nobody else is called so yet.
  const died = facts.endOf(e);
  const mourned =
    day > 0 && died > 0 && died <= day && daysFrom(died, day) <= MOURNING && facts.rolesOf(e).some(({ families, to }) => families & office && to === died);
  return !mourned || mention.candidates.some((c) => c.entity !== e && holds(c.entity));
}
/** Days for which papers go on calling the dead by an office that nobody has after them. */
const MOURNING = 14;

/** "Sen. Ted Cruz", of an article on Hun Sen: a title, and no surname. */
export function isTitleCutShort(reading: Reading, { from, to }: Mention): boolean {
  if (to - from > 1 || familyOf(wordAt(reading, from)) === 0 || textBehind(reading, from, 2) !== '. ') return false;
  return to < reading.tokens.count && isCapital(reading, to) && !SENTENCE_OPENERS.has(wordAt(reading, to));
}
