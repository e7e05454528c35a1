import { daysFrom } from '../../facts/days.ts';
import { COUNTRY, PERSON } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { follows, type Reading, wordAt } from '../reading/reading.ts';
import type { Anchor } from './anchor.ts';
import type { EventMention } from './events.ts';
import { WEEKDAYS } from './own-day.ts';
import type { Named, PhraseIndex } from './phrase-index.ts';

/** "Germany votes", "when Poland votes on Sunday": the election of a country, told around its day. */
export function countryVotesAt(reading: Reading, facts: Facts, index: PhraseIndex, i: number, near: readonly Anchor[], named: Named): EventMention | undefined {
  if (!reading.day || wordAt(reading, i) !== 'votes' || !isWhole(reading, i + 1)) return undefined;
  const voter = near.find((anchor) => anchor.to === i && follows(reading, i));
  const country =
    voter && ![...voter.entities].some((e) => facts.kindOf(e) === PERSON) ? [...voter.entities].find((e) => facts.typeOf(e) === COUNTRY) : undefined;
  if (country === undefined) return undefined;
  const found = new Set<number>();
  for (const word of ELECTIONS)
    for (const { phrase } of index.get(word)?.among(named) ?? []) {
      const { entity, who } = phrase;
      if (facts.homeOf(entity) !== country || !who?.some((group) => group.includes(country))) continue;
      const away = daysFrom(facts.beginOf(entity), reading.day);
      if (away >= -EVE && daysFrom(facts.endOf(entity), reading.day) <= MORROW) found.add(entity);
    }
  // Two on one day: none can say which.
  if (found.size !== 1) return undefined;
  const [entity] = found;
  return { from: i, to: i + 1, triggerTo: i + 1, entity: entity as number, parts: 3, inside: true, named: true };
}
const ELECTIONS = ['election', 'presidential', 'parliamentary', 'general', 'federal'];
/** Days before its first day and after its last. */
const EVE = 14;
const MORROW = 3;

/** Nothing is voted for: "votes on Sunday", "votes:", against "votes against the resolution". */
function isWhole(reading: Reading, to: number): boolean {
  if (!follows(reading, to)) return true;
  const next = wordAt(reading, to);
  return TIMES.has(next) || (next === 'on' && WEEKDAYS.includes(wordAt(reading, to + 1)));
}
const TIMES = new Set([...WEEKDAYS, 'today', 'tomorrow', 'next', 'this', 'again', 'as', 'amid', 'while']);
