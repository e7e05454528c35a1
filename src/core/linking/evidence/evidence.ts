import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isMedia } from '../../facts/asked.ts';
import { familyOf } from '../../facts/families.ts';
import { EVENT, ORGANISATION, PERSON, PLACE, TERM } from '../../facts/kinds.ts';
import { isUniversity } from '../../facts/words-of-id.ts';
import type { Add } from '../beside/account.ts';
import { isCited } from '../beside/cited.ts';
import { isOfStudy } from '../beside/study.ts';
import { isOnBench } from '../context/benches.ts';
import type { Case } from '../context/case.ts';
import { isAirlineHere } from '../longer/airlines.ts';
import type { Candidate } from '../names/mentions.ts';
import { opensSentence, wordAt } from '../reading/reading.ts';
import { BODY_WORDS, FIELD_HEADS, HEADS, SAYS_OR_ACTS } from '../reading/words.ts';
import { POINTS, unambiguous } from '../weights.ts';
import { judgeNamesakes } from './antecedents.ts';
import { judgeBeside } from './beside.ts';
import { isAmongClubs, isBoardOfCricket, isCourtOfCricket, judgeClub } from './clubs.ts';
import { judgeDemonym } from './demonym.ts';
import { judgeDeath, judgeYearOfDeath } from './died.ts';
import { judgeForm } from './form.ts';
import { addPoints, type Judged } from './judged.ts';
import { judgeKinship } from './kinship.ts';
import { isLeaderOf, judgeCrown } from './leader.ts';
import { judgeLife } from './life.ts';
import { judgeList } from './listed.ts';
import { judgeMarket } from './market.ts';
import { isBodyOfOfficer, isBodyOfSomebody } from './officer.ts';
import { judgeFederalParty, judgeLeadersParty } from './parties.ts';
import { hasGovernment, hasLed, isAloneInOffice, isAnothersGovernment, judgeOffice, judgePronoun, judgeSeat, judgeSeatBehind, judgeYear } from './person.ts';
import { isOfList, judgePlace } from './place.ts';
import { isPostedOn } from './platform.ts';
import { refusalOf } from './refusal.ts';
import { isOfStorms } from './storms.ts';
import { isUnderWay, timeOf } from './time.ts';
import { judgeTitle } from './title.ts';
import { judgeNation, judgeWorld } from './world.ts';
import { isOrdinary, judgeWriting } from './writing.ts';

/** Adds up what speaks for and against one candidate. */
export function judge(item: Case, candidate: Candidate): Judged {
  const { facts, mention, reading } = item;
  const e = candidate.entity;
  const kind = facts.kindOf(e);
  const judged: Judged = { candidate, points: 0, evidence: [] };
  const add: Add = (why, points) => addPoints(judged, why, points);
  const refuse = (refused: string): Judged => {
    judged.points = -99;
    judged.refused = refused;
    return judged;
  };

  const refusal = refusalOf(item, candidate);
  if (refusal) return refuse(refusal);
  if (candidate.by === BY_DEMONYM) {
    judgeDemonym(item, e, add);
    return judged;
  }
  if (candidate.kin) {
    add('a relative of somebody named before', POINTS.kin);
    return judged;
  }
  judgeForm(item, candidate, add);
  const broken = judgeBeside(item, candidate, add);
  if (broken) return refuse(broken);
  const { antecedents, another } = judgeNamesakes(item, candidate, add);
  if (another) return refuse(another);
  judgeList(item, candidate, add);
  judgeTitle(item, e, add);
  if (kind === PERSON) {
    judgeSeat(item, e, add);
    judgeSeatBehind(item, e, add);
  }
  const named = antecedents.length > 0;
  const before = judged.points;
  judgeFederalParty(item, e, add);
  judgeWorld(item, candidate, add);
  const world = judged.points - before;
  if (kind === PLACE) judgePlace(item, candidate, add);
  // "Grenada House Speaker".
  if (kind === TERM && candidate.ambiguous && familyOf(wordAt(reading, mention.to - 1))) judgeNation(item, e, add);
  if (kind === ORGANISATION) judgeBody(item, candidate, named, world > 0, add);
  if (kind === TERM || kind === ORGANISATION) judgeMarket(item, candidate, add);
  if (kind === EVENT) judgeEvent(item, candidate, add);
  if (kind === PERSON) judgePerson(item, candidate, named, world > 0, add);
  if (mention.to - mention.from === 1 && !mention.anyCase) {
    const supported = world > 0 || (kind === PLACE && isOfList(item, e));
    judgeWriting(item, candidate, named || supported, named || world > POINTS.home + POINTS.homeOften, add);
  }
  judged.told = kind === ORGANISATION && item.firm.length > 0;
  return judged;
}

