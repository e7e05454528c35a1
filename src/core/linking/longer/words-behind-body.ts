import { BY_SHORT } from '../../dictionary/layout.ts';
import { isAmerican } from '../../facts/american.ts';
import { isMedia } from '../../facts/asked.ts';
import { hasNameOf } from '../../facts/words-of-id.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { isVenue } from '../beside/firm.ts';
import type { Case } from '../context/case.ts';
import { lettersBehind } from '../names/fragments.ts';
import { goesOn, leadsOn } from '../names/goes-on.ts';
import type { Candidate } from '../names/mentions.ts';
import { follows, goesOnAt, isAllCaps, isCapital, opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { BODY_WORDS, CONTESTS, DIRECTIONS, FIELD_HEADS, TWO_CHAMBERS } from '../reading/words.ts';
import { bodyBehind } from './institution.ts';
import { ARABIC } from './persons-name.ts';

/** Why the words behind a body's name make it a part of another name; '' where they do not. */
export const wordsBehindBody = (item: Case, candidate: Candidate): string =>
  beforeBody(item, candidate) || beforeHead(item, candidate) || isNoBody(item, candidate) || beforeSmallWord(item, candidate);

const OF = new Set(['of']);

/** Another body's name: one whose letters follow, a committee, a trust, a mission. */
function beforeBody({ facts, reading, mention, twins, beside, placeAfter }: Case, { entity, ambiguous, by }: Candidate): string {
  const { gap, count } = reading.tokens;
  const { from, to } = mention;
  const isOfOtherState = placeAfter >= 0 && leadsOn(reading, to, OF) && isAmerican(facts, placeAfter) && !hasNameOf(facts, entity, placeAfter);
  const one = by === BY_SHORT && ambiguous && to - from === 1;
  // "Corrupt Practices and other offences Commission (ICPC)"; two letters are often its own: "the Commission (EC)".
  if (one && !twins.includes(entity) && lettersBehind(reading, to) > 2) return 'part of a longer name, whose letters follow';
  // "The House Majority PAC", "the Senate Agriculture Committee".
  const ofChamber = by === BY_SHORT && to - from === 2 && TWO_CHAMBERS.has(wordAt(reading, to - 1)) ? bodyBehind(reading, mention, count, OF_CHAMBERS) : '';
  // "United Lincolnshire Hospital Trust".
  const trust = one && !beside.styled && !isAllCaps(reading, from) && goesOn(reading, mention) ? bodyBehind(reading, mention, count) : '';
  // "The Independent Electoral Commission", of which only "The Independent" is known.
  const paper = isMedia(facts, entity) && wordAt(reading, from) === 'the' && to - from === 2 ? bodyBehind(reading, mention, count) : '';
  const body = ofChamber || trust || paper;
  if (body) return `part of a longer name: … ${body}`;
  // "Indiana University of Pennsylvania".
  if (to - from > 1 && wordAt(reading, to - 1) === 'university' && isOfOtherState) return 'part of a longer name: … of';
  // "The Sudan People's Liberation Army-North", "the University of Missouri-St. Louis".
  const next = wordAt(reading, to);
  if (to - from > 1 && gap[to] === GAP_HYPHEN && isCapital(reading, to) && (DIRECTIONS.has(next) || wordAt(reading, from) === 'university'))
    return `part of a longer name: …-${next}`;
  // "House Veterans' Affairs Chairman", "the Veterans' Affairs Committee".
  if (FIELDS.has(wordAt(reading, to - 1)) && to - from > 1 && OF_COMMITTEES.has(next) && goesOn(reading, mention)) return 'the field of a committee';
  // "The Senate Homeland Security and Governmental Affairs Committee".
  if (ambiguous && TWO_CHAMBERS.has(wordAt(reading, from - 1)) && isCommittees(reading, to)) return 'the field of a committee';
  return isMissions(reading, to) ? 'part of a longer name: … mission' : '';
}

/** A word with a capital that says what else bears the name. */
function beforeHead({ facts, reading, mention, context }: Case, { entity, ambiguous }: Candidate): string {
  const { from, to } = mention;
  const next = wordAt(reading, to);
  const last = wordAt(reading, to - 1);
  // "The Department of Justice and Public Safety", of a country that has another.
  if (ambiguous && FIELD_HEADS.has(wordAt(reading, from)) && next === 'and' && isCapital(reading, to + 1) && facts.homeOf(entity) !== context.leading)
    return 'part of a longer name: … and';
  if (!goesOn(reading, mention)) return '';
  const longer = `part of a longer name: … ${next}`;
  // "The World Athletics Championships".
  if (CONTESTS.has(next)) return longer;
  // "The Tea Party Patriots", "the Tea Party Express".
  if (last === 'party' && OF_MOVEMENTS.has(next)) return longer;
  // "Queensland Police Minister Mark Ryan", "the Metropolitan Police Federation".
  if (last === 'police' && OF_POLICE.has(next)) return longer;
  // "The NATO Parliamentary Assembly".
  if (next === 'parliamentary') return longer;
  // "Manchester City Council".
  if (CITYS.has(last) && next === 'council') return longer;
  // "The University of North Carolina Television studios".
  return (last === 'university' || wordAt(reading, from) === 'university') && OF_UNIVERSITIES.has(next) ? longer : '';
}

/** No body at all: a channel, a person, a venue, the words "time" and "life and times", or any city's council. */
function isNoBody({ facts, reading, mention, context }: Case, { entity, by }: Candidate): string {
  const { gap } = reading.tokens;
  const { from, to } = mention;
  const next = wordAt(reading, to);
  const before = wordAt(reading, from - 1);
  // "Fox 8 News".
  if (isMedia(facts, entity) && by === BY_SHORT && to - from === 1 && follows(reading, to) && /^\d{1,2}$/.test(next)) return 'a channel of that number';
  // "Al-Azhar Al-Akrami" is somebody.
  if (to - from < 3 && ARABIC.has(next) && follows(reading, to) && gap[to + 1] === GAP_HYPHEN && ARABIC.has(wordAt(reading, from)))
    return 'the name of a person';
  // "The Life and Times of" somebody.
  if (wordAt(reading, from) === 'times' && before === 'and' && wordAt(reading, from - 2) === 'life') return 'a word';
  // "3:30 pm Eastern Time", "Once Upon a Time", "Ancient Time-Keeping", "Just in Time for Early Voting".
  const isTime = ZONES.has(before) || before === 'a' || (to - from === 1 && gap[to] === GAP_HYPHEN) || (before === 'in' && next === 'for');
  if (wordAt(reading, from) === 'time' && isTime) return 'a word';
  // "The ordinance of the City Council", of another city than the one that is known.
  const council = by === BY_SHORT && wordAt(reading, to - 1) === 'council' && CITYS.has(wordAt(reading, from));
  if (council && ![entity, ...facts.neighboursOf(entity)].some((e) => context.named.has(e))) return 'a council of some city';
  return isVenue(reading, mention) ? 'a venue of its name' : '';
}

/** A small word that makes it something else. */
function beforeSmallWord({ reading, mention }: Case, { ambiguous, by }: Candidate): string {
  const { from, to } = mention;
  const next = wordAt(reading, to);
  if (!follows(reading, to)) return '';
  // "Reform of the House of Lords is needed."
  if (by === BY_SHORT && ambiguous && to - from === 1 && next === 'of' && opensSentence(reading, from)) return 'a word';
  // "The Royal Society for the Protection of Birds", "the Royal Society of Edinburgh".
  if (ambiguous && SOCIETIES.has(wordAt(reading, to - 1)) && OF_WHAT.has(next) && goesOnAt(reading, wordAt(reading, to + 1) === 'the' ? to + 2 : to + 1))
    return `part of a longer name: … ${next}`;
  // "The old Bank of England pub".
  if (PUBS.has(next)) return 'a house of its name';
  // "The Commission for Emergency Situations".
  if (by === BY_SHORT && BODY_WORDS.has(wordAt(reading, to - 1)) && next === 'for' && goesOnAt(reading, to + 1)) return 'part of a longer name: … for';
  // "The Foreign Policy program at Brookings".
  return ambiguous && to - from > 1 && by !== BY_SHORT && PROGRAMMES.has(next) ? 'a field' : '';
}

const SOCIETIES = new Set(['society', 'academy', 'institute', 'institution']);
const OF_WHAT = new Set(['for', 'of']);
const OF_CHAMBERS = new Set(['committee', 'pac', 'subcommittee', 'caucus', 'fund', 'office']);
const OF_POLICE = new Set(['minister', 'union', 'association', 'federation']);
const ZONES = new Set('eastern central mountain pacific atlantic standard daylight greenwich universal'.split(' '));
const OF_MOVEMENTS = new Set(['patriots', 'express']);
const CITYS = new Set(['city', 'county', 'town']);
const OF_UNIVERSITIES = new Set(['press', 'television', 'hospital', 'hospitals']);
const FIELDS = new Set(['affairs', 'security', 'services']);
const OF_COMMITTEES = new Set(['committee', 'subcommittee', 'chairman', 'chairwoman', 'chair']);
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
