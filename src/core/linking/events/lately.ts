/** Events told without their date: "the coup in Niger", "the German election", in the weeks in which nobody needs to say which. */
import { daysFrom } from '../../facts/days.ts';
import { COUNTRY, PERSON, PLACE } from '../../facts/kinds.ts';
import { ANNOUNCED, type Facts } from '../../facts/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { follows, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { ARTICLES } from '../reading/words.ts';
import { type Anchor, plays } from './anchor.ts';
import { isNamed } from './kinds-of-event.ts';

/** A trigger at tokens `[from, to)`, who has a part in the event, and the links near it. */
interface Told {
  reading: Reading;
  facts: Facts;
  groups: readonly (readonly number[])[];
  near: readonly Anchor[];
  from: number;
  to: number;
}

/** How many days after its end an event is still the one that is meant, and how many before its day an announced one is. */
export const AFTER = 60;
export const BEFORE = 120;
/** Of a coup a country speaks for a year and its first anniversary: "the coup in Gabon". */
const AFTER_COUP = 400;

/**
 * Whether the article is from the weeks around the event and its trigger stands right beside one of its parties: "coup in Niger",
 * "Turkish coup attempt", "US presidential election".
 * @param met links that play a part
 * @param from first token of the trigger, `to` the one after its last
 */
export function isLately(reading: Reading, facts: Facts, e: number, met: readonly Anchor[], from: number, to: number): boolean {
  const begins = facts.beginOf(e);
  if (!reading.day || !begins || !isNamed(reading, from, to)) return false;
  const before = facts.flagsOf(e) & ANNOUNCED ? BEFORE : 0;
  const ends = Math.max(begins, facts.endOf(e));
  if (isWholeYear(begins, ends)) return false;
  if (daysFrom(begins, reading.day) < -before || daysFrom(ends, reading.day) > (isCoup(reading, to) ? AFTER_COUP : AFTER)) return false;
  return met.some((anchor) => standsBefore(reading, anchor, from) || standsBehind(reading, anchor, to));
}

/** Known by its year alone: nobody can say which weeks are around it. */
const isWholeYear = (begins: number, ends: number): boolean => begins % 10_000 === 101 && ends === begins + 1130;

/** "the coup in Niger" is not that in Mali, of which the next sentence tells: a place right behind the trigger that has no part in the event. */
export function isElsewhere(reading: Reading, facts: Facts, groups: readonly (readonly number[])[], near: readonly Anchor[], to: number): boolean {
  const [group] = groups;
  if (!group || groups.length > 1) return false;
  const end = ATTEMPTS.has(wordAt(reading, to)) ? to + 1 : to;
  if (wordAt(reading, end) !== 'in') return false;
  const place = near.find((anchor) => standsBehind(reading, anchor, end));
  if (!place || plays(place, group)) return false;
  // Myanmar stands for Asia, too, in which Thailand lies.
  const entities = [...place.entities].filter((e, _, all) => !all.some((inner) => facts.insideOf(inner) === e && facts.typeOf(inner) === COUNTRY));
  // "in the Chinese port of Tianjin": its own country is no other place.
  const isNear = (e: number) => group.includes(facts.homeOf(e)) || group.some((own) => facts.homeOf(own) === e || facts.insideOf(own) === e);
  return entities.every((e) => facts.kindOf(e) === PLACE && !isNear(e)) && (isCoup(reading, to) || group.some((e) => facts.kindOf(e) === PLACE));
}

/** What befalls one country: who was overthrown by it was so at home. */
const isCoup = (reading: Reading, to: number): boolean => COUPS.has(wordAt(reading, to - 1));
const COUPS = new Set(['coup', 'putsch']);

/**
 * "Soldiers in Gabon seized power. The Union condemned the coup. Niger's Bazoum was toppled in July.": "the coup" is that of a country named
 * before it rather than of who is named only behind.
 */
