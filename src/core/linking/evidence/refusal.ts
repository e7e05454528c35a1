import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { familyOf } from '../../facts/families.ts';
import { COUNTRY, EVENT, ORGANISATION, PERSON, PLACE, TERM } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { isDateline, isTownInDateline } from '../beside/dateline.ts';
import { isSomebodyElse } from '../beside/somebody-else.ts';
import { isMembersCode, isSeatCode } from '../beside/state.ts';
import type { Case } from '../context/case.ts';
import type { Context } from '../context/context.ts';
import { bodyBehind } from '../longer/institution.ts';
import { longerName } from '../longer/longer.ts';
import { goesOn, leadsOn } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isAddressedOtherwise } from '../reading/address.ts';
import { isSomebodysFirst } from '../reading/called-so.ts';
import { isFirstName } from '../reading/first-name.ts';
import { isInListOfKin } from '../reading/kin-list.ts';
import { follows, goesOnAt, hasDigits, isCapital, owns, type Reading, textAt, wordAt } from '../reading/reading.ts';
import { isAirport } from './airport.ts';
import { isAnothersBloc } from './bloc.ts';
import { isMaybeOfState, isOfOtherRegion } from './chambers.ts';
import { notByDemonym } from './demonym.ts';
import { isGermanNoun } from './german-noun.ts';
import { isOfAnotherLeading } from './inside.ts';
import { isRatherLeader } from './leader.ts';
import { isNoLongerThe, isNotCrowned, isNotTitled, isOfAnotherThrone, isOfOtherAge, isTitleCutShort } from './person.ts';
import { isSomebody } from './somebody.ts';
import { isUnlikelyUniversity, universityRather } from './study.ts';
import { isOtherYear, isPrize, timeOf } from './time.ts';
import { isOfHomeState, isOfPlace, isTownOfRegion } from './towns.ts';

