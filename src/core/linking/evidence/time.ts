import { daysFrom, yearOf } from '../../facts/days.ts';
import { EVENT, PLACE } from '../../facts/kinds.ts';
import { ANNOUNCED, type Facts } from '../../facts/read.ts';
import type { Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, type Reading, wordAt } from '../reading/reading.ts';
import { yearBehind } from '../reading/year-beside.ts';

/** Days by which the dates of an event and of an article may be out. */
const DAYS_OFF = 3;
/** Days before which an announced event is in the news, and what is about to be founded. */
const FORESEEN = 730;
const FOUNDED_SOON = 100;

/** What an entity was on the article's day. */
export function timeOf({ facts, reading, mention }: Case, e: number): 'alive' | 'not yet born' | 'long dead' {
  const { day } = reading;
  const from = facts.beginOf(e);
  const to = facts.endOf(e);
  if (!day) return 'alive';
  const event = facts.kindOf(e) === EVENT;
  const ahead = from > day ? daysFrom(day, from) : 0;
  if (event && ahead > DAYS_OFF) return (facts.flagsOf(e) & ANNOUNCED && ahead < FORESEEN) || isOfItsYear(reading, mention, from) ? 'alive' : 'not yet born';
  // Articles announce what is founded or renamed in the next weeks.
  if (!event && ahead > FOUNDED_SOON && facts.kindOf(e) !== PLACE) return 'not yet born';
  return to && to + 700_000 < day ? 'long dead' : 'alive';
}

/** "The 2022 World Cup": no other is meant, however far ahead. */
const isOfItsYear = ({ tokens, text }: Reading, { from, to }: Mention, begin: number): boolean =>
  text.slice(tokens.start[from], tokens.end[to - 1]).includes(String(yearOf(begin)));

/** "The 2001 Nobel Peace Prize" is still that prize. */
export const isPrize = (reading: Reading, mention: Mention): boolean => PRIZES.has(wordAt(reading, mention.to - 1));
const PRIZES = new Set(['prize', 'award', 'medal']);

/** Whether an event had begun and was not over on a day. */
export function isUnderWay(facts: Facts, e: number, day: number): boolean {
  const from = facts.beginOf(e);
  const to = facts.endOf(e);
  return facts.kindOf(e) === EVENT && from > 0 && from <= day && (!to || to >= day);
}

/** Whether a year stands right before the mention and the entity did not begin in it; "the 2017 Cannes Film Festival" is one of that festival's. */
export function isOtherYear(facts: Facts, reading: Reading, mention: Mention, e: number): boolean {
  if (facts.kindOf(e) === EVENT && isOtherYearBehind(facts, reading, mention.to, e)) return true;
  const before = wordAt(reading, mention.from - 1);
  if (!follows(reading, mention.from) || !/^(?:18|19|20)\d\d$/.test(before)) return false;
  const [from, to] = [facts.beginOf(e), facts.endOf(e)];
  const first = yearOf(from);
  const recurs = mention.to - mention.from > 2 && !to && first < Number(before) - 2;
  return first !== Number(before) && !recurs;
}

/** "The Malian coup of March 22, 2012" is not that of 2020. */
function isOtherYearBehind(facts: Facts, reading: Reading, to: number, e: number): boolean {
  const year = yearBehind(reading, to);
  const from = yearOf(facts.beginOf(e));
  const end = yearOf(facts.endOf(e));
  // Treaties are signed in one year and in force in the next.
  return year > 0 && from > 0 && (year < from - 1 || (end > 0 && year > end + 1));
}