export function isToldBefore({ reading, facts, groups, near, from, to }: Told): boolean {
  if (!isCoup(reading, to) || !ARTICLES.has(wordAt(reading, from - 1))) return false;
  const sentence = reading.sentence[from] as number;
  const isLater = (anchor: Anchor) => (reading.sentence[anchor.from] as number) > sentence;
  if (!groups.every((group) => near.every((anchor) => !plays(anchor, group) || isLater(anchor)))) return false;
  const own = new Set(groups.flat().map((e) => (facts.kindOf(e) === PERSON ? facts.homeOf(e) : e)));
  return near.some((anchor) => !isLater(anchor) && [...anchor.entities].some((e) => facts.typeOf(e) === COUNTRY && !own.has(e)));
}

/** "The ousting of Hosni Mubarak", "the war against Iran": who suffered it stands right behind the trigger, and has no part in the event. */
export function isAgainstAnother({ reading, facts, groups, near, from, to }: Told): boolean {
  const word = wordAt(reading, from);
  const kind = FALLS.has(word) && wordAt(reading, to) === 'of' ? PERSON : FIGHTS.has(word) && wordAt(reading, to) === 'against' ? PLACE : -1;
  if (kind < 0 || to - from > 1 || !follows(reading, to)) return false;
  const whom = near.find((anchor) => anchor.from === to + 1);
  // "The assassination of Hariri's father".
  if (!whom || owns(reading, whom.to - 1)) return false;
  // Her country, which she may stand for, is none who suffered it.
  const suffered = [...whom.entities].filter((e) => facts.kindOf(e) === kind && (kind === PERSON || facts.typeOf(e) === COUNTRY));
  return suffered.length > 0 && !groups.some((group) => suffered.some((e) => group.includes(e)));
}
const FALLS = new Set('ousting ouster overthrow removal toppling arrest trial murder assassination killing death'.split(' '));
const FIGHTS = new Set('war attack attacks strikes airstrikes offensive aggression invasion'.split(' '));

/** "The Chadian-Libyan conflict": of two that a hyphen joins right before the trigger, one has no part in the event. */
export function isOfOthers(reading: Reading, groups: readonly (readonly number[])[], near: readonly Anchor[], from: number): boolean {
  if (!follows(reading, from) || reading.tokens.gap[from - 1] !== GAP_HYPHEN) return false;
  const pair = near.filter((anchor) => anchor.to === from || anchor.to === from - 1);
  return pair.length === 2 && pair.some((anchor) => !groups.some((group) => plays(anchor, group)));
}

/** "coup attempt in". */
const ATTEMPTS = new Set(['attempt', 'plot', 'bid']);

/** What somebody does: in "the Israeli attack" Israel is not who was attacked. */
const DEEDS = new Set('attack attacks strike strikes bombing bombings killing killings shooting invasion offensive raid assault talks protests'.split(' '));

/** "Turkish coup", "US presidential election". */
function standsBefore(reading: Reading, anchor: Anchor, from: number): boolean {
  if (DEEDS.has(wordAt(reading, from)) || !follows(reading, from)) return false;
  if (anchor.to === from) return true;
  return anchor.to === from - 1 && follows(reading, from - 1) && !isCapital(reading, from - 1) && BETWEEN.has(wordAt(reading, from - 1));
}
const BETWEEN = new Set('presidential parliamentary general federal legislative snap early national military failed attempted constitutional'.split(' '));

/** "coup in Niger", "the vote in eastern Germany". */
function standsBehind(reading: Reading, anchor: Anchor, to: number): boolean {
  if (!PREPOSITIONS.has(wordAt(reading, to)) || !follows(reading, to)) return false;
  return anchor.from === to + 1 || (anchor.from === to + 2 && LEADING.has(wordAt(reading, to + 1)));
}
const PREPOSITIONS = new Set(['in', 'of', 'on', 'against']);
const LEADING = new Set('the northern southern eastern western central neighbouring neighboring'.split(' '));
