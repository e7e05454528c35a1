import { BY_DEMONYM, BY_NAME, BY_SHORT } from '../dictionary/layout.ts';
import { HONORIFIC } from '../facts/families.ts';
import { ANNOUNCED, type Facts, PLACED } from '../facts/read.ts';
import { ALL_CAPS } from '../text/tokens.ts';
import { isLongAcronym } from './acronyms.ts';
import { isAddressedOtherwise } from './address.ts';
import { bodyBehind, isLanguage, isOfAmericans, isWestern } from './adjective.ts';
import { antecedentsOf, isUnknownNamesake, namesakesOf } from './antecedents.ts';
import type { Add, Case } from './case.ts';
import { isCited } from './cited.ts';
import { hasGovernment, judgeLife, judgeOffice, judgeTitle, judgeYear } from './evidence-person.ts';
import { isOfList, judgePlace } from './evidence-place.ts';
import { judgeNation, judgeWorld } from './evidence-world.ts';
import { judgeWriting } from './evidence-writing.ts';
import { hangsOnLetter, isBeforeLegalForm, isBeforeProduct, isEmployer, isInHandle } from './firm.ts';
import { EVENT, ORGANISATION, PERSON, PLACE, TERM } from './kinds.ts';
import { isPersonsName, longerName } from './longer.ts';
import type { Candidate, Mention } from './mentions.ts';
import { isBodyOfOfficer } from './officer.ts';
import { type Reading, wordAt } from './reading.ts';
import { isOfficeAfter } from './state.ts';
import { isExplainedBody, isUnmistakable } from './unmistakable.ts';
import { POINTS } from './weights.ts';
import { BODY_WORDS, DEPARTMENTS, HEADS, PLACE_PREPOSITIONS, SPEECH_VERBS } from './words.ts';

const INSIDE = new Set(['in', 'near', 'outside', 'around']);

/** One line of the account that `annotate --explain` prints. */
export interface Evidence {
  why: string;
  points: number;
}

/** A candidate judged: its points, or the reason it is out of the question. */
export interface Judged {
  candidate: Candidate;
  points: number;
  evidence: Evidence[];
  refused?: string;
}

