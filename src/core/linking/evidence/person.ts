import { BY_SHORT } from '../../dictionary/layout.ts';
import { daysFrom } from '../../facts/days.ts';
import { familyOf, HONORIFIC, isTitleFiller } from '../../facts/families.ts';
import { COUNTRY, ORGANISATION, PERSON, PLACE } from '../../facts/kinds.ts';
import { type Facts, MR, MS, PLACED } from '../../facts/read.ts';
import type { Add, Case } from '../context/case.ts';
import { isGovernmentOf } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { hasDigits, isCapital } from '../reading/token.ts';
import { PEERS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';

/** The title before a name: whose office is it? */
export function judgeTitle({ facts, beside, reading, context, mention, stateBefore }: Case, e: number, kind: number, words: number, add: Add): void {
  if (!beside.title) return;
  if (kind !== PERSON) {
    // "The head of Luxembourg diplomacy", "president of the Philippines".
    const of = kind === PLACE && wordAt(reading, mention.from - (wordAt(reading, mention.from - 1) === 'the' ? 2 : 1)) === 'of';
    if (words === 1 && kind !== ORGANISATION && !of) {
      const person = mention.candidates.some((c) => facts.kindOf(c.entity) === PERSON && context.named.has(c.entity));
      add('a title stands before it', person || beside.title & HONORIFIC ? POINTS.honorificMismatch : POINTS.titleMismatch);
    }
    return;
  }
  const wanted = beside.title & (HONORIFIC - 1);
  if (!wanted) {
    add('Mr, Ms or the like', POINTS.honorific);
    if (beside.address === MS && facts.flagsOf(e) & MS) add('addressed so', POINTS.addressed);
    return;
  }
  let best = 0;
  let here = false;
  const roles = facts.rolesOf(e);
  const former = isFormer(reading, mention);
  for (const { of, from, to, families } of roles) {
    if (!(families & wanted)) continue;
    const now = isHeldAround(from, to, reading.day);
    // "Former Minister Kuleba" is not the one who is.
    if (former && reading.day && now && (!to || to > reading.day) && mention.candidates.length > 1) continue;
    const before = !reading.day || !from || from <= reading.day;
    best = Math.max(best, now ? POINTS.officeNow : before ? POINTS.officeBefore : 0);
    // All that the title says, and the country is spoken of: "President Rajapaksa" in a report on Sri Lanka.
    if (reading.day && (families & wanted) === wanted && isHeld(from, to, reading.day)) here ||= context.homes.has(of) || context.named.has(of);
  }
  // "Former Arkansas Gov. Hutchinson".
  if (best && stateBefore >= 0 && roles.some(({ of, families }) => of === stateBefore && families & wanted)) add('of that state', POINTS.seat);
  // "President Bush", of an article that names Jeb Bush too: another of the name has held it.
  const heads = wanted & HEADS_OF_GOVERNMENT;
  const another =
    !best &&
    heads &&
    roles.length &&
    mention.candidates.some((c) => c.entity !== e && facts.rolesOf(c.entity).some((r) => r.families & heads && (!reading.day || r.from <= reading.day)));
  // "AFP Assistant Commissioner Ian McCartney", of Australia, is no British minister of the name.
  if (!best && !another && words > 1 && facts.flagsOf(e) & PLACED && roles.length && !context.homes.has(facts.homeOf(e)))
    add('none of the offices that are known of this one', POINTS.officeNone);
  if (another) add('another of the name held that office', POINTS.officeAnothers);
  if (here) add('held that office on the day', POINTS.officeHere);
  // "King Michael" is no Mr Dukakis.
  if (wanted === ROYALS && !best && words === 1 && roles.length && CROWNED.has(wordAt(reading, mention.from - 1)))
    add('of no royal house', POINTS.honorificMismatch);
  // "Justice Khan" is none of the politicians called so, whose posts are known.
  else if (wanted === JUDGES && !best && words === 1 && roles.length && !context.named.has(e)) add('no judge', POINTS.titleMismatch);
  else add(best ? 'the office before the name was hers or his' : 'an office before the name', best || POINTS.officeOther);
}

/** "Snowe (R-Maine)": her seat is told right behind the name. */
export function judgeSeat({ facts, reading: { day }, seat }: Case, e: number, add: Add): void {
  if (seat < 0) return;
  if (facts.rolesOf(e).some(({ of, from, to }) => of === seat && isHeldAround(from, to, day))) add('sits for the state behind it', POINTS.seat);
}

/** "Former" or "ex" up to five words before the name. */
function isFormer(reading: Reading, { from }: Mention): boolean {
  for (let i = from - 1; i >= from - 5 && reading.sentence[i] === reading.sentence[from]; i--) {
    const word = wordAt(reading, i);
    if (word === 'former' || word === 'ex') return true;
    if (!familyOf(word) && !isTitleFiller(word)) return false;
  }
  return false;
}

/** Days from an election to the office: an article on a president-elect speaks of her as one. */
const ELECT = 100;
const isSoon = (day: number, from: number): boolean => from <= day || daysFrom(day, from) <= ELECT;

/** The bit of kings and queens in `families.ts`, and those who have it whatever else they are called. */
const ROYALS = 128;
const CROWNED = new Set(['king', 'queen', 'emperor', 'empress']);

/** The bit of judges and prosecutors in `families.ts`. */
const JUDGES = 8192;

/** Held on the day, soon, or until a month ago; on no known day whatever was held at any. */
const isHeldAround = (from: number, to: number, day: number): boolean => !day || ((!from || isSoon(day, from)) && (!to || to >= day - 100));

const isHeld = (from: number, to: number, day: number): boolean => from > 0 && from <= day && (!to || to >= day);

/** A surname alone is likelier whoever is in office on the article's day. */
export function judgeOffice(facts: Facts, e: number, day: number, named: boolean, add: Add): void {
  let first = 0;
  let now = false;
  for (const { from, to } of facts.rolesOf(e)) {
    if (from && (!first || from < first)) first = from;
    if ((!from || isSoon(day, from)) && (!to || to >= day - 10_000)) now = true;
  }
  // Whom the article names in full it means, before her first office too.
  if (first && !isSoon(day, first)) {
    if (!named) add('held no office yet', POINTS.notYet);
  } else if (now && first) add('in office', POINTS.inOffice);
}

/** "In 1991 Bush stood in Kyiv", and nobody is named in full: among namesakes not the one who came to his first office later. */
export function judgeYear({ facts, reading, mention }: Case, e: number, add: Add): void {
  if (!mention.candidates.some((c) => c.entity !== e && facts.kindOf(c.entity) === PERSON)) return;
  const year = yearOfSentence(reading, mention.from);
  if (!year || year * 10_000 + 1231 >= reading.day) return;
  let first = 0;
  for (const { from } of facts.rolesOf(e)) {
    if (from && (!first || from < first)) first = from;
  }
  if (first > year * 10_000 + 1231) add('held no office yet in that year', POINTS.notYet);
  // "The states won by George Bush in 2004".
  const led = facts
    .rolesOf(e)
    .some(({ families, from, to }) => families & HEADS_OF_GOVERNMENT && from && from <= year * 10_000 + 1231 && (!to || to >= year * 10_000 + 101));
  if (led) add('led a government in that year', POINTS.officeHere);
}

/** The year that a sentence tells, 0 where it tells none or several. */
function yearOfSentence(reading: Reading, at: number): number {
  const { tokens, sentence, text } = reading;
  let year = 0;
  let first = at;
  while (first > 0 && sentence[first - 1] === sentence[at]) first--;
  for (let i = first; i < tokens.count && sentence[i] === sentence[at]; i++) {
    if (!hasDigits(reading, i) || (tokens.end[i] as number) - (tokens.start[i] as number) !== 4) continue;
    const told = Number(text.slice(tokens.start[i], tokens.end[i]));
    if (told < 1900 || told > 2100) continue;
    if (year && year !== told) return 0;
    year = told;
  }
  return year;
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
      add(`“${wordAt(reading, i)}” follows`, told === known ? POINTS.pronoun : POINTS.pronounOther);
      return;
    }
  }
}
const PRONOUNS = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, MR] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, MS] as const),
]);

