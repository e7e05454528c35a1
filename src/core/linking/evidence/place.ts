import { BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { CHANCELLOR, familyOf, PREMIER } from '../../facts/families.ts';
import { CITY, CITY_TYPES, COUNTRY, NATURE, ORGANISATION, PLACE, REGION } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import { isDateline, opensWithColon, opensWithDay } from '../beside/dateline.ts';
import type { Case } from '../context/case.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isAllCaps, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { AUXILIARIES, DIRECTIONS, GOVERNMENT_PREPOSITIONS, PLACE_PREPOSITIONS, SAYS_OR_ACTS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isHeading, judgeHeading } from './heading.ts';
import { isBesideItsRegion, isElsewhere, isLesserTown, isOfOtherState, isToldLonger, judgeComma, judgeCountryBefore, judgePlaceBehind } from './inside.ts';
import { judgeRiver } from './river.ts';
import { judgeState } from './state.ts';
import { isThere, judgeThere } from './there.ts';
import { isTownHere } from './towns.ts';
import { judgeTypeWord } from './type-words.ts';

/** What speaks for and against a place: prepositions, teams, datelines, type words, lists, states and commas. */
export function judgePlace(item: Case, { entity: e, by, ambiguous }: Candidate, add: Add): void {
  const { facts, mention, reading } = item;
  const type = facts.typeOf(e);
  const words = mention.to - mention.from;
  if (words === 1) judgeNames(item, e, ambiguous, add);
  if (words === 1 && isRatherLetters(item)) add('in capitals, as the letters of a body', POINTS.unlikeLetters);
  judgeThere(item, e, ambiguous, add);
  judgeGovernment(item, e, ambiguous, add);
  judgeHeading(item, e, add);
  if (!isHeading(item) && (isDateline(reading, mention) || isTownLine(item, e))) {
    // "WASHINGTON (AP)", of an article on the state, too.
    const city = type === REGION && mention.candidates.some((c) => CITY_TYPES.has(facts.typeOf(c.entity)));
    add(city ? 'a dateline, and a city is called so' : 'a dateline', city ? POINTS.datelineRegion : POINTS.dateline);
  }
  judgeRiver(item, e, add);
  // "East New York" is a part of it.
  if (type === CITY && wordAt(reading, mention.from - 1) === 'east' && isCapital(reading, mention.from - 1) && words > 1)
    add('a part with a name of its own', POINTS.namedPart);
  // "Southern California" is no longer California; "eastern Ukraine" is still Ukraine.
  if (type === REGION && DIRECTIONS.has(wordAt(reading, mention.from - 1)) && isCapital(reading, mention.from - 1))
    add('a part with a name of its own', POINTS.namedPart);
  if (isTownHere(item, e, ambiguous)) add('a town of the country that the article is about', POINTS.townHere);
  if (isElsewhere(item, e)) add('another city of the name in the country that leads', POINTS.elsewhere);
  if (isToldLonger(item, e)) add('the longer name of another stands in the article, and nothing of its world', POINTS.toldLonger);
  if (isLesserTown(item, e)) add('a better known city abroad is called so', POINTS.lesserTown);
  if (isOfOtherState(item, e)) add('other states are in the article', POINTS.otherState);
  else if (ambiguous && isRatherWord(item, e)) add('a word of the article, and nothing of its state', POINTS.wordRather);
  judgeCountryBefore(item, e, add);
  if (isOfList(item, e)) add('in a list of its like', POINTS.list);
  // "Michigan, Missouri and Washington"; "South Kordofan and Blue Nile": no river.
  else if (item.list?.type === REGION && mention.candidates.some((c) => isOfList(item, c.entity)))
    add('in a list of states', NATURE.has(type) ? POINTS.regionRather : POINTS.ofStates);
  const named = judgeTypeWord(item, e, by === BY_SHORT, ambiguous, add);
  // "In Alabama, most of them in Tuscaloosa and Birmingham".
  if (!named && words === 1 && CITY_TYPES.has(type) && mention.candidates.length > 1 && isBesideItsRegion(item, e))
    add('its region stands in the sentence', POINTS.regionInSentence);
  judgeState(item, e, by === BY_SHORT, ambiguous, add);
  judgeComma(item, e, add);
  judgePlaceBehind(item, e, named === 'region', add);
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

/** Somebody of the article may be called so. */
function judgeNames({ facts, context, mention, reading }: Case, e: number, ambiguous: boolean, add: Add): void {
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

/** Whether it speaks and acts, as a government does. */
function judgeGovernment(item: Case, e: number, ambiguous: boolean, add: Add): void {
  const { facts, mention, reading } = item;
  const acts = facts.standsForOf(e) >= 0;
  if (acts && SAYS_OR_ACTS.has(wordAt(reading, mention.to))) add('acts as a government', POINTS.government);
  else if (ambiguous && acts && !isRatherElsewhere(item, e) && isPerhapsGovernment(reading, mention)) add('may act as a government', POINTS.governmentPerhaps);
  // "Georgia's premier": states of America have none.
  if (facts.typeOf(e) === COUNTRY && ambiguous && owns(reading, mention.to - 1) && familyOf(wordAt(reading, mention.to)) & (PREMIER | CHANCELLOR))
    add('its premier follows', POINTS.typeWord);
}

/** "Of San Jose" in California, where nothing of Costa Rica is named. */
const isRatherElsewhere = ({ facts, context, mention }: Case, e: number): boolean =>
  !context.homes.has(facts.homeOf(e)) && mention.candidates.some((c) => facts.kindOf(c.entity) === PLACE && context.homes.has(facts.homeOf(c.entity)));

const isPerhapsGovernment = (reading: Reading, { from, to }: Mention): boolean =>
  AUXILIARIES.has(wordAt(reading, to)) || GOVERNMENT_PREPOSITIONS.has(wordAt(reading, from - 1));

/** Whether a place is what the others of its list are: a city of their country, or a capital among great cities, "Berlin, Sofia, Madrid". */
export const isOfList = ({ facts, list, mention }: Case, e: number): boolean =>
  list?.kind === PLACE &&
  list.type === facts.typeOf(e) &&
  // "Vancouver and Boston".
  !(list.type === CITY && isPlaced(facts, e) && mention.candidates.some((c) => facts.typeOf(c.entity) === CITY && !isPlaced(facts, c.entity))) &&
  (list.home === facts.homeOf(e) || (list.type === CITY && facts.standsForOf(e) >= 0));
