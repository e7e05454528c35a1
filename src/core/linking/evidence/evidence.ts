import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { familyOf, HONORIFIC } from '../../facts/families.ts';
import { COUNTRY, EVENT, ORGANISATION, PERSON, PLACE, TERM } from '../../facts/kinds.ts';
import { PLACED } from '../../facts/read.ts';
import { ALL_CAPS } from '../../text/tokens.ts';
import type { Add, Case, Evidence } from '../context/case.ts';
import { isMaybeOfState, isOfOtherChamber, isOfOtherRegion } from '../context/chambers.ts';
import { isCited } from '../context/cited.ts';
import { isDateline } from '../context/dateline.ts';
import { isOfficeAfter, isSeatCode } from '../context/state.ts';
import {
  bodyBehind,
  isAcross,
  isLanguage,
  isOfAmericans,
  isOfLobby,
  isOfRedCross,
  isOfUnion,
  isTeachers,
  isWestern,
  standsAlone,
} from '../longer/adjective.ts';
import { longerName } from '../longer/longer.ts';
import { isPersonsName } from '../longer/persons-name.ts';
import { isDirection } from '../names/fragments.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isAddressedOtherwise } from '../reading/address.ts';
import { departmentOf } from '../reading/department.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { BODY_WORDS, DEPARTMENTS, HEADS, PLACE_PREPOSITIONS, SPEECH_VERBS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { antecedentsOf, isBareBefore, isUnknownNamesake, namesakesOf } from './antecedents.ts';
import { judgeBeside } from './beside.ts';
import { isAnothersBloc } from './bloc.ts';
import { isMaybeClub, judgeClub } from './clubs.ts';
import { isAroundCity, judgeForm } from './form.ts';
import { isOfConstitution } from './law-article.ts';
import { isBodyOfOfficer } from './officer.ts';
import {
  hasGovernment,
  hasLed,
  isAnothersGovernment,
  isNoLongerThe,
  isOfOtherAge,
  judgeLife,
  judgeOffice,
  judgePronoun,
  judgeSeat,
  judgeTitle,
  judgeYear,
} from './person.ts';
import { isOfList, judgePlace } from './place.ts';
import { isOtherYear, isPrize, isUnderWay, timeOf } from './time.ts';
import { isBehindInside, isOfPlace, isStrangeTown, isTownOfRegion } from './towns.ts';
import { judgeNation, judgeWorld } from './world.ts';
import { isOrdinary, judgeWriting } from './writing.ts';

/** A candidate judged: its points, or the reason it is out of the question. */
export interface Judged {
  candidate: Candidate;
  points: number;
  evidence: Evidence[];
  refused?: string;
  /** The words around say what it is: "the oil company Eni". */
  told?: boolean;
}