/** Why a candidate is out of the question, whatever else speaks for it; '' where it is not. */
export function refusalOf(item: Case, candidate: Candidate): string {
  const { facts, mention, beside, reading } = item;
  const { entity: e, by } = candidate;
  if (item.fragment) return 'part of a longer word';
  if (isRatherLeader(item, candidate)) return 'whoever leads the country before it is called so';
  if (by === BY_DEMONYM) return notByDemonym(item, e);
  const kind = facts.kindOf(e);
  if (mention.to - mention.from === 1 && isContraction(reading, mention)) return 'a contraction';
  // "Rio himself" is no firm.
  if (kind === ORGANISATION && SELF.has(wordAt(reading, mention.to)) && follows(reading, mention.to)) return 'spoken of as a person';
  if (kind === PERSON && isTwoNames(reading, mention)) return 'two names';
  if (kind === PERSON && isTitleCutShort(reading, mention)) return 'a title';
  if (kind === PERSON && isAirport(reading, mention)) return 'an airport is called so';
  // "The “Amazon tax”": the quotation begins behind the article.
  if (kind === ORGANISATION && /^the ["“]/i.test(reading.text.slice(reading.tokens.start[mention.from], (reading.tokens.start[mention.from] as number) + 5)))
    return 'the article is none of the name';
  if (kind === PERSON && isAddressedOtherwise(facts, e, beside.address)) return 'not addressed so';
  if (kind === PERSON && isOfOtherAge(item, candidate)) return 'of another age';
  if (kind === PERSON && by !== BY_SHORT && mention.to - mention.from > 1 && isSomebodyElse(reading, facts, mention, e))
    return 'of an age or a rank that is not hers or his';
  if (timeOf(item, e) === 'not yet born') return 'did not exist when the article was written';
  if (candidate.kin) return '';
  if (isSomebodysFirst(reading, mention.from, mention.to)) return 'the first name of somebody';
  if (kind === PERSON && by === BY_SHORT && isStrangersFirstName(item, e)) return 'a relative of somebody else';
  if (kind === PERSON && by === BY_SHORT && isBehindPeerage(reading, mention)) return 'a lord or lady who is not known as one';
  return (
    (kind === ORGANISATION ? notThisBody(item, candidate) : '') ||
    notOfHere(item, candidate, kind) ||
    longerName(item, candidate, kind) ||
    notThisThing(item, candidate, kind)
  );
}

/** "His children John, Kelly and Blake". */
const isTwoNames = ({ tokens, text }: Reading, { from, to }: Mention): boolean =>
  to - from > 1 && /,(?! (?:Jr|Sr|I+V?\b|Duke|Duchess|Earl|Countess|Prince|Baron))/.test(text.slice(tokens.start[from], tokens.end[to - 1]));

/** "His children, Harry and Ann", of an article that has named nobody before whose relative a known Harry is. */
const isStrangersFirstName = ({ facts, reading, mention: { from, to }, context }: Case, e: number): boolean =>
  to - from === 1 &&
  isFirstName(reading, facts, from) &&
  isInListOfKin(reading, from) &&
  !facts.neighboursOf(e).some((other) => facts.kindOf(other) === PERSON && context.named.get(other)?.some((at) => at < from));

/** "Lord Brown sat down", of an article on Gordon Brown: whom the dataset knows as a peer has "Lord …" for a name. */
const isBehindPeerage = (reading: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && PEERAGE.has(wordAt(reading, from - 1)) && goesOnAt(reading, from) && isCapital(reading, from - 1) && wordAt(reading, from - 2) !== 'first';
const PEERAGE = new Set(['lord', 'lady', 'baroness', 'baron', 'viscount']);

const SELF = new Set(['himself', 'herself']);

/** Bodies of others: of a state, of the other chamber, of another bloc. */
function notThisBody(item: Case, candidate: Candidate): string {
  const { mention, reading } = item;
  const { entity: e, by } = candidate;
  if (mention.to - mention.from === 1 && isDegree(reading, mention)) return 'a degree of a university';
  if (isUnlikelyUniversity(item, candidate)) return 'nobody studies or teaches there';
  if (isGermanNoun(item, candidate)) return 'a German noun';
  if (by === BY_SHORT && isAnothersBloc(item, e)) return 'another body was the last to be called a bloc';
  if ((isSeatCode(reading, mention) && !item.twins.includes(e)) || isMembersCode(reading, mention)) return 'two letters of a state';
  if (isOfUnnamedUnion(item, candidate)) return 'the union whose body it is stands nowhere';
  return isOfOtherRegion(item, candidate) ? 'a state or a people stands before it' : '';
}

/** "The Council of Ministers met", of an article on Iraq: many states have one, and the European Union's is not meant where nothing of the Union is named. */
const isOfUnnamedUnion = ({ facts, context, reading, mention: { from, to }, placeAfter }: Case, { entity: e, by, ambiguous }: Candidate): boolean => {
  const union = facts.homeOf(e);
  if (!ambiguous || by === BY_SHORT || to - from < 2 || union < 0 || facts.kindOf(union) !== ORGANISATION || facts.homeOf(union) >= 0) return false;
  // "The Council of Ministers of Bosnia".
  if (placeAfter >= 0 && facts.typeOf(placeAfter) === COUNTRY && wordAt(reading, to) === 'of') return true;
  return !context.named.has(union) && !facts.neighboursOf(e).some((other) => facts.kindOf(other) === ORGANISATION && context.named.has(other));
};

/** "She has a B.A. in history": nobody writes British Airways with full stops. "Graduated with a BA", but "a BA flight". */
function isDegree(reading: Reading, { from, to }: Mention): boolean {
  if (DEGREES.test(textAt(reading, from))) return true;
  const next = wordAt(reading, to);
  return (
    ACQUIRED.has(wordAt(reading, from - 1)) && wordAt(reading, from) === 'ba' && (!follows(reading, to) || next === 'and' || next === 'in' || next === 'from')
  );
}
const DEGREES = /^[BM]\.[AS]\.?$/;
const ACQUIRED = new Set(['a', 'his', 'her', 'their']);

/** Offices of another day, chambers and towns of another place. */
function notOfHere(item: Case, candidate: Candidate, kind: number): string {
  const { entity: e, by, ambiguous } = candidate;
  const { facts, context, mention, reading } = item;
  const words = mention.to - mention.from;
  if (kind === PLACE && context.notMeant.has(e) && !item.afterComma.length) return 'the article means another place of the name';
  if (kind === PLACE && !item.afterComma.length && isOfHomeState(item, candidate)) return 'a town of the state is called so';
  if (kind === PLACE && !item.afterComma.length && isOfAnotherLeading(item, e)) return 'the country that the article is about has a place of the name';
  if (kind === PLACE && isSomebody(item, e)) return 'spoken of as a person';
  // "A No. 2 in the West": the part of a bracket, or of a league.
  if (kind === PLACE && by === BY_SHORT && context.sport && wordAt(reading, mention.to - 1) === 'west' && facts.homeOf(e) < 0) return 'a part of a league';
  const university = kind === PLACE ? universityRather(item, e) : '';
  if (university) return university;
  if (kind === PERSON && by === BY_SHORT && words === 2 && isNoLongerThe(item, e)) return 'not in that office on the day';
  if (kind === PERSON && by === BY_SHORT && words === 2 && isOfAnotherThrone(item, e)) return 'another country stands behind it';
  if (kind === PERSON && (isNotTitled(item, e) || isNotCrowned(item, e))) return 'not in that office on the day';
  // The Green Line of Israel, in an article on Calgary's trams.
  if (kind === PLACE && words > 1 && ambiguous && LINES.has(wordAt(reading, mention.to - 1)) && isOfNoCountryHere(item, e))
    return 'nothing that it is related to is in the article';
  // "Two miles from the Strip", of Las Vegas.
  if (kind === PLACE && words <= 2 && wordAt(reading, mention.to - 1) === 'strip' && !isNearTo(facts, context, e) && !/gaza/i.test(reading.text))
    return 'nothing that it is related to is in the article';
  const bare = item.placeBefore !== facts.homeOf(e);
  if (bare && isMaybeOfState(reading, mention, kind, by, context)) return 'a chamber of a state is named';
  // "The Supreme Court race", after the Wisconsin Supreme Court.
  if (bare && kind === ORGANISATION && by === BY_SHORT && mention.from >= context.stateCourt && wordAt(reading, mention.to - 1) === 'court')
    return 'a court of a state is named';
  return kind !== PLACE && words === 1 && isTownOfRegion(item) ? 'a town is called so' : '';
}

const LINES = new Set(['line', 'zone']);

/** Whether the article names something that an entity is related to, or its country. */
const isNearTo = (facts: Facts, context: Context, e: number): boolean =>
  context.homes.has(facts.homeOf(e)) || facts.neighboursOf(e).some((other) => context.named.has(other) || context.homes.has(other));

/** A place that is in no one country, of whose neighbours the article names none. */
const isOfNoCountryHere = ({ facts, context }: Case, e: number): boolean =>
  facts.homeOf(e) < 0 && !facts.neighboursOf(e).some((other) => context.named.has(other) || context.homes.has(other));

/** Events and terms of which there are others of the name. */
function notThisThing(item: Case, { entity: e }: Candidate, kind: number): string {
  const { facts, mention, reading } = item;
  if (kind !== EVENT && kind !== TERM) return '';
  // "the 1999 World Cup" is one of many; an event of that very year is meant by its own name.
  if ((kind === EVENT || !isPrize(reading, mention)) && !mention.anyCase && isOtherYear(facts, reading, mention, e)) return 'an edition of another year';
  // "COP26: India weakens the pledge" is no town.
  if ((kind === EVENT || !isLetters(reading, mention)) && !hasDigits(reading, mention.from) && isDateline(reading, mention)) return 'a dateline';
  // "Wimbledon, England — Roger Federer was playing".
  if (mention.to - mention.from === 1 && isTownInDateline(reading, mention)) return 'a dateline';
  if (kind === EVENT) return mention.to - mention.from === 1 && isOfPlace(item) ? 'a place is called so' : '';
  if (isOthersOffice(item, e)) return 'an office of somebody else';
  if (isOfConstitution(reading, mention) || isOfUnnamedLaw(item, e)) return 'an article of another law';
  // "The Green New Deal for Europe".
  if (AGREEMENTS.has(wordAt(reading, mention.to - 1)) && !mention.anyCase && leadsOn(reading, mention.to, FOR)) return 'part of a longer name: … for';
  // "The Miss Universe Organization", "America First Legal".
  if (goesOn(reading, mention) && ORGANISERS.has(wordAt(reading, mention.to))) return 'the body that holds it';
  // "The Alzheimer's Foundation of America".
  if (owns(reading, mention.to - 1) && goesOnAt(reading, mention.to) && SOCIETIES.has(wordAt(reading, mention.to))) return 'the body that bears its name';
  // "American Indian Public Charter School".
  const body = mention.anyCase ? '' : bodyBehind(reading, mention, item.nextLong);
  return body && `part of a longer name: … ${body}`;
}

/** "The Taliban's supreme leader" is none of a country: an office behind the genitive of a body or a person. */
const isOthersOffice = ({ facts, reading, mention: { from, to, candidates }, placeBefore }: Case, e: number): boolean =>
  placeBefore < 0 &&
  follows(reading, from) &&
  owns(reading, from - 1) &&
  isCapital(reading, from - 1) &&
  ownerAt(reading, from - 1) !== 'republic' &&
  familyOf(wordAt(reading, to - 1)) !== 0 &&
  candidates.some((c) => c.entity === e && c.ambiguous) &&
  facts.homeOf(e) >= 0 &&
  !DEPARTMENTS.has(ownerAt(reading, from - 1));
/** "The Justice Department's inspector general". */
const DEPARTMENTS = new Set('department ministry agency bureau pentagon'.split(' '));
const ownerAt = (reading: Reading, at: number): string => wordAt(reading, at).replace(/['’]s$/, '');

const AGREEMENTS = new Set(['deal', 'pact', 'act']);
const FOR = new Set(['for']);
const SOCIETIES = new Set(['foundation', 'association', 'society', 'council']);
const ORGANISERS = new Set(['organization', 'organisation', 'legal']);

/** "GDP (PPP)", against "WIMBLEDON, England (AP)". */
const isLetters = ({ tokens }: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && (tokens.end[from] as number) - (tokens.start[from] as number) <= LONGEST_LETTERS;
const LONGEST_LETTERS = 5;

/** "I'll" folds to the same letters as "Ill."; no name ends so. */
const isContraction = ({ tokens, text }: Reading, mention: Mention): boolean =>
  /^\p{L}{1,5}['’](?:ll|re|ve|d|m|t)$/iu.test(text.slice(tokens.start[mention.from], tokens.end[mention.from]));

/** "Article 5 of Pakistan's constitution" is none of a treaty's. */
function isOfConstitution(reading: Reading, { from, to }: Mention): boolean {
  if (wordAt(reading, from) !== 'article' || wordAt(reading, to) !== 'of') return false;
  for (let i = to + 1; i < to + LAW_WITHIN && follows(reading, i); i++) if (LAWS.has(wordAt(reading, i))) return true;
  return false;
}
/** "The motion is contrary to Article 5", of an article without the treaty, its alliance and whoever is in it. */
const isOfUnnamedLaw = ({ reading, mention: { from, to }, facts, context }: Case, e: number): boolean =>
  to - from === 2 && wordAt(reading, from) === 'article' && !isNearTo(facts, context, e);
const LAW_WITHIN = 6;
const LAWS = new Set(['constitution', 'code', 'law', 'act', 'penal', 'covenant']);
