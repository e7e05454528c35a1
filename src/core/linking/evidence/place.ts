import { BY_SHORT } from '../../dictionary/layout.ts';
import { CHANCELLOR, familyOf, HEAD_OF_GOVERNMENT, MINISTER, PREMIER } from '../../facts/families.ts';
import { CITY, CITY_TYPES, COUNTRY, ORGANISATION, PLACE, REGION, REGION_TYPES, RIVER, SEA, SITE_TYPES } from '../../facts/kinds.ts';
import { type Facts, PLACED } from '../../facts/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Add, Case } from '../context/case.ts';
import { isBehindDateline, isDateline, opensWithColon, opensWithDay } from '../context/dateline.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isManagersTeam, isPlayersTeam } from '../reading/players.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { follows, isAllCaps, isCapital, owns } from '../reading/token.ts';
import { AUXILIARIES, DIRECTIONS, GOVERNMENT_PREPOSITIONS, PLACE_PREPOSITIONS, REGION_WORDS, SPEECH_VERBS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isCalledSide, isClubsToo, isInside, isMaybeClub, isOwnedByTown, isSide, isState } from './clubs.ts';
import { judgeState } from './state.ts';
import { judgeTypeWord } from './type-words.ts';

/** "On the border with Jordan". */
const isBorder = (reading: Reading, from: number): boolean => wordAt(reading, from - 1) === 'with' && BORDERS.has(wordAt(reading, from - 2));
const BORDERS = new Set(['border', 'borders', 'frontier']);

/** What speaks for and against a place: prepositions, teams, datelines, type words, lists, states and commas. */
export function judgePlace(item: Case, e: number, words: number, { by, ambiguous }: Candidate, add: Add): void {
  const { facts, mention, reading } = item;
  const type = facts.typeOf(e);
  judgeNames(item, e, words, ambiguous, add);
  if (words === 1 && isRatherLetters(item)) add('in capitals, as the letters of a body', POINTS.unlikeLetters);
  judgeThere(item, e, words, ambiguous, add);
  judgeGovernment(item, e, ambiguous, add);
  if (isDateline(reading, mention) || isTownLine(item, e)) {
    // "WASHINGTON (AP)", of an article on the state, too.
    const city = type === REGION && mention.candidates.some((c) => CITY_TYPES.has(facts.typeOf(c.entity)));
    add(city ? 'a dateline, and a city is called so' : 'a dateline', city ? POINTS.datelineRegion : POINTS.dateline);
  }
  // "Kharkiv, Dnipro and Odesa": the river has its article, or says that it is one.
  const river =
    type === RIVER &&
    words === 1 &&
    wordAt(reading, mention.from - 1) !== 'the' &&
    !RIVERS.has(wordAt(reading, mention.from - 1)) &&
    !RIVERS.has(wordAt(reading, mention.to));
  if (river && mention.candidates.some((c) => facts.typeOf(c.entity) === CITY)) add('named without the article of a river', POINTS.typeMismatch);
  // "Across the Dnipro in Ukraine."
  else if (type === CITY && isNamedAsRiver(item)) add('named with the article of a river', POINTS.typeMismatchFull);
  // "East New York" is a part of it.
  if (type === CITY && wordAt(reading, mention.from - 1) === 'east' && isCapital(reading, mention.from - 1) && words > 1)
    add('a part with a name of its own', POINTS.namedPart);
  // "Southern California" is no longer California; "eastern Ukraine" is still Ukraine.
  if (type === REGION && DIRECTIONS.has(wordAt(reading, mention.from - 1)) && isCapital(reading, mention.from - 1))
    add('a part with a name of its own', POINTS.namedPart);
  if (isElsewhere(item, e)) add('another city of the name in the country that leads', POINTS.unrelated);
  if (isOfOtherState(item, e)) add('other states are in the article', POINTS.otherState);
  else if (ambiguous && isRatherWord(item, e)) add('a word of the article, and nothing of its state', POINTS.unrelated);
  judgeCountryBefore(item, e, add);
  if (isOfList(item, e)) add('in a list of its like', POINTS.list);
  // "Michigan, Missouri and Washington".
  else if (item.list?.type === REGION && mention.candidates.some((c) => isOfList(item, c.entity))) add('in a list of states', POINTS.ofStates);
  const named = judgeTypeWord(item, e, words, { by, ambiguous }, add);
  // "In Alabama, most of them in Tuscaloosa and Birmingham".
  if (!named && words === 1 && CITY_TYPES.has(type) && mention.candidates.length > 1 && isBesideItsRegion(item, e))
    add('its region stands in the sentence', POINTS.regionInSentence);
  judgeState(item, e, by === BY_SHORT, ambiguous, add);
  judgeComma(item, e, add);
  // "Dundalk in the Republic of Ireland".
  // "Kherson region of Ukraine": the city only where no region is called so.
  const region = named === 'region' && mention.candidates.some((c) => REGION_TYPES.has(facts.typeOf(c.entity)));
  if (item.placeAfter < 0 || !CITY_TYPES.has(type) || region) return;
  if (chainOf(facts, e).includes(item.placeAfter)) add('its country or region stands behind it', POINTS.commaInside);
  // "The town of Talisay in Batangas province", where only that in Cebu is known.
  else if (isOtherRegion(facts, e, item.placeAfter)) add('another region stands behind it', POINTS.elsewhereBehind);
}