/** Adds up what speaks for and against one candidate. */
export function judge(item: Case, candidate: Candidate): Judged {
  const { facts, context, mention, beside, reading } = item;
  const e = candidate.entity;
  const kind = facts.kindOf(e);
  const prominence = facts.prominenceOf(e);
  const words = mention.to - mention.from;
  const short = candidate.by === BY_SHORT;
  const evidence: Evidence[] = [];
  let points = 0;
  const add = (why: string, value: number) => {
    // Hundredths, or 3.0 is at times less than 3.
    points = Math.round((points + value) * 100) / 100;
    evidence.push({ why, points: value });
  };
  const refuse = (reason: string): Judged => ({ candidate, points: -99, evidence, refused: reason });

  if (item.fragment) return refuse('part of a longer word');
  if (candidate.by === BY_DEMONYM) {
    if (isPersonsName(item, e)) return refuse('the name of a person');
    if (isLanguage(reading, mention) || isTeachers(reading, mention)) return refuse('a language');
    // "W. African bloc".
    if (isDirection(reading.text, reading.tokens.start[mention.from] as number)) return refuse('part of a longer name: a direction');
    if (isOfAmericans(reading, mention)) return refuse('Americans of some descent');
    if (isWestern(reading, mention)) return refuse('a genre, or a direction');
    // "Minister for European and Euro-Atlantic Integration".
    if (wordAt(reading, mention.from - 1) === 'for' && departmentOf(reading, mention.from)) return refuse('the field of an office');
    // "Ethnic Albanians" are of Kosovo, too.
    if (wordAt(reading, mention.from - 1) === 'ethnic') return refuse('a people');
    // "All parties but the Communists", where a party of the country is called so.
    if (kind === TERM && isOfLeadersParty(item)) return refuse('a party is called so');
    // "the Swedish Prosecution Authority", against "American Kevin Fennimore".
    // The Indonesian Government is Indonesia's.
    if (beside.after >= 0 && words === 1 && !NATIONAL.has(wordAt(reading, beside.after)) && !facts.firstNames.has(reading.tokens.hash1[beside.after] as number))
      return refuse(`part of a longer name: … ${wordAt(reading, beside.after)}`);
    // "Southwest, American and United", of airlines.
    const firm = mention.candidates.some((c) => c.by === BY_SHORT && facts.kindOf(c.entity) === ORGANISATION && context.named.has(c.entity));
    if (firm && standsAlone(reading, mention)) return refuse('a firm is called so');
    const body = words === 1 ? bodyBehind(reading, mention, item.nextLong) : '';
    if (body) return refuse(`part of a longer name: … ${body}`);
    if (isOfLobby(reading, mention)) return refuse('part of a longer name: … for');
    if (isOfUnion(reading, mention)) return refuse('part of a longer name: … of');
    if (isOfRedCross(reading, mention)) return refuse('part of a longer name: … red');
    if (isAcross(reading, mention)) return refuse('of more than the country');
    add('demonym', POINTS.demonym);
    // "Georgians", of an article that is sure of the country, or of the state.
    if (mention.candidates.length > 1 && mention.candidates.every((c) => c.by === BY_DEMONYM) && context.named.has(e))
      add('it stands in the article', POINTS.home);
    // "The Georgian leadership" is the country's, where nothing of America is named.
    if (isOfStateToo(item, e)) add('nothing of the other country in the article', POINTS.home);
    return { candidate, points, evidence };
  }
  if (words === 1 && isContraction(reading, mention)) return refuse('a contraction');
  if (kind === PERSON && isAddressedOtherwise(facts, e, beside.address)) return refuse('not addressed so');
  if (kind === PERSON && isOfOtherAge(item, candidate)) return refuse('of another age');
  const time = timeOf(item, e);
  if (time === 'not yet born') return refuse('did not exist when the article was written');
  if (candidate.kin) {
    add('a relative of somebody named before', POINTS.kin);
    return { candidate, points, evidence };
  }

  if (kind === PERSON && candidate.by === BY_SHORT && words === 2 && isNoLongerThe(item, e)) return refuse('not in that office on the day');
  if (item.placeBefore !== facts.homeOf(e) && isMaybeOfState(reading, mention, kind, candidate.by, context.stateChambers))
    return refuse('a chamber of a state is named');
  if (kind === ORGANISATION && short && isOfOtherChamber(reading, mention, facts.idOf(e))) return refuse('the other chamber stands before it');
  if (kind === ORGANISATION && short && isAnothersBloc(item, e)) return refuse('another body was the last to be called a bloc');
  if (kind === ORGANISATION && isSeatCode(reading, mention) && !item.twins.includes(e)) return refuse('two letters of a state');
  if (kind === ORGANISATION && isOfOtherRegion(item, candidate)) return refuse('a state or a people stands before it');
  judgeForm(item, candidate, add);
  const longer = longerName(item, candidate, kind);
  if (longer) return refuse(longer);

  // "the 1999 World Cup" is one of many; an event of that very year is meant by its own name.
  if ((kind === EVENT || (kind === TERM && !isPrize(reading, mention))) && !mention.anyCase && isOtherYear(facts, reading, mention, e))
    return refuse('an edition of another year');

  if (kind === EVENT || (kind === TERM && !isLetters(reading, mention))) if (isDateline(reading, mention)) return refuse('a dateline');
  if (kind !== PLACE && words === 1 && isTownOfRegion(item)) return refuse('a town is called so');
  if (kind === TERM && isOfConstitution(reading, mention)) return refuse('an article of another law');
  if (kind === EVENT && words === 1 && isOfPlace(item)) return refuse('a place is called so');
  // "American Indian Public Charter School".
  const body = kind === TERM && !mention.anyCase ? bodyBehind(reading, mention, item.nextLong) : '';
  if (body) return refuse(`part of a longer name: … ${body}`);
  const broken = judgeBeside(item, candidate, add);
  if (broken) return refuse(broken);

  const namesakes = words === 1 || (short && kind === PERSON) ? namesakesOf(item) : [];
  const antecedents = antecedentsOf(item, e, namesakes);
  // Whoever writes "George W. Bush" for the son means the father by "George Bush".
  const shared = kind === PERSON && !short && words > 1 && mention.candidates.some((c) => c.entity !== e && c.by !== BY_SHORT);
  // "Liverpool", in a report on the club: the same word elsewhere is no proof of the city.
  const clubs = kind === PLACE && isMaybeClub(item);
  if ((short || candidate.ambiguous || words === 1) && antecedents.length && !shared && !clubs && !isStrangeTown(item, e))
    add('its full name stands in the article', isAroundCity(facts, mention, candidate) ? POINTS.antecedentRegion : POINTS.antecedent);
  // Whoever wrote the entry: the full name was decided to be hers.
  const decided = kind === PERSON && short && (facts.flagsOf(e) & PLACED) !== 0 && antecedents.some((at) => context.decided.get(at) === e);
  if (decided) add('and was decided to be hers or his', POINTS.decidedPlaced);
  if (namesakes.length && (kind === PERSON || candidate.ambiguous || candidate.possessed || prominence < 4)) {
    // "In Alexandria, Virginia", of an article that names a Ms Alexandria.
    const meant = kind === PLACE && (isBehindInside(reading, mention.from) || item.afterComma.length > 0 || isOfficeAfter(reading, mention));
    const firm = kind === ORGANISATION && !short && isBareBefore(item, namesakes);
    if (!antecedents.length) add('an unknown namesake stands in the article', meant || firm ? POINTS.namesakeToo : POINTS.namesake);
    else if (kind === PERSON && prominence < 5 && !(beside.title & (HONORIFIC - 1)) && isUnknownNamesake(item, antecedents))
      return refuse('an unknown namesake was the last to be named in full');
    else if (namesakes.some((at) => at < mention.from)) add('an unknown namesake stands in the article too', POINTS.namesakeToo);
  }
  if (kind === PERSON && words === 1 && !antecedents.length && PLACE_PREPOSITIONS.has(wordAt(reading, mention.from - 1)))
    if (mention.candidates.some((other) => facts.kindOf(other.entity) === PLACE)) add('a preposition of place, and a place is called so', POINTS.placeRather);
  if (kind === ORGANISATION && words === 1 && candidate.ambiguous && !isCited(reading, mention))
    if (mention.candidates.some((other) => other.entity !== e && facts.kindOf(other.entity) === PERSON && context.named.has(other.entity)))
      add('a person of the name stands in the article', POINTS.personRather);
  judgeList(item, candidate, kind, add);
  judgeTitle(item, e, kind, words, add);
  if (kind === PERSON) judgeSeat(item, e, add);
  const before = points;
  judgeWorld(item, e, kind, prominence, candidate, add);
  const world = points - before;
  const supported = world > 0 || (kind === PLACE && isOfList(item, e));
  if (kind === PLACE) judgePlace(item, e, words, candidate, add);
  if (kind === ORGANISATION && (short || candidate.ambiguous || isGeneric(wordAt(reading, mention.to - 1)) || DEPARTMENTS.has(wordAt(reading, mention.from))))
    judgeNation(item, e, add);
  // "Grenada House Speaker".
  if (kind === TERM && candidate.ambiguous && familyOf(wordAt(reading, mention.to - 1))) judgeNation(item, e, add);
  // "According to the Central Election Commission": many countries have one.
  const common = candidate.ambiguous && words > 1 && facts.homeOf(e) !== context.leading;
  // Both are its own: the name and the letters for it.
  if (kind === ORGANISATION && !short && world > 0 && item.twins.includes(e)) add('told twice, once in brackets', POINTS.twin);
  if (kind === ORGANISATION && !common && isCited(reading, mention)) add('cited as a source', POINTS.cited);
  if (kind === ORGANISATION && words === 1 && isBodyOfOfficer(reading, mention)) add('its officer follows', POINTS.officer);
  if (kind === ORGANISATION) for (const { why, points } of item.firm) add(why, points);
  if (kind === ORGANISATION && context.sport) judgeClub(item, candidate, world > 0, add);
  const speaks = kind === PERSON || (kind === ORGANISATION && short && facts.homeOf(e) === context.leading);
  if (speaks && SPEECH_VERBS.has(wordAt(reading, mention.to))) add('speaks', POINTS.speech);
  if (kind === PERSON && short && isAnothersGovernment(item, e)) add('another of the name led a government', POINTS.officeAnothers);
  if (kind === PERSON && short && hasGovernment(item, e)) add('led a government', POINTS.governed);
  else if (kind === PERSON && short && !candidate.ambiguous && world > 0 && hasLed(facts, e) && !mention.candidates.some((c) => context.named.has(c.entity)))
    add('led the country', POINTS.led);
  if (kind === EVENT && reading.day && !isUnderWay(facts, e, reading.day) && mention.candidates.some((other) => isUnderWay(facts, other.entity, reading.day)))
    add('another of the name was under way', POINTS.over);
  if (kind === PERSON && short && words === 1 && mention.candidates.length > 1) judgePronoun(item, e, add);
  if (kind === PERSON && time === 'long dead') add('long dead', POINTS.longDead);
  if (kind === PERSON && reading.day) judgeLife(item, e, short, add);
  if (kind === PERSON && reading.day && !antecedents.length) judgeYear(item, e, add);
  if (kind === PERSON && short && reading.day) judgeOffice(facts, e, reading.day, antecedents.length > 0, add);
  if (kind === ORGANISATION && words > 1 && candidate.ambiguous && !antecedents.length && isOrdinary(item))
    add('only style gives it capitals', POINTS.ordinary);
  if (words === 1 && !mention.anyCase) {
    const named = antecedents.length > 0;
    judgeWriting(item, kind, prominence, candidate, named || supported, named || world > POINTS.home + POINTS.homeOften, add);
  }
  return { candidate, points, evidence, told: kind === ORGANISATION && item.firm.length > 0 };
}