/** "The Clinton administration" is that of whoever of the name led one. */
export const isAnothersGovernment = (item: Case, e: number): boolean =>
  isGovernmentOf(item.reading, item.mention) && !hasGovernment(item, e) && item.mention.candidates.some((c) => c.entity !== e && hasGovernment(item, c.entity));

/** "The Carter administration", "the Merkel government", of somebody who led one. */
export function hasGovernment({ facts, reading, mention }: Case, e: number): boolean {
  return isGovernmentOf(reading, mention) && facts.rolesOf(e).some(({ families }) => families & HEADS_OF_GOVERNMENT);
}
/** Whether somebody was president, premier or chancellor of a country by a day; yyyymmdd, 0 for any. */
export const hasLed = (facts: Facts, e: number, day: number): boolean =>
  facts.rolesOf(e).some(({ families, of, from }) => families & HEADS_OF_GOVERNMENT && of >= 0 && facts.typeOf(of) === COUNTRY && (!day || from <= day));

/**
 * "Huckabee, 26, pleaded guilty": an age that ours cannot have on the article's day is a relative's or namesake's. Of who is named in full,
 * or has died, or where a year is told, it may be that of other days.
 */
export function isOfOtherAge({ facts, reading, mention, context }: Case, { entity: e, by, ambiguous }: Candidate): boolean {
  const { tokens, text, day } = reading;
  const born = facts.beginOf(e);
  if (!born || !day || !(by === BY_SHORT ? !context.named.has(e) : ambiguous) || isDead(facts, e, day)) return false;
  const told = AGE.exec(text.slice(tokens.end[mention.to - 1], (tokens.end[mention.to - 1] as number) + LONGEST_AGE));
  if (!told || yearOfSentence(reading, mention.from)) return false;
  const age = Math.floor(day / 10_000) - Math.floor(born / 10_000);
  return Math.abs(age - Number(told[1] ?? told[2])) > AGE_OFF;
}
const AGE = /^(?:, (\d\d),| \((\d\d)\))/;
const LONGEST_AGE = 8;
/** Years by which an age may be out: birthdays, and dates that sources disagree on. */
const AGE_OFF = 3;

