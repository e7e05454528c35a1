import { BY_SHORT } from '../../dictionary/layout.ts';
import { MEDIA } from '../../facts/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import { isVenue } from '../context/firm.ts';
import { lettersBehind } from '../names/fragments.ts';
import { goesOn } from '../names/goes-on.ts';
import type { Candidate } from '../names/mentions.ts';
import { opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { follows, goesOnAt, isAllCaps, isCapital } from '../reading/token.ts';
import { BODY_WORDS, DEPARTMENTS, DIRECTIONS } from '../reading/words.ts';
import { bodyBehind } from './adjective.ts';
import { ARABIC } from './persons-name.ts';

/** What goes on behind a body's name. */
export function bodyBeforeWords({ facts, reading, mention, twins, context, beside }: Case, { entity, ambiguous, by }: Candidate): string {
  const { gap } = reading.tokens;
  const { from, to } = mention;
  const next = wordAt(reading, to);
  const last = wordAt(reading, to - 1);
  // "Corrupt Practices and other offences Commission (ICPC)"; two letters are often its own: "the Commission (EC)".
  if (by === BY_SHORT && to - from === 1 && ambiguous && !twins.includes(entity) && lettersBehind(reading, to) > 2)
    return 'part of a longer name, whose letters follow';
  // "The House Majority PAC", "the Senate Agriculture Committee".
  const part = by === BY_SHORT && to - from === 2 && CHAMBERS.has(last) ? bodyBehind(reading, mention, reading.tokens.count, OF_CHAMBERS) : '';
  if (part) return `part of a longer name: … ${part}`;
  // "The Sudan People's Liberation Army-North", "the University of Missouri-St. Louis".
  if (to - from > 1 && gap[to] === GAP_HYPHEN && isCapital(reading, to) && (DIRECTIONS.has(next) || wordAt(reading, from) === 'university'))
    return `part of a longer name: …-${next}`;
  // "United Lincolnshire Hospital Trust".
  const trust =
    by === BY_SHORT && ambiguous && to - from === 1 && !beside.styled && !isAllCaps(reading, from) && goesOn(reading, mention)
      ? bodyBehind(reading, mention, reading.tokens.count)
      : '';
  if (trust) return `part of a longer name: … ${trust}`;
  // "The Senate Homeland Security and Governmental Affairs Committee".
  if (ambiguous && CHAMBERS.has(wordAt(reading, from - 1)) && isCommittees(reading, to)) return 'the field of a committee';
  // "The World Athletics Championships".
  if (CONTESTS.has(next) && goesOn(reading, mention)) return `part of a longer name: … ${next}`;
  // "Queensland Police Minister Mark Ryan", "the Metropolitan Police Federation".
  if (last === 'police' && OF_POLICE.has(next) && goesOn(reading, mention)) return `part of a longer name: … ${next}`;
  // "Fox 8 News".
  if (facts.flagsOf(entity) & MEDIA && by === BY_SHORT && to - from === 1 && follows(reading, to) && /^\d{1,2}$/.test(next)) return 'a channel of that number';
  // "The Department of Justice and Public Safety", of a country that has another.
  if (ambiguous && DEPARTMENTS.has(wordAt(reading, from)) && next === 'and' && isCapital(reading, to + 1) && facts.homeOf(entity) !== context.leading)
    return 'part of a longer name: … and';
  // "The NATO Parliamentary Assembly".
  if (next === 'parliamentary' && goesOn(reading, mention)) return `part of a longer name: … ${next}`;
  // "Manchester City Council".
  if (CITYS.has(last) && next === 'council' && goesOn(reading, mention)) return 'part of a longer name: … council';
  // "Al-Azhar Al-Akrami" is somebody.
  if (to - from < 3 && ARABIC.has(next) && follows(reading, to) && gap[to + 1] === GAP_HYPHEN && ARABIC.has(wordAt(reading, from)))
    return 'the name of a person';
  // "The Life and Times of" somebody.
  if (wordAt(reading, from) === 'times' && wordAt(reading, from - 1) === 'and' && wordAt(reading, from - 2) === 'life') return 'a word';
  // "3:30 pm Eastern Time", "Ancient Time-Keeping".
  if (wordAt(reading, from) === 'time' && (ZONES.has(wordAt(reading, from - 1)) || (to - from === 1 && gap[to] === GAP_HYPHEN))) return 'a word';
  // "Just in Time for Early Voting".
  if (wordAt(reading, from) === 'time' && wordAt(reading, from - 1) === 'in' && next === 'for') return 'a word';
  // "The ordinance of the City Council", of another city than the one that is known.
  if (by === BY_SHORT && last === 'council' && CITYS.has(wordAt(reading, from)) && ![entity, ...facts.neighboursOf(entity)].some((e) => context.named.has(e)))
    return 'a council of some city';
  if (isMissions(reading, to)) return 'part of a longer name: … mission';
  if (isVenue(reading, mention)) return 'a venue of its name';
  // "The Independent Electoral Commission", of which only the last words are known.
  const body = facts.flagsOf(entity) & MEDIA && wordAt(reading, from) === 'the' && to - from === 2 ? bodyBehind(reading, mention, reading.tokens.count) : '';
  if (body) return `part of a longer name: … ${body}`;
  if (!follows(reading, to)) return '';
  // "Reform of the House of Lords is needed."
  if (by === BY_SHORT && ambiguous && to - from === 1 && next === 'of' && opensSentence(reading, from)) return 'a word';
  // "The old Bank of England pub".
  if (PUBS.has(next)) return 'a house of its name';
  // "The Commission for Emergency Situations".
  if (by === BY_SHORT && BODY_WORDS.has(last) && next === 'for' && goesOnAt(reading, to + 1)) return 'part of a longer name: … for';
  // "The Foreign Policy program at Brookings".
  if (ambiguous && to - from > 1 && by !== BY_SHORT && PROGRAMMES.has(next)) return 'a field';
  return goesOn(reading, mention) && next === 'press' && last === 'university' ? 'part of a longer name: … press' : '';
}

const CHAMBERS = new Set(['house', 'senate']);
const OF_CHAMBERS = new Set(['committee', 'pac', 'subcommittee', 'caucus', 'fund', 'office']);
const OF_POLICE = new Set(['minister', 'union', 'association', 'federation']);
const ZONES = new Set('eastern central mountain pacific atlantic standard daylight greenwich universal'.split(' '));
const CONTESTS = new Set(['championship', 'championships']);
const CITYS = new Set(['city', 'county', 'town']);
const PUBS = new Set(['pub', 'inn', 'hotel']);
const PROGRAMMES = new Set(['program', 'programme', 'adviser', 'advisor', 'expert', 'experts']);

/** Whether words with capitals and "and" lead from `to` to "Committee". */
function isCommittees(reading: Reading, to: number): boolean {
  for (let i = to; i < to + LONGEST_MISSION && follows(reading, i) && (isCapital(reading, i) || wordAt(reading, i) === 'and'); i++)
    if (wordAt(reading, i) === 'committee') return true;
  return false;
}

/** "United Nations Organisation Stabilisation Mission", "African Union Support and Stabilization Mission", from behind the body on. */
function isMissions(reading: Reading, to: number): boolean {
  // "EU Kosovo Mission", in a headline.
  if (isAllCaps(reading, to - 1)) return false;
  for (let i = to; i < to + LONGEST_MISSION && follows(reading, i) && (isCapital(reading, i) || wordAt(reading, i) === 'and'); i++)
    if (i > to && wordAt(reading, i) === 'mission') return true;
  return false;
}
const LONGEST_MISSION = 6;