/** Shorter ones are no place's name that is written in capitals only for show: KP, DPR. */
const LETTERS = 4;

/** SANA, the Syrian agency, inside a text in small letters: who means the capital of Yemen writes Sana. */
const isRatherLetters = (item: Case): boolean => {
  const { facts, mention, reading } = item;
  const letters = (reading.tokens.end[mention.from] as number) - (reading.tokens.start[mention.from] as number);
  if (letters < LETTERS || !isAllCaps(reading, mention.from) || reading.allCaps[reading.block[mention.from] as number] === 1 || isDateline(reading, mention))
    return false;
  return mention.candidates.some((c) => facts.kindOf(c.entity) === ORGANISATION && c.by !== BY_SHORT);
};

/** Birmingham in England, of an article on America that tells nothing of Britain. */
const isElsewhere = ({ facts, context, mention }: Case, e: number): boolean =>
  facts.typeOf(e) === CITY &&
  mention.candidates.length > 1 &&
  context.leading >= 0 &&
  !context.homes.has(facts.homeOf(e)) &&
  mention.candidates.some((c) => facts.typeOf(c.entity) === CITY && facts.homeOf(c.entity) === context.leading);

/** Denton of Texas, in an article that names Maryland and no place of Texas: towns of America share their names with others. */
function isOfOtherState({ facts, context, mention, reading }: Case, e: number): boolean {
  const state = facts.insideOf(e);
  if (!(facts.flagsOf(e) & PLACED) || mention.to - mention.from > 2 || facts.idOf(facts.homeOf(e)) !== 'united-states') return false;
  if (facts.typeOf(state) !== REGION || context.named.has(state)) return false;
  // A name of two words is rarer: another state must stand in its sentence, "Spring Hill in the southern state of Tennessee".
  const one = mention.to - mention.from === 1;
  if (!one && isDateline(reading, mention)) return false;
  let others = false;
  for (const [other, places] of context.named) {
    if (other === e || facts.homeOf(other) !== facts.homeOf(e)) continue;
    if (facts.insideOf(other) === state) return false;
    if (facts.typeOf(other) === REGION || (one && facts.typeOf(facts.insideOf(other)) === REGION))
      others ||= one || places.some((at) => reading.sentence[at] === reading.sentence[mention.from]);
  }
  return others;
}