/** "GDP (PPP)", against "WIMBLEDON, England (AP)". */
const isLetters = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && (tokens.end[from] as number) - (tokens.start[from] as number) <= LONGEST_LETTERS;
const LONGEST_LETTERS = 5;

/** Whether a party or body of the country that the article is about bears the mention's words for short. */
const isOfLeadersParty = ({ facts, context, mention }: Case): boolean =>
  context.leading >= 0 &&
  mention.candidates.some((c) => c.by === BY_SHORT && facts.kindOf(c.entity) === ORGANISATION && facts.homeOf(c.entity) === context.leading);

/** A country's adjective that a state of another country shares, of which the article names nothing. */
const isOfStateToo = ({ facts, context, mention }: Case, e: number): boolean =>
  facts.typeOf(e) === COUNTRY &&
  mention.candidates.some((c) => {
    const home = facts.homeOf(c.entity);
    return c.by === BY_DEMONYM && home >= 0 && home !== e && facts.typeOf(c.entity) !== COUNTRY && !context.homes.has(home) && !context.named.has(c.entity);
  });

/** A name that a person and a body bear, among names of only the one kind: "General Motors, Ford and Toyota". */
function judgeList({ facts, reading, mention, list }: Case, { entity: e, by }: Candidate, kind: number, add: Add): void {
  if (!list || list.kind === PLACE || (kind !== PERSON && kind !== ORGANISATION)) return;
  const other = kind === PERSON ? ORGANISATION : PERSON;
  // "Walmart, Kroger and Costco".
  const alone = kind === ORGANISATION && mention.candidates.length === 1;
  const party = kind === ORGANISATION && list.kind === kind && list.home >= 0 && list.home === facts.homeOf(e);
  if (party && by === BY_SHORT) add('in a list of its like', POINTS.listParties);
  if (alone && list.kind === kind && facts.flagsOf(e) & PLACED) add('in a list of its like', POINTS.list);
  // "Meduza, Novaya Gazeta and TV Rain".
  if (alone && list.kind === kind && by !== BY_SHORT && mention.candidates[0]?.ambiguous && isWord(reading, mention))
    add('in a list of its like', POINTS.listBody);
  if (!mention.candidates.some((c) => c.entity !== e && facts.kindOf(c.entity) === other)) return;
  if (list.kind === kind) add('in a list of its like', POINTS.list);
  else add('in a list of others', POINTS.listOther);
}

/** One word, and no acronym. */
const isWord = ({ tokens }: Reading, { from, to }: Mention): boolean => to - from === 1 && !((tokens.flags[from] as number) & ALL_CAPS);

const NATIONAL = new Set('government govt army navy parliament cabinet military police'.split(' '));

/** "Sudanese Congress Party": a name that ends in what the thing is may be another country's. */
const isGeneric = (last: string): boolean => BODY_WORDS.has(last) || HEADS.has(last);

/** "I'll" folds to the same letters as "Ill."; no name ends so. */
const isContraction = ({ tokens, text }: Reading, mention: Mention): boolean =>
  /^\p{L}{1,5}['’](?:ll|re|ve|d|m|t)$/iu.test(text.slice(tokens.start[mention.from], tokens.end[mention.from]));
