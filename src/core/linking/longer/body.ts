import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { MEDIA } from '../../facts/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import { isCited } from '../context/cited.ts';
import { isBehindDatelinesTown } from '../context/dateline.ts';
import { isVenue } from '../context/firm.ts';
import { hasPlus, isModel, lettersBehind } from '../names/fragments.ts';
import { goesOn, isVersus, leadsOn } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { departmentOf } from '../reading/department.ts';
import { opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { follows, hasDigits, isAllCaps, isCapital, owns } from '../reading/token.ts';
import { BODY_WORDS, DEPARTMENTS, DIRECTIONS, HEADS, PAPERS } from '../reading/words.ts';
import { bodyBehind, standsAlone } from './adjective.ts';
import { ARABIC } from './persons-name.ts';

/** Why a name is not that of the body alone: a product's, a hall's, a wider body's, a ministry's field; '' where it is. */
export const longerBody = (item: Case, candidate: Candidate): string =>
  otherThing(item, candidate) || bodyBehindWords(item, candidate) || bodyBeforeWords(item, candidate);

/** Products, people, units, papers and adjectives that are written alike. */
function otherThing({ facts, reading, mention, beside }: Case, { entity, ambiguous, by }: Candidate): string {
  const { gap, hash1, end } = reading.tokens;
  const { from, to } = mention;
  const first = wordAt(reading, from);
  const before = wordAt(reading, from - 1);
  // "OPEC+" is more than OPEC, "Disney+" than Disney; who bears the sign in its name shares it with another, and declares it.
  if (hasPlus(reading, mention) && !(ambiguous && mention.candidates.length > 1)) return 'a plus behind it';
  // "ISTANBUL (AA) -": the agency, and no army.
  if (!(facts.flagsOf(entity) & MEDIA) && isBehindDatelinesTown(reading, mention)) return 'the agency of a report';
  // "A Member of Parliament" sits in any of a hundred.
  if (ambiguous && wordAt(reading, to - 1) === 'parliament' && before === 'of' && MEMBERS.has(wordAt(reading, from - 2))) return 'a member of a parliament';
  if (isModel(reading, mention)) return 'the model of a product';
  // "News agency APA", "the Vanguard newspaper".
  if (!(facts.flagsOf(entity) & MEDIA) && isCalledPaper(reading, mention)) return 'a newspaper or agency is called so';
  // "AFP Acting Deputy Commissioner Neil Gaughan": of the Australian police, and not of the agency.
  if (facts.flagsOf(entity) & MEDIA && isBeforeCommissioner(reading, to)) return 'an officer follows that the press does not have';
  // "J J Hospital" is none of J&J.
  if (isTwoLetters(reading, mention)) return 'letters without their sign';
  // "WHO are the Houthis?"
  if (first === 'who' && to - from === 1 && PLURAL.has(wordAt(reading, to))) return 'a word';
  // "A Fiat of 60 HP".
  if (ambiguous && isUnit(reading, mention)) return 'a unit';
  // "A French Renaissance-style building".
  if (ambiguous && to - from === 1 && gap[to] === GAP_HYPHEN && STYLES.has(wordAt(reading, to))) return 'a style';
  // "The New Straits Times".
  if (facts.flagsOf(entity) & MEDIA && before === 'new' && follows(reading, from) && isCapital(reading, from - 1)) return 'part of a longer name: new …';
  // "The Journal of Policy Analysis".
  if (by === BY_SHORT && facts.flagsOf(entity) & MEDIA && leadsOn(reading, to, OF)) return 'part of a longer name: … of';
  // "A Herald/Times reporter".
  if (by === BY_SHORT && facts.flagsOf(entity) & MEDIA && reading.text[(reading.tokens.start[from] as number) - 1] === '/') return 'one of two papers';
  if (by === BY_SHORT && ambiguous && isVersus(reading, mention)) return 'a team, or the party of a case';
  // "Martin St. Louis" is a coach.
  if (by === BY_SHORT && beside.before === from - 1 && facts.firstNames.has(hash1[from - 1] as number)) return 'the name of a person';
  // "Anas Al Saud" is a man of some family.
  if (beside.before >= 0 && first === 'al' && facts.firstNames.has(hash1[beside.before] as number)) return 'the name of a person';
  // "10 USC § 654".
  const number = follows(reading, from) && hasDigits(reading, from - 1);
  if (to - from === 1 && number && /^ ?§/.test(reading.text.slice(end[from], (end[from] as number) + 2))) return 'a code of laws';
  // "The American people", of an article on American Airlines; "the Australian dollar", against The Australian.
  const adjective = (by === BY_SHORT || first === 'the') && mention.candidates.some((c) => c.by === BY_DEMONYM);
  const people = wordAt(reading, to - 1).endsWith('ns');
  return adjective && !people && !standsAlone(reading, mention) && !(first === 'the' && isCited(reading, mention)) ? 'an adjective' : '';
}

/** Bodies whose names begin before this one. */
function bodyBehindWords({ reading, mention, beside }: Case, { ambiguous, by }: Candidate): string {
  const { gap } = reading.tokens;
  const { from, to } = mention;
  const first = wordAt(reading, from);
  const last = wordAt(reading, to - 1);
  const before = wordAt(reading, from - 1);
  const capital = isCapital(reading, from - 1);
  if (to - from > 1) {
    // "The AU Security Council" is not that of the United Nations, nor "the Seattle Metropolitan Chamber of Commerce" the nation's.
    if (by === BY_SHORT && follows(reading, from) && REGIONAL.has(before)) return `part of a longer name: ${before} …`;
    // "The Uluu Kyrgyzstan party", "the YSR Congress party".
    const small = !isCapital(reading, to - 1) && !opensSentence(reading, beside.before);
    if (beside.before >= 0 && HEADS.has(last) && (small || isAllCaps(reading, beside.before)))
      return `part of a longer name: ${wordAt(reading, beside.before)} …`;
    // "Liberal-National Party".
    if (gap[from] === GAP_HYPHEN && capital && !UNIONS.has(before)) return `part of a longer name: ${before}-…`;
    // "Royal Bank of Canada", "National Bank of Canada" are other banks.
    const wider = follows(reading, from) && capital && WIDER.has(before);
    if ((BODY_WORDS.has(first) || HEADS.has(first)) && (beside.before >= 0 || wider)) return `part of a longer name: ${before} …`;
  } else if (by === BY_SHORT && capital && follows(reading, from)) {
    // "The Kuki People's Alliance".
    if (HEADS.has(first) && owns(reading, from - 1)) return `part of a longer name: ${before} …`;
    // "The Church Times".
    if (PAPERS.has(first) && !opensSentence(reading, from - 1) && before !== 'the') return `part of a longer name: ${before} …`;
  }
  const field = ambiguous ? departmentOf(reading, from) : '';
  return field && `the field of a ${field}`;
}

/** What goes on behind a body's name. */
function bodyBeforeWords({ facts, reading, mention, twins, context }: Case, { entity, ambiguous, by }: Candidate): string {
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
  // "The World Athletics Championships".
  if (CONTESTS.has(next) && goesOn(reading, mention)) return `part of a longer name: … ${next}`;
  // "Queensland Police Minister Mark Ryan", "the Metropolitan Police Federation".
  if (last === 'police' && OF_POLICE.has(next) && goesOn(reading, mention)) return `part of a longer name: … ${next}`;
  // "Fox 8 News".
  if (facts.flagsOf(entity) & MEDIA && by === BY_SHORT && to - from === 1 && follows(reading, to) && /^\d{1,2}$/.test(next)) return 'a channel of that number';
  // "The Department of Justice and Public Safety", of a country that has another.
  if (ambiguous && DEPARTMENTS.has(wordAt(reading, from)) && next === 'and' && isCapital(reading, to + 1) && facts.homeOf(entity) !== context.leading)
    return 'part of a longer name: … and';
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
  if (by === BY_SHORT && BODY_WORDS.has(last) && next === 'for' && follows(reading, to + 1) && isCapital(reading, to + 1))
    return 'part of a longer name: … for';
  // "The Foreign Policy program at Brookings".
  if (ambiguous && to - from > 1 && by !== BY_SHORT && PROGRAMMES.has(next)) return 'a field';
  return goesOn(reading, mention) && next === 'press' && last === 'university' ? 'part of a longer name: … press' : '';
}

const CHAMBERS = new Set(['house', 'senate']);
const OF_CHAMBERS = new Set(['committee', 'pac', 'subcommittee', 'caucus', 'fund', 'office']);
const STYLES = new Set(['style', 'revival']);

/** Whether words with capitals lead from `to` to a rank of the police. */
function isBeforeCommissioner(reading: Reading, to: number): boolean {
  for (let i = to; i < to + 4 && follows(reading, i) && isCapital(reading, i); i++) if (RANKS.has(wordAt(reading, i))) return true;
  return false;
}
const RANKS = new Set(['commissioner', 'superintendent', 'constable', 'inspector']);

/** "News agency APA", "the Vanguard newspaper": what stands beside a name says that it is one of the press. */
function isCalledPaper(reading: Reading, { from, to }: Mention): boolean {
  const before = wordAt(reading, from - 1);
  if (follows(reading, from) && (before === 'newspaper' || (before === 'agency' && wordAt(reading, from - 2) === 'news'))) return true;
  return follows(reading, to) && (wordAt(reading, to) === 'newspaper' || (wordAt(reading, to) === 'news' && wordAt(reading, to + 1) === 'agency'));
}

/** Two lone letters, whose name joins them with a sign. */
const isTwoLetters = ({ tokens, text }: Reading, { from, to }: Mention): boolean =>
  to - from === 2 &&
  [from, from + 1].every((i) => tokens.end[i] === (tokens.start[i] as number) + 1) &&
  text[tokens.end[from] as number] === ' ' &&
  text[(tokens.end[from] as number) + 1] !== '&';

/** Two letters behind a number that is no year. */
function isUnit(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, text } = reading;
  const { start, end } = tokens;
  if (to - from !== 1 || (end[from] as number) - (start[from] as number) !== 2 || !follows(reading, from) || !hasDigits(reading, from - 1)) return false;
  const number = Number(text.slice(start[from - 1], end[from - 1]));
  return number < 1900 || number > 2050;
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
const PROGRAMMES = new Set(['program', 'programme', 'adviser', 'advisor', 'expert', 'experts']);
const MEMBERS = new Set(['member', 'members']);
/** "The U.N.-Arab League envoy" is of both. */
const UNIONS = new Set(['u.n', 'un', 'eu', 'au']);
const REGIONAL = new Set(['au', 'ecowas', 'sadc', 'igad', 'gcc', 'metropolitan', 'regional', 'greater', 'central']);
const OF_POLICE = new Set(['minister', 'union', 'association', 'federation']);
const ZONES = new Set('eastern central mountain pacific atlantic standard daylight greenwich universal'.split(' '));
const CONTESTS = new Set(['championship', 'championships']);
const PLURAL = new Set(['are', 'were']);
const OF = new Set(['of']);
const CITYS = new Set(['city', 'county', 'town']);
const PUBS = new Set(['pub', 'inn', 'hotel']);
const WIDER = new Set(['national', 'federal', 'central', 'state', 'continental', 'commercial', 'royal', 'imperial']);