/** "Firefox Mobile", of an article on mobile telephones that does not name Alabama. */
const isRatherWord = ({ facts, context, mention, reading }: Case, e: number): boolean =>
  facts.typeOf(e) === CITY &&
  context.lower.has(reading.tokens.hash1[mention.from] as number) &&
  mention.to - mention.from === 1 &&
  facts.prominenceOf(e) < 3 &&
  facts.typeOf(facts.insideOf(e)) === REGION &&
  !context.named.has(facts.insideOf(e)) &&
  !isThere(reading, mention.from) &&
  !isDateline(reading, mention);

/** A town before a colon or a day that opens a block, where nobody in the article or dataset is called so. */
export const isTownLine = ({ facts, context, mention, reading }: Case, e: number): boolean =>
  CITY_TYPES.has(facts.typeOf(e)) &&
  (opensWithColon(reading, mention) || opensWithDay(reading, mention)) &&
  mention.candidates.every((c) => facts.kindOf(c.entity) === PLACE) &&
  !context.namesakes.has(reading.tokens.hash1[mention.to - 1] as number);

/** "The Dnipro", where a river bears the name and no noun goes on behind it, as in "the Dnipro mayor". */
const isNamedAsRiver = ({ facts, reading, mention: { from, to, candidates } }: Case): boolean =>
  to - from === 1 &&
  wordAt(reading, from - 1) === 'the' &&
  candidates.some((c) => facts.typeOf(c.entity) === RIVER) &&
  (!follows(reading, to) || PLACE_PREPOSITIONS.has(wordAt(reading, to)) || AUXILIARIES.has(wordAt(reading, to)));

const RIVERS = new Set(['river', 'rivers']);
const MPS = new Set(['mp', 'mps']);

/** Somebody of the article may be called so. */
function judgeNames({ facts, context, mention, reading }: Case, e: number, words: number, ambiguous: boolean, add: Add): void {
  if (words !== 1) return;
  const hash = reading.tokens.hash1[mention.from] as number;
  // "Riad told", after Riad Salameh.
  if (ambiguous && facts.typeOf(e) !== COUNTRY && context.firstWords.has(hash)) add('somebody in the article is called so', POINTS.firstName);
  // "Cuba told", after Jorge Cuba; "according to Homs", after Francesc Homs.
  const before = wordAt(reading, mention.from - 1);
  const cited = before === 'said' || before === 'says' || (before === 'to' && wordAt(reading, mention.from - 2) === 'according');
  // "… of the vote, said Homs."
  if (cited && CITY_TYPES.has(facts.typeOf(e)) && facts.standsForOf(e) < 0) add('cited as somebody is', POINTS.surnameTown);
  else if ((cited || !PLACE_PREPOSITIONS.has(before)) && context.afterFirst.has(hash))
    add('the surname of somebody in the article', facts.typeOf(e) === COUNTRY ? POINTS.surname : POINTS.surnameTown);
}

/** "In Kyiv"; but "an inquiry into Amazon", "on behalf of Jordan". */
const isThere = (reading: Reading, from: number): boolean =>
  PLACE_PREPOSITIONS.has(wordAt(reading, from - 1)) && !(ABOUT.get(wordAt(reading, from - 1))?.has(wordAt(reading, from - 2)) ?? false);
const ABOUT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['into', new Set('investigation investigations inquiry inquiries probe probes research review'.split(' '))],
  ['of', new Set(['behalf'])],
]);

