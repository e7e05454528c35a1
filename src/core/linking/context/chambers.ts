import { AMERICA, isAmerican, isAmericanRegion } from '../../facts/american.ts';
import { HEAD_OF_GOVERNMENT } from '../../facts/families.ts';
import { ORGANISATION, PERSON, PLACE, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { wordsOfId } from '../../facts/words-of-id.ts';
import { isDateline } from '../beside/dateline.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, goesOnAt, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { DAYS_AND_MONTHS, TWO_CHAMBERS } from '../reading/words.ts';

export const CHAMBERS: ReadonlySet<string> = new Set('house senate assembly legislature statehouse capitol'.split(' '));

/**
 * Whether an article is about the government of a state and not the nation's: it names a state, its governor and its lawmakers, and neither
 * Congress nor who sits there.
 */
export function isOfStateGovernment(reading: Reading, facts: Facts, mentions: readonly Mention[]): boolean {
  const isState = ({ entity }: Candidate) => isAmericanRegion(facts, entity);
  const local = isDatelineOfState(reading, facts, mentions[0]);
  if (!local && !mentions.some(({ candidates }) => candidates.some(isState))) return false;
  const { start, end, count } = reading.tokens;
  let [governors, lawmakers] = [0, 0];
  // "LITTLE ROCK — Gov. Asa Hutchinson vetoed the bill": a report from there, on a bill, without a word of Washington.
  const bills = new Set<string>();
  let washington = local && mentions.some(({ candidates }) => candidates.some((c) => !c.ambiguous && hasLedNation(facts, c.entity, reading.day)));
  // "TOPEKA, Kan. — Kansas lawmakers overrode Gov. Laura Kelly."
  let ofWhom = false;
  for (const { to, candidates } of local ? mentions : []) ofWhom ||= LAWMAKERS.has(wordAt(reading, to)) && follows(reading, to) && candidates.some(isState);
  for (let i = 0; i < count; i++) {
    const letters = (end[i] as number) - (start[i] as number);
    if (letters < 2 || letters > 13) continue;
    const word = wordAt(reading, i);
    if (OF_NATION.has(word) || (NATION.has(word) && OF_CONGRESS.has(wordAt(reading, i + 1)))) return false;
    if (GOVERNORS.has(word)) governors++;
    else if (LAWMAKERS.has(word)) lawmakers++;
    else if (BILLS.has(word)) bills.add(word);
    washington ||=
      OF_WASHINGTON.has(word) || (word === 'capitol' && wordAt(reading, i + 1) === 'hill') || (word === 'president' && wordAt(reading, i - 1) !== 'senate');
  }
  if (governors > 0 && lawmakers > 0 && governors + lawmakers >= TELLING) return true;
  return local && governors > 0 && !washington && (ofWhom || bills.size >= BILLS_TELLING);
}
/** A town of a state, or the state, in the dateline of the article. */
export const isDatelineOfState = (reading: Reading, facts: Facts, first: Mention | undefined): boolean =>
  first !== undefined &&
  isDateline(reading, first) &&
  first.candidates.some(({ entity }) => facts.kindOf(entity) === PLACE && isAmerican(facts, entity) && facts.standsForOf(entity) < 0);
const BILLS = new Set('assembly bill bills budget veto vetoed vetoes override overrode sign signed signs'.split(' '));
const BILLS_TELLING = 2;
const OF_WASHINGTON = new Set(['washington', 'federal', 'senators']);
/** Whether somebody was president of the United States by a day; yyyymmdd, 0 for any. */
const hasLedNation = (facts: Facts, e: number, day: number): boolean =>
  facts.rolesOf(e).some(({ families, of, from }) => families & HEAD_OF_GOVERNMENT && of >= 0 && facts.idOf(of) === AMERICA && (!day || from <= day));
const OF_NATION = new Set(['congress', 'congressman', 'congresswoman', 'congressmen']);
const NATION = new Set(['u.s', 'us']);
const OF_CONGRESS = new Set('house senate rep reps sen sens representative representatives senator senators capitol supreme'.split(' '));
const GOVERNORS = new Set(['governor', 'governors', 'gov']);
const LAWMAKERS = new Set('legislature legislative legislators legislator lawmakers lawmaker statehouse'.split(' '));
const TELLING = 3;

/** Tokens of "the Texas House", "the state Senate", "House Speaker Billy McCoy". */
export function stateChambersIn(reading: Reading, facts: Facts, mentions: readonly Mention[]): number[] {
  const { start, end, count } = reading.tokens;
  const found: number[] = [];
  let starting: Map<number, Mention> | undefined;
  const mentionFrom = (at: number) => {
    starting ??= new Map(mentions.map((mention) => [mention.from, mention]));
    return starting.get(at);
  };
  for (let i = 1; i < count; i++) {
    // Cutting every word out of a text would cost more than all the rest of this.
    // "The Legislature, House and Senate alike".
    if ((end[i] as number) - (start[i] as number) === 11 && isCapital(reading, i) && wordAt(reading, i) === 'legislature') found.push(i);
    const letters = (end[i - 1] as number) - (start[i - 1] as number);
    if (!follows(reading, i) || letters < 5 || letters > 8) continue;
    if (letters === 5 && wordAt(reading, i - 1) === 'state' && (CHAMBERS.has(wordAt(reading, i)) || MEMBERS.has(wordAt(reading, i)))) found.push(i);
    else if (
      isCapital(reading, i - 1) &&
      found.at(-1) !== i - 1 &&
      TWO_CHAMBERS.has(wordAt(reading, i - 1)) &&
      isOfUnknownOfficer(reading, facts, mentionFrom, i)
    )
      found.push(i - 1);
  }
  for (const { from, to, candidates } of mentions) {
    // "The House of Texas".
    if (
      wordAt(reading, from - 1) === 'of' &&
      CHAMBERS.has(wordAt(reading, from - 2)) &&
      isCapital(reading, from - 2) &&
      candidates.some((c) => isAmericanRegion(facts, c.entity))
    )
      found.push(from - 2);
    const own = ownChamber(reading, facts, from, to, candidates);
    if (own >= 0) found.push(own);
    if (!follows(reading, to) || !CHAMBERS.has(wordAt(reading, to)) || owns(reading, to - 1)) continue;
    if (candidates.some(({ entity }) => facts.typeOf(entity) === REGION)) found.push(to);
  }
  return found;
}

/** "State Sen. Rodney Ellis". */
const MEMBERS = new Set('sen sens rep reps senator senators representative representatives lawmaker lawmakers legislator legislators'.split(' '));

/**
 * "House Speaker Dean Cannon", "Senate President pro Tem Darrell Steinberg", from "Speaker" on: those of the Congress are known, and so is
 * when they came to their first office.
 */
function isOfUnknownOfficer(reading: Reading, facts: Facts, mentionFrom: (at: number) => Mention | undefined, from: number): boolean {
  let at = from;
  while (OFFICERS.has(wordAt(reading, at)) && follows(reading, at)) at++;
  if (at === from || !follows(reading, at) || !isCapital(reading, at)) return false;
  const known = mentionFrom(at);
  if (!known || known.to === at + 1) {
    // A surname that is known, but not "Dean Cannon".
    const surname = known?.candidates.some(({ entity }) => facts.kindOf(entity) === PERSON) && !isFirstName(reading, facts, at);
    return !surname && goesOnAt(reading, at + 1) && !DAYS_AND_MONTHS.has(wordAt(reading, at + 1));
  }
  return known.candidates.every(({ entity }) => {
    const roles = facts.rolesOf(entity);
    return facts.kindOf(entity) === PERSON && reading.day > 0 && roles.length > 0 && roles.every((role) => role.from > reading.day);
  });
}
const OFFICERS = new Set('speaker president pro tem tempore leader majority minority whip'.split(' '));

/** The word for the chamber in a name of its own, "the Texas House of Representatives"; -1 for none. */
function ownChamber(reading: Reading, facts: Facts, from: number, to: number, candidates: readonly Candidate[]): number {
  for (let i = from + 1; i < Math.min(to, from + 3); i++) {
    if (!CHAMBERS.has(wordAt(reading, i))) continue;
    const state = i === from + 1 ? wordAt(reading, from) : `${wordAt(reading, from)}-${wordAt(reading, from + 1)}`;
    const isState = (e: number) => facts.typeOf(e) === REGION && facts.idOf(e) === state;
    return candidates.some(({ entity }) => facts.kindOf(entity) === ORGANISATION && facts.neighboursOf(entity).some(isState)) ? i : -1;
  }
  return -1;
}

/** Token behind the first name of a state's highest court, "the Wisconsin Supreme Court", whether or not it is known; beyond all tokens for none. */
export function stateCourtIn(reading: Reading, facts: Facts, mentions: readonly Mention[]): number {
  const isRegions = (before: Mention | undefined, from: number) =>
    before?.to === from && follows(reading, from) && before.candidates.some(({ entity }) => facts.typeOf(entity) === REGION);
  const found = mentions.find(({ from, to, candidates }, i) => {
    if (to - from === 2 && wordAt(reading, from) === 'supreme' && wordAt(reading, from + 1) === 'court') return isRegions(mentions[i - 1], from);
    if (to - from < 3 || wordAt(reading, to - 1) !== 'court' || wordAt(reading, to - 2) !== 'supreme') return false;
    const isState = (e: number) => facts.typeOf(e) === REGION && wordsOfId(facts, e)[0] === wordAt(reading, from);
    return candidates.some(({ entity }) => facts.kindOf(entity) === ORGANISATION && facts.neighboursOf(entity).some(isState));
  });
  return found?.to ?? reading.tokens.count;
}

/** From so many on an article is about chambers of states. */
export const MANY_CHAMBERS = 2;
