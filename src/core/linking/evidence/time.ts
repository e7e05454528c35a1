import { daysFrom } from '../../facts/days.ts';
import { EVENT, PLACE } from '../../facts/kinds.ts';
import { ANNOUNCED, type Facts } from '../../facts/read.ts';
import { GAP_COMMA, GAP_SPACE } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { DAYS } from '../reading/words.ts';

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
  text.slice(tokens.start[from], tokens.end[to - 1]).includes(String(Math.floor(begin / 10_000)));

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
  if (reading.tokens.gap[mention.from] !== 1 || !/^(?:18|19|20)\d\d$/.test(before)) return false;
  const [from, to] = [facts.beginOf(e), facts.endOf(e)];
  const first = Math.floor(from / 10_000);
  const recurs = mention.to - mention.from > 2 && !to && first < Number(before) - 2;
  return first !== Number(before) && !recurs;
}

/** "The Malian coup of March 22, 2012" is not that of 2020: the year of the date behind the name. */
function isOtherYearBehind(facts: Facts, reading: Reading, to: number, e: number): boolean {
  const { tokens } = reading;
  const from = Math.floor(facts.beginOf(e) / 10_000);
  if (!from || !DATED.has(wordAt(reading, to)) || tokens.gap[to] !== GAP_SPACE) return false;
  for (let i = to + 1; i < Math.min(tokens.count, to + LONGEST_DATE) && (tokens.gap[i] as number) <= GAP_COMMA; i++) {
    const word = wordAt(reading, i);
    if (/^(?:19|20)\d\d$/.test(word)) return Number(word) < from - 1 || (facts.endOf(e) > 0 && Number(word) > Math.floor(facts.endOf(e) / 10_000) + 1);
    if (!DAYS.has(word) && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return false;
  }
  return false;
}
const DATED = new Set(['of', 'in']);
/** In words. */
const LONGEST_DATE = 5;