/** Whether something is said to be there, or, in a report on sport, to play there. */
function judgeThere(item: Case, e: number, words: number, ambiguous: boolean, add: Add): void {
  const { facts, context, mention, reading, afterComma, beforeComma } = item;
  const type = facts.typeOf(e);
  // A preposition takes the doubt from an ambiguous name, but not from a site's of whose country nothing is said: "at Notre Dame".
  const foreign = SITE_TYPES.has(type) && !context.homes.has(facts.homeOf(e));
  const there = POINTS.preposition + (ambiguous && !foreign ? -POINTS.ambiguous : 0);
  if (reading.tokens.gap[mention.to] === GAP_HYPHEN && FROM_THERE.has(wordAt(reading, mention.to))) add('of people and firms from there', there);
  // "The Peterborough MP", "the Dallas skyline".
  const member = follows(reading, mention.to) && MPS.has(wordAt(reading, mention.to));
  if (ambiguous && CITY_TYPES.has(type) && (member || (isOwnedByTown(reading, mention) && !mention.candidates.some((c) => facts.typeOf(c.entity) === REGION))))
    add('what towns have', -POINTS.ambiguous);
  // "A win over Samoa", "seven seasons at Napoli".
  // "Had landed at Tennessee", of a coach of colleges.
  const side = context.sport && (isSide(reading, mention) || isMaybeClub(item) || (context.college && !isInside(item)));
  // "In the Pacific".
  const sea = type === SEA && wordAt(reading, mention.from - 1) === 'the' && isThere(reading, mention.from - 1);
  if ((isThere(reading, mention.from) || sea || isBorder(reading, mention.from)) && !side) add('a preposition of place', there);
  else if (
    (context.sport ||
      ((CITY_TYPES.has(type) || type === REGION) && isPlayersTeam(reading, mention.to, type === REGION)) ||
      (isClubsToo(item) && isManagersTeam(reading, mention.to)) ||
      (CITY_TYPES.has(type) && isCalledSide(reading, mention))) &&
    !SITE_TYPES.has(type) &&
    // "The state of Georgia".
    !(words > 1 && REGION_WORDS.has(wordAt(reading, mention.from))) &&
    !isInside(item) &&
    !isState(reading, mention) &&
    !(type === COUNTRY && isOwner(item)) &&
    !afterComma.length &&
    !beforeComma.some((other) => other !== e && [facts.insideOf(other), facts.homeOf(other)].includes(e)) &&
    !isDateline(reading, mention) &&
    !isBehindDateline(reading, mention) &&
    // "United States President Donald Trump".
    !(familyOf(wordAt(reading, mention.to)) & (HEAD_OF_GOVERNMENT | MINISTER))
  )
    add('a team in a report on sport', POINTS.team);
}

/** Whether it speaks and acts, as a government does. */
function judgeGovernment(item: Case, e: number, ambiguous: boolean, add: Add): void {
  const { facts, mention, reading } = item;
  const acts = facts.standsForOf(e) >= 0;
  if (acts && SPEECH_VERBS.has(wordAt(reading, mention.to))) add('acts as a government', POINTS.government);
  else if (ambiguous && acts && !isRatherElsewhere(item, e) && isPerhapsGovernment(reading, mention)) add('may act as a government', POINTS.governmentPerhaps);
  // "Georgia's premier": states of America have none.
  if (facts.typeOf(e) === COUNTRY && ambiguous && owns(reading, mention.to - 1) && familyOf(wordAt(reading, mention.to)) & (PREMIER | CHANCELLOR))
    add('its premier follows', POINTS.typeWord);
}

/** "The US city of Birmingham". */
function judgeCountryBefore({ facts, owner }: Case, e: number, add: Add): void {
  const home = facts.homeOf(e);
  if (owner < 0 || home < 0 || owner === e || facts.typeOf(e) === COUNTRY) return;
  if (chainOf(facts, e).includes(owner) || home === facts.homeOf(owner)) add('its country stands before it', POINTS.nationOwn);
  else add('another country stands before it', POINTS.ownerOther);
}

