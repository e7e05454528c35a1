/** What belongs to another trigger than the one that is looked at: its year, its place, its count. */
import { familyOf } from '../../facts/families.ts';
import { follows, isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { ARTICLES } from '../reading/words.ts';
import { YEAR, yearBefore, yearBehind } from '../reading/year-beside.ts';
import type { Anchor } from './anchor.ts';

/** The year that stands beside a trigger: "a 2006 coup", "the coup of 2012", "ousted in a 2006 coup", "beat Kevin Rudd in 2010"; 0 for none. */
export const yearOfTrigger = (reading: Reading, from: number, to: number): number =>
  yearBehind(reading, to) || yearBefore(reading, from) || yearBehindWhom(reading, to);

/** Nothing but a name and its title stands between the trigger and its year. */
function yearBehindWhom(reading: Reading, to: number): number {
  let i = to;
  while (i < to + LONGEST_NAME && follows(reading, i) && (isCapital(reading, i) || familyOf(wordAt(reading, i)))) i++;
  if (wordAt(reading, i) !== 'in' || !follows(reading, i)) return 0;
  const at = ARTICLES.has(wordAt(reading, i + 1)) ? i + 2 : i + 1;
  if (!follows(reading, at) || !YEAR.test(wordAt(reading, at))) return 0;
  // "Protested in a 2006 film."
  return at === i + 1 || OVERTHROWS.has(wordAt(reading, at + 1)) ? Number(wordAt(reading, at)) : 0;
}
const LONGEST_NAME = 5;
const OVERTHROWS = new Set(['coup', 'putsch', 'uprising', 'revolution', 'revolt']);

/** "The coup was condemned by Chavez, himself ousted in a 2002 coup": the date right before the same word belongs to that one. */
export const isDateOfAnother = (reading: Reading, dateTo: number, from: number, to: number): boolean =>
  (dateTo < from || dateTo >= to) && follows(reading, dateTo) && wordAt(reading, dateTo) === wordAt(reading, to - 1);

/** "The coup came three weeks after one in Mali." */
export const isPlaceOfAnother = (reading: Reading, anchor: Anchor, from: number): boolean =>
  anchor.from > from &&
  reading.sentence[anchor.from] === reading.sentence[from] &&
  wordAt(reading, anchor.from - 1) === 'in' &&
  wordAt(reading, anchor.from - 2) === 'one' &&
  follows(reading, anchor.from) &&
  follows(reading, anchor.from - 1);

/** "The coup was the second in nine months": it has only just been. */
export const isCounted = (reading: Reading, to: number): boolean => {
  const { text, tokens } = reading;
  return follows(reading, to) && COUNTED.test(text.slice(tokens.start[to], (tokens.start[to] as number) + COUNT));
};
const COUNTED = /^(?:is|was) (?:the|its|their) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}th)\b/;
const COUNT = 30;