/** Adds up what speaks for and against one candidate. */
export function judge(item: Case, candidate: Candidate): Judged {
  const { facts, context, mention, beside, reading } = item;
  const e = candidate.entity;
  const kind = facts.kind[e] as number;
  const prominence = facts.prominence[e] as number;
  const words = mention.to - mention.from;
  const evidence: Evidence[] = [];
  let points = 0;
  const add = (why: string, value: number) => {
    points += value;
    evidence.push({ why, points: value });
  };
  const refuse = (reason: string): Judged => ({ candidate, points: -99, evidence, refused: reason });

  if (hangsOnLetter(reading, mention) || isInHandle(reading, mention)) return refuse('part of a longer word');
  if (candidate.by === BY_DEMONYM) {
    if (isPersonsName(item, e)) return refuse('the name of a person');
    if (isLanguage(reading, mention)) return refuse('a language');
    if (isOfAmericans(reading, mention)) return refuse('Americans of some descent');
    if (isWestern(reading, mention)) return refuse('a genre, or a direction');
    // "the Swedish Prosecution Authority", against "American Kevin Fennimore".
    if (beside.after >= 0 && words === 1 && !facts.firstNames.has(reading.tokens.hash1[beside.after] as number))
      return refuse(`part of a longer name: … ${wordAt(reading, beside.after)}`);
    const body = words === 1 ? bodyBehind(reading, mention, item.nextLong) : '';
    if (body) return refuse(`part of a longer name: … ${body}`);
    add('demonym', POINTS.demonym);
    return { candidate, points, evidence };
  }
  if (words === 1 && isContraction(reading, mention)) return refuse('a contraction');
  if (kind === PERSON && isAddressedOtherwise(facts, e, beside.address)) return refuse('not addressed so');
  const time = timeOf(facts, e, reading.day);
  if (time === 'not yet born') return refuse('did not exist when the article was written');

  judgeForm(item, candidate, add);
  const longer = longerName(item, candidate, kind);
  if (longer) return refuse(longer);

  // "the 1999 World Cup" is one of many; an event of that very year is meant by its own name.
  if ((kind === EVENT || (kind === TERM && !isPrize(reading, mention))) && !mention.anyCase && isOtherYear(facts, reading, mention, e))
    return refuse('an edition of another year');

  const broken = judgeBeside(item, candidate, add);
  if (broken) return refuse(broken);

  const short = candidate.by === BY_SHORT;
  const namesakes = words === 1 || (short && kind === PERSON) ? namesakesOf(item) : [];
  const antecedents = antecedentsOf(item, e, namesakes);
  // Whoever writes "George W. Bush" for the son means the father by "George Bush".
  const shared = kind === PERSON && !short && words > 1 && mention.candidates.some((c) => c.entity !== e && c.by !== BY_SHORT);
  if ((short || candidate.ambiguous || words === 1) && antecedents.length && !shared)
    add('its full name stands in the article', isAroundCity(facts, mention, candidate) ? POINTS.antecedentRegion : POINTS.antecedent);
  if (namesakes.length && (kind === PERSON || candidate.ambiguous || candidate.possessed || prominence < 4)) {
    // "In Alexandria, Virginia", of an article that names a Ms Alexandria.
    const meant = kind === PLACE && (INSIDE.has(wordAt(reading, mention.from - 1)) || item.afterComma.length > 0 || isOfficeAfter(reading, mention));
    if (!antecedents.length) add('an unknown namesake stands in the article', meant ? POINTS.namesakeToo : POINTS.namesake);
    else if (kind === PERSON && prominence < 5 && !(beside.title & (HONORIFIC - 1)) && isUnknownNamesake(item, antecedents))
      return refuse('an unknown namesake was the last to be named in full');
    else if (namesakes.some((at) => at < mention.from)) add('an unknown namesake stands in the article too', POINTS.namesakeToo);
  }
  if (kind === PERSON && words === 1 && !antecedents.length && PLACE_PREPOSITIONS.has(wordAt(reading, mention.from - 1)))
    if (mention.candidates.some((other) => facts.kind[other.entity] === PLACE)) add('a preposition of place, and a place is called so', POINTS.placeRather);
  if (kind === ORGANISATION && words === 1 && candidate.ambiguous && !isCited(reading, mention))
    if (mention.candidates.some((other) => other.entity !== e && facts.kind[other.entity] === PERSON && context.named.has(other.entity)))
      add('a person of the name stands in the article', POINTS.personRather);
  judgeList(item, e, kind, add);
  judgeTitle(item, e, kind, words, add);
  const before = points;
  judgeWorld(item, e, kind, prominence, candidate, add);
  const world = points - before;
  const supported = world > 0 || (kind === PLACE && isOfList(item, e));
  if (kind === PLACE) judgePlace(item, e, words, candidate, add);
  if (kind === ORGANISATION && (short || candidate.ambiguous || isGeneric(wordAt(reading, mention.to - 1)) || DEPARTMENTS.has(wordAt(reading, mention.from))))
    judgeNation(item, e, add);
  // "According to the Central Election Commission": many countries have one.
  const common = candidate.ambiguous && words > 1 && (facts.home[e] as number) !== context.leading;
  if (kind === ORGANISATION && !common && isCited(reading, mention)) add('cited as a source', POINTS.cited);
  if (kind === ORGANISATION && words === 1 && isBodyOfOfficer(reading, mention)) add('its officer follows', POINTS.officer);
  if (kind === ORGANISATION && beside.after < 0 && isEmployer(reading, mention)) add('somebody works there', POINTS.officer);
  if (kind === PERSON && SPEECH_VERBS.has(wordAt(reading, mention.to))) add('speaks', POINTS.speech);
  if (kind === PERSON && short && hasGovernment(item, e)) add('led a government', POINTS.governed);
  if (kind === EVENT && reading.day && !isUnderWay(facts, e, reading.day) && mention.candidates.some((other) => isUnderWay(facts, other.entity, reading.day)))
    add('another of the name was under way', POINTS.over);
  if (kind === PERSON && time === 'long dead') add('long dead', POINTS.longDead);
  if (kind === PERSON && reading.day) judgeLife(item, e, short, add);
  if (kind === PERSON && reading.day && !antecedents.length) judgeYear(item, e, add);
  if (kind === PERSON && short && reading.day) judgeOffice(facts, e, reading.day, antecedents.length > 0, add);
  if (words === 1 && !mention.anyCase) {
    const named = antecedents.length > 0;
    judgeWriting(item, kind, prominence, candidate, named || supported, named || world > POINTS.home + POINTS.homeOften, add);
  }
  return { candidate, points, evidence };
}