/** "Auburn, New York", seen from either. */
function judgeComma({ facts, afterComma, beforeComma }: Case, e: number, add: Add): void {
  if (beforeComma.some((other) => facts.insideOf(other) === e || facts.homeOf(other) === e))
    add('a place of it stands before, with a comma', POINTS.commaInside);
  // "Lebanon, Pennsylvania": a town of that state.
  const state = afterComma.length > 0 && afterComma.every((other) => facts.typeOf(other) === REGION && facts.idOf(facts.homeOf(other)) === 'united-states');
  if (facts.typeOf(e) === COUNTRY && state && facts.idOf(e) !== 'united-states') add('a state of America follows', POINTS.commaAbroad);
  if (!afterComma.length || !CITY_TYPES.has(facts.typeOf(e))) return;
  const home = facts.homeOf(e);
  // A city of which only the country is known may lie in any region of it.
  // "WASHINGTON, Pa.": where a capital lies is known.
  const open = facts.insideOf(e) === home && facts.standsForOf(e) < 0;
  // "BELGRADE, Yugoslavia": a country that is no more was another's, too.
  const larger = afterComma.some((other) => REGION_TYPES.has(facts.typeOf(other)) && !FORMER.has(facts.idOf(other)) && !(open && facts.homeOf(other) === home));
  const chain = chainOf(facts, e);
  // "Washington, DC" names one place twice.
  if (afterComma.some((other) => chain.includes(other)) || afterComma.includes(e)) add('its country or region follows', POINTS.commaInside);
  else if (larger) {
    const abroad = afterComma.every((other) => other !== home && facts.homeOf(other) !== home);
    add('another country or region follows', abroad ? POINTS.commaAbroad : POINTS.commaElsewhere);
  }
}

const FORMER = new Set('soviet-union yugoslavia czechoslovakia east-germany west-germany'.split(' '));

/** A region of the same country that the town is not in, as far as that is known. */
const isOtherRegion = (facts: Facts, e: number, other: number): boolean =>
  facts.typeOf(other) === REGION &&
  facts.homeOf(other) === facts.homeOf(e) &&
  facts.insideOf(e) !== facts.homeOf(e) &&
  facts.typeOf(facts.insideOf(e)) === REGION;

/** In what a place lies: its country, its region, and what that is part of. */
const chainOf = (facts: Facts, e: number): readonly number[] => [facts.homeOf(e), facts.insideOf(e), facts.insideOf(facts.insideOf(e))];

const isBesideItsRegion = ({ facts, reading, mention, context }: Case, e: number): boolean => {
  const region = facts.insideOf(e);
  if (region < 0 || facts.typeOf(region) !== REGION) return false;
  return (context.named.get(region) ?? []).some((at) => reading.sentence[at] === reading.sentence[mention.from]);
};

/** "Of San Jose" in California, where nothing of Costa Rica is named. */
const isRatherElsewhere = ({ facts, context, mention }: Case, e: number): boolean =>
  !context.homes.has(facts.homeOf(e)) && mention.candidates.some((c) => facts.kindOf(c.entity) === PLACE && context.homes.has(facts.homeOf(c.entity)));

const isPerhapsGovernment = (reading: Reading, { from, to }: Mention): boolean =>
  AUXILIARIES.has(wordAt(reading, to)) || GOVERNMENT_PREPOSITIONS.has(wordAt(reading, from - 1));

/** "The Kampala-born son", "a Dubai-based trader". */
const FROM_THERE = new Set('born based bred raised headquartered registered listed bound area wide'.split(' '));

/** "Ukraine's Vladyslav Heraskevych" competes for it, whatever the sport. */
const isOwner = ({ facts, mention, reading }: Case): boolean =>
  owns(reading, mention.to - 1) && facts.firstNames.has(reading.tokens.hash1[mention.to] as number);

/** Whether a place is what the others of its list are: a city of their country, or a capital among great cities, "Berlin, Sofia, Madrid". */
export const isOfList = ({ facts, list, mention }: Case, e: number): boolean =>
  list?.kind === PLACE &&
  list.type === facts.typeOf(e) &&
  // "Vancouver and Boston".
  !(
    list.type === CITY &&
    facts.flagsOf(e) & PLACED &&
    mention.candidates.some((c) => facts.typeOf(c.entity) === CITY && !(facts.flagsOf(c.entity) & PLACED))
  ) &&
  (list.home === facts.homeOf(e) || (list.type === CITY && facts.standsForOf(e) >= 0));