/** What speaks for and against an event besides its names. */
function judgeEvent(item: Case, candidate: Candidate, add: Add): void {
  const { facts, mention, reading } = item;
  const isOn = (e: number) => reading.day > 0 && isUnderWay(facts, e, reading.day);
  if (!isOn(candidate.entity) && mention.candidates.some((c) => isOn(c.entity))) add('another of the name was under way', POINTS.over);
  if (isOfStorms(item, candidate.entity)) add('storms of the kind are named', POINTS.storm);
  if (isOthersVote(item, candidate)) add('another country leads the article', POINTS.otherVote);
}

/** "The 2016 elections", of an article on another country. */
const isOthersVote = ({ facts, context, reading, mention }: Case, { entity: e, ambiguous }: Candidate): boolean =>
  ambiguous && /^elections?$/.test(wordAt(reading, mention.to - 1)) && context.leading >= 0 && facts.homeOf(e) >= 0 && facts.homeOf(e) !== context.leading;

/** What speaks for and against a body besides its names and its world. @param named the article names it in full elsewhere @param home something of its world is in the article */
function judgeBody(item: Case, candidate: Candidate, named: boolean, home: boolean, add: Add): void {
  const { facts, context, mention, reading } = item;
  const { entity: e, ambiguous } = candidate;
  const words = mention.to - mention.from;
  const short = candidate.by === BY_SHORT;
  if (short || ambiguous || isGeneric(wordAt(reading, mention.to - 1)) || FIELD_HEADS.has(wordAt(reading, mention.from))) judgeNation(item, e, add);
  // Both are its own: the name and the letters for it.
  if (!short && home && item.twins.includes(e)) add('told twice, once in brackets', POINTS.twin);
  // "According to the Central Election Commission": many countries have one.
  const common = ambiguous && words > 1 && facts.homeOf(e) !== context.leading;
  // "Told AFP": the agency, and not the Armed Forces of the Philippines.
  const paper = isMedia(facts, e) || !mention.candidates.some((c) => isMedia(facts, c.entity));
  if (!common && paper && isCited(reading, mention)) add('cited as a source', POINTS.cited);
  judgeLeadersParty(item, e, add);
  if (candidate.side) add('a side, in a sentence on a match', POINTS.side);
  if (isAirlineHere(item, candidate)) add('an airline, of an article on flights', POINTS.airline);
  if (words === 1 && isBodyOfOfficer(reading, mention)) add('its officer follows', POINTS.officer);
  else if (words === 1 && isBodyOfSomebody(facts, reading, mention)) {
    add('somebody of it follows', POINTS.officer);
    // "Labour's Keir Starmer": and nobody else's.
    if (short && facts.neighboursOf(e).some((other) => facts.kindOf(other) === PERSON && context.named.get(other)?.includes(mention.to)))
      add('and is known to be', POINTS.officer);
  }
  if (!short && ambiguous && isPostedOn(reading, mention)) add('where something is posted', POINTS.officer);
  for (const { why, points } of item.firm) add(why, points);
  if (isUniversity(facts, e) && isOfStudy(reading, mention)) add('where somebody studied or teaches', POINTS.study + (candidate.ambiguous ? unambiguous : 0));
  if (words > 1 && isAmongClubs(item, candidate)) add('a club, among others of its league', POINTS.club);
  if (context.sport) judgeClub(item, candidate, home, add);
  else if (isCourtOfCricket(item, e)) add('a court, in a report on cricket', POINTS.courtRather);
  else if (isBoardOfCricket(item, e)) add('no word of cricket', POINTS.courtRather);
  if (short && facts.homeOf(e) === context.leading && SAYS_OR_ACTS.has(wordAt(reading, mention.to))) add('speaks', POINTS.speech);
  if (short && isAnyParliament(item, e)) add('a parliament, of an article on another country', POINTS.anyParliament);
  if (!short && words === 1 && isAnotherOfHere(item, e)) add('another of the name leads the article', POINTS.anotherLeads);
  if (words > 1 && ambiguous && !named && isOrdinary(item)) add('only style gives it capitals', POINTS.ordinary);
}

