import { BY_SHORT } from '../../dictionary/layout.ts';
import { CITY_BEHIND, isOf } from '../../facts/countries.ts';
import { familyOf } from '../../facts/families.ts';
import { CITY_TYPES, COUNTRY, ORGANISATION, PERSON, PLACE, RIVER, TERM } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Add } from '../beside/account.ts';
import { isBeforeLegalForm, isBeforeProduct, OWN_HEADS } from '../beside/firm.ts';
import type { Case } from '../context/case.ts';
import { isGovernmentOf } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, goesOnAt, isAbbreviated, isAllCaps, isCapital, isLetter, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { ADHERENTS, BODY_WORDS, HEADS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isExplainedBody } from './unmistakable.ts';

/**
 * Unknown words beside a name.
 * @returns why they make it a part of somebody else's, '' where they only speak against the candidate
 */
export function judgeBeside(item: Case, candidate: Candidate, add: Add): string {
  const { facts, context, mention, beside, beforeComma, reading } = item;
  const kind = facts.kindOf(candidate.entity);
  const short = candidate.by === BY_SHORT;
  const words = mention.to - mention.from;
  // "Republican John Mica", "House Speaker Dennis Hastert": a label or an office stands before a name.
  const last = wordAt(reading, mention.to - 1);
  const isNation =
    facts.typeOf(candidate.entity) === COUNTRY && ((context.sport && isSomebody(reading, beside.noun)) || isPersonsNoun(facts, reading, beside.noun));
  const label =
    (kind === TERM && familyOf(last) !== 0) || (kind === ORGANISATION && ADHERENTS.has(last) && beside.after >= 0 && isFirstName(reading, facts, beside.after));
  // "The Obama Administration".
  const government = kind === PERSON && short && isGovernmentOf(reading, mention);
  // "Boeing Company", "Toyota Motor", "Fatah Party": what it is stands behind its whole name.
  const called =
    kind === ORGANISATION && !short && beside.after === mention.to && OWN_HEADS.has(wordAt(reading, mention.to)) && !goesOnAt(reading, mention.to + 1);
  if (label || government || called) return judgeBefore(item, candidate, add);
  if (kind === ORGANISATION && !short && beside.after >= 0 && isBeforeLegalForm(reading, mention)) add('its legal form follows', POINTS.legalForm);
  else if (beside.after >= 0 && !(kind === ORGANISATION && isExplainedBody(facts, candidate.entity) && !short && isBeforeProduct(reading, mention))) {
    // "Imran Khan Satti" is another man, whoever Imran Khan is; beside capitals every word may stand.
    const shouted = isAllCaps(reading, mention.to - 1) || isAllCaps(reading, beside.after);
    const another = kind === PERSON && !shouted && !isGivenName(reading, beside.after);
    // "The Euphrates River".
    const river = facts.typeOf(candidate.entity) === RIVER && wordAt(reading, beside.after) === 'river';
    const here = context.homes.has(facts.homeOf(candidate.entity));
    // "A stop in Hollywood, Fla. Horan will sing there."
    const stops = isAbbreviated(reading, mention.to - 1) && beforeComma.some((town) => facts.insideOf(town) === candidate.entity);
    if (river || stops || (here && isCityOfAsia(facts, reading, candidate.entity, beside.after))) return judgeBefore(item, candidate, add);
    if ((words === 1 || another || kind === PLACE || wordAt(reading, beside.after) === 'at') && !mention.anyCase)
      return `part of a longer name: … ${wordAt(reading, beside.after)}`;
    // "The Union of Forces for Change Party".
    if (!(kind === ORGANISATION && words > 1 && wordAt(reading, beside.after) === 'party')) add('an unknown name goes on behind it', POINTS.besideUnknown);
  }
  return judgeBefore(item, candidate, add, isNation);
}

/** "Palu City". */
const isCityOfAsia = (facts: Facts, reading: Reading, e: number, at: number): boolean =>
  CITY_TYPES.has(facts.typeOf(e)) &&
  wordAt(reading, at) === 'city' &&
  isOf(facts, e, CITY_BEHIND) &&
  !(goesOnAt(reading, at + 1) && !isOfCity(wordAt(reading, at + 1)));