/** President, premier, chancellor: bits of `families.ts`. */
const HEADS_OF_GOVERNMENT = 1 | 2 | 4;

/** Days after a death in which news is about it. */
const OBITUARIES = 20;

/** "The late Ferdinand Marcos" is the father, the president of that name in 2025 the son. */
export function judgeLife({ facts, beside, reading, mention }: Case, e: number, short: boolean, add: Add): void {
  const dead = isDead(facts, e, reading.day);
  if (dead && hasJustDied(facts.endOf(e), reading.day)) add('has just died', POINTS.justDied);
  if (isCalledLate(reading, mention)) add('called “the late”', dead ? POINTS.late : POINTS.notLate);
  if (!dead || short || !beside.title) return;
  const lives = (entity: number) => facts.kindOf(entity) === PERSON && !isDead(facts, entity, reading.day);
  if (mention.candidates.some((c) => c.by !== BY_SHORT && lives(c.entity))) add('a living namesake', POINTS.livingNamesake);
}

/** A death known by its year alone (yyyy1231) is nobody's news of January. */
const hasJustDied = (died: number, day: number): boolean => died % 10_000 !== 1231 && daysFrom(died, day) <= OBITUARIES;

function isDead(facts: Facts, e: number, day: number): boolean {
  const died = facts.endOf(e);
  return died > 0 && died <= day;
}

/** "The late dictator Ferdinand Marcos": at most two words between. */
function isCalledLate(reading: Reading, { from }: Mention): boolean {
  for (let i = from - 1; i >= from - 3 && reading.sentence[i] === reading.sentence[from]; i--)
    if (wordAt(reading, i) === 'late') return POSSESSORS.has(wordAt(reading, i - 1));
  return false;
}
const POSSESSORS = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'my']);

/** "The Duke of Edinburgh" is the father in 2019 and the son in 2024: who has such a title only later, or is dead when another has it. */
export function isNotTitled({ facts, reading, mention }: Case, e: number): boolean {
  const { day } = reading;
  if (!day || mention.candidates.length < 2 || mention.to - mention.from < 3 || !PEERS.has(wordAt(reading, mention.from))) return false;
  const family = familyOf(wordAt(reading, mention.from));
  const titlesOf = (entity: number) => facts.rolesOf(entity).filter(({ families }) => families & family);
  const titles = titlesOf(e);
  if (titles.length > 0 && titles.every(({ from }) => from > day)) return true;
  const dead = facts.endOf(e) > 0 && facts.endOf(e) < day;
  return dead && mention.candidates.some((c) => c.entity !== e && titlesOf(c.entity).some(({ from, to }) => from <= day && (!to || to >= day)));
}

/** "The pope", "the Queen": an office with its article means whoever holds it on the article's day, today where no day is known. */
export function isNoLongerThe({ facts, reading, mention }: Case, e: number): boolean {
  const office = familyOf(wordAt(reading, mention.to - 1));
  if (!office || wordAt(reading, mention.from) !== 'the') return false;
  const { day } = reading;
  return !facts.rolesOf(e).some(({ families, from, to }) => families & office && (day ? from <= day && (!to || to >= day) : !to));
}