/** "Parliament voted to remove him", of an article on Ukraine that names Brussels, too. */
const isAnyParliament = ({ facts, context, reading, mention }: Case, e: number): boolean =>
  mention.to - mention.from === 1 &&
  wordAt(reading, mention.from) === 'parliament' &&
  opensSentence(reading, mention.from) &&
  !context.named.has(e) &&
  context.leading >= 0 &&
  context.leading !== facts.homeOf(e);

/** "Taliban", of an article on Pakistan that names the Pakistani Taliban in full, and Afghanistan nowhere. */
const isAnotherOfHere = ({ facts, context, mention }: Case, e: number): boolean =>
  facts.homeOf(e) !== context.leading &&
  !context.named.has(facts.homeOf(e)) &&
  mention.candidates.some(
    (c) => c.by === BY_SHORT && facts.kindOf(c.entity) === ORGANISATION && facts.homeOf(c.entity) === context.leading && context.named.has(c.entity),
  );

/** What speaks for and against a person besides her names, her titles and her world. @param named the article names her in full elsewhere @param home something of her world is in the article */
function judgePerson(item: Case, candidate: Candidate, named: boolean, home: boolean, add: Add): void {
  const { facts, context, mention, reading } = item;
  const { entity: e, ambiguous } = candidate;
  const short = candidate.by === BY_SHORT;
  if (SAYS_OR_ACTS.has(wordAt(reading, mention.to))) add('speaks', POINTS.speech);
  judgeCrown(item, e, add);
  const bench = short ? context.benches.get(mention.from) : undefined;
  if (bench && isOnBench(facts, candidate, bench, reading.day)) add('in a list of those who hold that office', POINTS.bench + (ambiguous ? unambiguous : 0));
  if (short && item.peer === e && !context.sport) add('in a list of leaders', POINTS.leads + (ambiguous ? unambiguous : 0));
  if (isLeaderOf(item, candidate)) add('leads the country before it', POINTS.leads + (ambiguous ? unambiguous : 0));
  if (short && isAnothersGovernment(item, e)) add('another of the name led a government', POINTS.officeAnothers);
  if (short && hasGovernment(item, e)) add('led a government', POINTS.governed);
  else if (short && !ambiguous && home && hasLed(facts, e, reading.day) && !mention.candidates.some((c) => context.named.has(c.entity)))
    add('led the country', POINTS.led);
  // Who alone of the name is named in full needs no pronoun: "O'Donnell on the show, as he claimed", of Trump.
  const alone = context.named.has(e) && !mention.candidates.some((c) => c.entity !== e && context.named.has(c.entity));
  if (short && mention.candidates.length > 1) {
    if (!alone) judgePronoun(item, e, add);
    judgeKinship(item, e, add);
    judgeDeath(item, e, add);
  }
  if (ambiguous || mention.candidates.length > 1) judgeYearOfDeath(item, e, add);
  if (timeOf(item, e) === 'long dead') add('long dead', POINTS.longDead);
  if (!reading.day) return;
  judgeLife(item, e, short, add);
  if (!named) judgeYear(item, e, add);
  // "George Bush broke off a speech", of 2004, and nobody tells him from his father.
  if (!short && isAloneInOffice(item, e)) add('the only one of the name in office', POINTS.officeHere);
  if (short) judgeOffice(facts, e, reading.day, named, add);
}

/** "Sudanese Congress Party": a name that ends in what the thing is may be another country's. */
const isGeneric = (last: string): boolean => BODY_WORDS.has(last) || HEADS.has(last);