/** What the form of a name is worth by itself: full or short, one word or several, a word besides, generated. */
function judgeForm(item: Case, candidate: Candidate, add: Add): void {
  const { facts, mention, reading } = item;
  const e = candidate.entity;
  const kind = facts.kind[e] as number;
  const prominence = facts.prominence[e] as number;
  const words = mention.to - mention.from;
  const short = candidate.by === BY_SHORT;
  if (short && kind === PLACE) add('short form of a place', (POINTS.oneWord[prominence] ?? 0) + POINTS.shortPlace);
  else if (short) add('short form', POINTS.short[prominence] ?? 0);
  else if (words > 1) add('full name', POINTS.fullName);
  else add('name of one word', POINTS.oneWord[isUnmistakable(item, candidate) ? Math.max(prominence, 3) : prominence] ?? 0);
  if (candidate.ambiguous) add('also a word or another name', POINTS.ambiguous);
  if (candidate.ambiguous && words === 1 && (reading.tokens.flags[mention.from] as number) & ALL_CAPS) add('in capitals, as an acronym', POINTS.acronym);
  if (kind === ORGANISATION && !candidate.ambiguous && isLongAcronym(reading, mention)) add('a long acronym', POINTS.longAcronym);
  if ((facts.flags[e] as number) & PLACED) add('generated entry', isCoined(kind, words, candidate) ? POINTS.placedFirm : POINTS.placed);
  if (candidate.bare) add('named without the article', POINTS.bare);
}

/** "Auckland" of an article that also names the Auckland Region is still the city, of which somebody wrote an entry. */
const isAroundCity = (facts: Facts, { candidates }: Mention, { entity, by }: Candidate): boolean =>
  by === BY_SHORT &&
  (facts.kind[entity] as number) === PLACE &&
  ((facts.flags[entity] as number) & PLACED) !== 0 &&
  candidates.some(
    (c) => c.by === BY_NAME && facts.kind[c.entity] === PLACE && facts.home[c.entity] === facts.home[entity] && !((facts.flags[c.entity] as number) & PLACED),
  );

/** Verizon, AbbVie: a firm's name of one word that is declared to be nothing else. */
const isCoined = (kind: number, words: number, { ambiguous, by }: Candidate): boolean => kind === ORGANISATION && words === 1 && !ambiguous && by !== BY_SHORT;

/**
 * Unknown words beside a name.
 * @returns why they make it a part of somebody else's, '' where they only speak against the candidate
 */
function judgeBeside({ facts, mention, beside, reading }: Case, candidate: Candidate, add: Add): string {
  const kind = facts.kind[candidate.entity] as number;
  const short = candidate.by === BY_SHORT;
  const words = mention.to - mention.from;
  if (kind === ORGANISATION && !short && beside.after >= 0 && isBeforeLegalForm(reading, mention)) add('its legal form follows', POINTS.officer);
  else if (beside.after >= 0 && !(kind === ORGANISATION && isExplainedBody(facts, candidate.entity) && !short && isBeforeProduct(reading, mention))) {
    // "Imran Khan Satti" is another man, whoever Imran Khan is; beside capitals every word may stand.
    const shouted = ((reading.tokens.flags[mention.to - 1] as number) | (reading.tokens.flags[beside.after] as number)) & ALL_CAPS;
    const another = kind === PERSON && !shouted;
    if ((words === 1 || another || kind === PLACE || wordAt(reading, beside.after) === 'at') && !mention.anyCase)
      return `part of a longer name: … ${wordAt(reading, beside.after)}`;
    add('an unknown name goes on behind it', POINTS.besideUnknown);
  }
  if (beside.noun >= 0) {
    if ((words === 1 || kind === PLACE) && !mention.anyCase) return `part of a longer name: ${wordAt(reading, beside.noun)} of …`;
    add('an unknown name goes on before it', POINTS.beforeUnknown);
  }
  if (beside.before >= 0) {
    if ((words === 1 || (short && kind === PERSON)) && !mention.anyCase) return `part of a longer name: ${wordAt(reading, beside.before)} …`;
    add('an unknown name goes on before it', POINTS.beforeUnknown);
  }
  return '';
}