const isOfCity = (word: string): boolean => familyOf(word) !== 0 || /^council(?:l?ors?)?$/.test(word);

/** "Donald Tsang Yam-kuen": his Chinese name follows the English one. */
const isGivenName = (reading: Reading, i: number): boolean => reading.tokens.gap[i + 1] === GAP_HYPHEN && !isCapital(reading, i + 1);

/** "In The Wolf of Wall Street": inside a sentence only titles of works have the article with a capital. */
function isInTitle(reading: Reading, from: number): boolean {
  const the = from - 3;
  if (the < 1 || wordAt(reading, the) !== 'the' || wordAt(reading, from - 1) !== 'of' || opensSentence(reading, the)) return false;
  for (let i = the + 1; i <= from; i++) if (!follows(reading, i)) return false;
  return isCapital(reading, the) && isCapital(reading, the + 1);
}

/** "Moungi Bawendi of MIT", "Nick Rahall II of West Virginia": who is of there, and no body. */
function isPerson(reading: Reading, { from, to }: Mention, noun: number): boolean {
  const word = wordAt(reading, noun);
  if (GENERATIONS.has(word)) return true;
  const acronym = to - from === 1 && isAllCaps(reading, from) && !isAllCaps(reading, noun);
  const two = follows(reading, noun) && isCapital(reading, noun - 1) && !owns(reading, noun - 1);
  return acronym && two && !HEADS.has(word) && !BODY_WORDS.has(word);
}
const ISLANDS = new Set(['island', 'peninsula']);
/** Two words with capitals, and neither is what a body is. */
const isSomebody = (reading: Reading, last: number): boolean =>
  follows(reading, last) &&
  isCapital(reading, last - 1) &&
  !owns(reading, last - 1) &&
  ![last - 1, last].some((i) => HEADS.has(wordAt(reading, i)) || BODY_WORDS.has(wordAt(reading, i)));
/** "Anders Bergqvist of Sweden", "Carl von Hohenhal of Sweden", beyond sport: a known first name, and no "Christian Democrats of Germany". */
function isPersonsNoun(facts: Facts, reading: Reading, noun: number): boolean {
  const particle = PARTICLES.has(wordAt(reading, noun - 1)) && !isCapital(reading, noun - 1);
  const first = particle ? noun - 2 : noun - 1;
  if (first < 0 || wordAt(reading, noun).endsWith('s') || !isFirstName(reading, facts, first)) return false;
  return particle ? isCapital(reading, first) && follows(reading, noun) && follows(reading, noun - 1) : isSomebody(reading, noun);
}
const PARTICLES = new Set(['von', 'van', 'de', 'da', 'di', 'al', 'bin']);
const GENERATIONS = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);

/** @param isNation the country of somebody whose name stands before "of": it is itself */
function judgeBefore({ facts, beside, reading, mention }: Case, { entity, by }: Candidate, add: Add, isNation = false): string {
  const kind = facts.kindOf(entity);
  const words = mention.to - mention.from;
  if (!beside.styled && isInTitle(reading, mention.from)) return `part of a title: The ${wordAt(reading, mention.from - 2)} of …`;
  if (beside.noun >= 0 && !isPerson(reading, mention, beside.noun)) {
    // "The southern Philippine Island of Mindanao".
    // "Egan Bernal of Colombia", in a report on sport.
    const own = (kind === PLACE && ISLANDS.has(wordAt(reading, beside.noun))) || isNation;
    if ((words === 1 || kind === PLACE) && !mention.anyCase && !own) return `part of a longer name: ${wordAt(reading, beside.noun)} of …`;
    add('an unknown name goes on before it', POINTS.beforeUnknown);
  }
  if (beside.before >= 0) {
    // "Criston J Williams", of whom "J Williams" is only a part.
    const initial = kind === PERSON && words === 2 && !isAbbreviated(reading, mention.from) && isLetter(reading, mention.from);
    if ((words === 1 || (by === BY_SHORT && kind === PERSON) || kind === PLACE || initial) && !mention.anyCase)
      return `part of a longer name: ${wordAt(reading, beside.before)} …`;
    add('an unknown name goes on before it', POINTS.beforeUnknown);
  }
  return '';
}