/** A name that a person and a body bear, among names of only the one kind: "General Motors, Ford and Toyota". */
function judgeList({ facts, mention, list }: Case, e: number, kind: number, add: Add): void {
  if (!list || list.kind === PLACE || (kind !== PERSON && kind !== ORGANISATION)) return;
  const other = kind === PERSON ? ORGANISATION : PERSON;
  // "Walmart, Kroger and Costco".
  const alone = kind === ORGANISATION && mention.candidates.length === 1;
  if (alone && list.kind === kind && (facts.flags[e] as number) & PLACED) add('in a list of its like', POINTS.list);
  if (!mention.candidates.some((c) => c.entity !== e && (facts.kind[c.entity] as number) === other)) return;
  if (list.kind === kind) add('in a list of its like', POINTS.list);
  else add('in a list of others', POINTS.listOther);
}

/** "Sudanese Congress Party": a name that ends in what the thing is may be another country's. */
const isGeneric = (last: string): boolean => BODY_WORDS.has(last) || HEADS.has(last);

/** "I'll" folds to the same letters as "Ill."; no name ends so. */
const isContraction = ({ tokens, text }: Reading, mention: Mention): boolean =>
  /^\p{L}{1,5}['’](?:ll|re|ve|d|m|t)$/iu.test(text.slice(tokens.start[mention.from], tokens.end[mention.from]));

function timeOf(facts: Facts, e: number, day: number): 'alive' | 'not yet born' | 'long dead' {
  const from = facts.life[e * 2] as number;
  const to = facts.life[e * 2 + 1] as number;
  if (!day) return 'alive';
  const event = (facts.kind[e] as number) === EVENT;
  if (event && from > day + 3) return (facts.flags[e] as number) & ANNOUNCED && from < day + 10_000 ? 'alive' : 'not yet born';
  // Articles announce what is founded or renamed in the next weeks.
  if (!event && from && from > day + 100 && (facts.kind[e] as number) !== PLACE) return 'not yet born';
  return to && to + 700_000 < day ? 'long dead' : 'alive';
}

/** "The 2001 Nobel Peace Prize" is still that prize. */
const isPrize = (reading: Reading, mention: Mention): boolean => PRIZES.has(wordAt(reading, mention.to - 1));
const PRIZES = new Set(['prize', 'award', 'medal']);

/** Whether an event had begun and was not over on a day. */
function isUnderWay(facts: Facts, e: number, day: number): boolean {
  const from = facts.life[e * 2] as number;
  const to = facts.life[e * 2 + 1] as number;
  return (facts.kind[e] as number) === EVENT && from > 0 && from <= day && (!to || to >= day);
}

/** Whether a year stands right before the mention and the entity did not begin in it; "the 2017 Cannes Film Festival" is one of that festival's. */
function isOtherYear(facts: Facts, reading: Reading, mention: Mention, e: number): boolean {
  const before = wordAt(reading, mention.from - 1);
  if (reading.tokens.gap[mention.from] !== 1 || !/^(?:18|19|20)\d\d$/.test(before)) return false;
  const [from, to] = [facts.life[e * 2] as number, facts.life[e * 2 + 1] as number];
  const first = Math.floor(from / 10_000);
  const recurs = mention.to - mention.from > 2 && !to && first < Number(before) - 2;
  return first !== Number(before) && !recurs;
}
