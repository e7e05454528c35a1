/** The adjective of a country, of a people or of those who believe or belong: what speaks for it, and where it is something else. */
import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isAmericas } from '../../facts/countries.ts';
import { COUNTRY, ORGANISATION, PLACE, TERM } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import { isListedBehind } from '../beside/counties.ts';
import type { Case } from '../context/case.ts';
import {
  isAcross,
  isAmongPeoples,
  isBehindCape,
  isOfAmericans,
  isOfAnyNation,
  isOfLobby,
  isOfRedCross,
  isOfUnion,
  isPole,
  isSpeaker,
  isSportsName,
  isTeachers,
  isThings,
  isWestern,
  standsAlone,
} from '../longer/adjective.ts';
import { isAirlinesName } from '../longer/airlines.ts';
import { bodyBehind, INSTITUTIONS } from '../longer/institution.ts';
import { isLanguage } from '../longer/language.ts';
import { isPersonsName } from '../longer/persons-name.ts';
import { isDirection } from '../names/fragments.ts';
import { goesOn } from '../names/goes-on.ts';
import type { Mention } from '../names/mentions.ts';
import { isOfCommittee } from '../reading/committee.ts';
import { departmentOf } from '../reading/department.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, isCapital, opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { POINTS } from '../weights.ts';

/** Whether a word with a capital that opens no sentence stands right before. */
const isBehindCapital = (reading: Reading, { from }: Mention): boolean =>
  from > 0 && follows(reading, from) && isCapital(reading, from - 1) && !opensSentence(reading, from - 1);

/** Why an adjective does not mean entity `e`, '' where it may. */
export const notByDemonym = (item: Case, e: number): string => someoneElses(item, e) || thingsName(item) || inLongerName(item, e);

/** Of other people: somebody's name, a language, a people beyond the country. */
function someoneElses(item: Case, e: number): string {
  const { facts, context, mention, reading } = item;
  if (isPersonsName(item, e) || isSpeaker(reading, mention)) return 'the name of a person';
  if (isLanguage(reading, mention) || isTeachers(reading, mention)) return 'a language';
  if (isOfAmericans(reading, mention)) return 'Americans of some descent';
  // "Ethnic Albanians" are of Kosovo, too; "ethnic Serbs, Croats and Muslims" of Bosnia.
  if (wordAt(reading, mention.from - 1) === 'ethnic' || isAmongPeoples(reading, mention)) return 'a people';
  // "All parties but the Communists", where a party of the country is called so.
  if (facts.kindOf(e) === TERM && isOfLeadersParty(item)) return 'a party is called so';
  // "The Lake Superior Chippewa Indians".
  if (wordAt(reading, mention.from) === 'indians' && isBehindCapital(reading, mention)) return 'a people of the Americas';
  // "45 Indians", of an article on Mexico that tells nothing else of India.
  if (isOfAmericas(item, e)) return 'a people of the Americas';
  const beyond = isAcross(reading, mention) || (facts.typeOf(e) === COUNTRY && !context.named.has(e) && isOfAnyNation(reading, mention));
  return beyond ? 'of more than the country' : '';
}

/** What things are called so: a genre, a firm, a team, a county, a prize, a sport. */
function thingsName(item: Case): string {
  const { facts, context, mention, reading } = item;
  const { from, to } = mention;
  if (isWestern(reading, mention)) return 'a genre, or a direction';
  if (isThings(reading, mention)) return 'what a thing is called';
  // "Minister for European and Euro-Atlantic Integration".
  if (wordAt(reading, from - 1) === 'for' && departmentOf(reading, from)) return 'the field of an office';
  // "Southwest, American and United", of airlines.
  const firm = mention.candidates.some((c) => c.by === BY_SHORT && facts.kindOf(c.entity) === ORGANISATION && context.named.has(c.entity));
  if (firm && standsAlone(reading, mention)) return 'a firm is called so';
  if (isAirlinesName(item)) return 'an airline is called so';
  // "The Texans have fired", of an article on the NFL.
  if (isNickname(item)) return 'a team is called so';
  // "The counties are: Caddo, Canadian, Carter".
  if (isListedBehind(reading, from)) return 'a county';
  // "The Australian of the year".
  if (wordAt(reading, to) === 'of' && wordAt(reading, to + 1) === 'the' && wordAt(reading, to + 2) === 'year') return 'an award';
  if (isPole(reading, mention)) return 'an end of the Earth';
  return isSportsName(reading, mention) ? 'a sport' : '';
}

/** The words around make it a part of a longer name. */
function inLongerName({ facts, mention, beside, reading, nextLong }: Case, e: number): string {
  const { from, to } = mention;
  // "W. African bloc".
  if (isDirection(reading.text, reading.tokens.start[from] as number)) return 'part of a longer name: a direction';
  // "The Swedish Prosecution Authority"; but "American Kevin Fennimore", and the Indonesian Government is Indonesia's.
  const named = beside.after >= 0 && !isFirstName(reading, facts, beside.after);
  if (named && to - from === 1 && !(facts.kindOf(e) === PLACE && NATIONAL.has(wordAt(reading, beside.after))))
    return `part of a longer name: … ${wordAt(reading, beside.after)}`;
  // "The Central American University".
  if (to - from === 2 && goesOn(reading, mention) && INSTITUTIONS.has(wordAt(reading, to))) return `part of a longer name: … ${wordAt(reading, to)}`;
  const body = bodyBehind(reading, mention, nextLong);
  if (body) return `part of a longer name: … ${body}`;
  if (isOfLobby(reading, mention)) return 'part of a longer name: … for';
  if (isOfCommittee(reading, from, to)) return 'part of a longer name: … on …';
  if (isOfUnion(reading, mention)) return 'part of a longer name: … of';
  if (isOfRedCross(reading, mention)) return 'part of a longer name: … red';
  return isBehindCape(reading, mention) ? `part of a longer name: ${wordAt(reading, from - 1)} …` : '';
}

/** What an adjective is worth. */
export function judgeDemonym(item: Case, e: number, add: Add): void {
  const { context, mention } = item;
  add('demonym', POINTS.demonym);
  // "Georgians", of an article that is sure of the country, or of the state.
  if (mention.candidates.length > 1 && mention.candidates.every((c) => c.by === BY_DEMONYM) && (context.named.has(e) || context.homes.has(e)))
    add('it stands in the article', POINTS.home);
  // "The Georgian leadership" is the country's, where nothing of America is named.
  if (isOfStateToo(item, e)) add('nothing of the other country in the article', POINTS.home);
}

/** Whether people in the plural are a team, too, whose league, coach or owner the article names. */
const isNickname = ({ facts, context, mention, reading }: Case): boolean =>
  wordAt(reading, mention.to - 1).endsWith('ns') &&
  wordAt(reading, mention.from - 1) === 'the' &&
  mention.candidates.some(
    ({ by, entity }) =>
      by === BY_SHORT && facts.kindOf(entity) === ORGANISATION && facts.neighboursOf(entity).some((e) => facts.kindOf(e) !== PLACE && context.named.has(e)),
  );

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

/** "Indians" where a country of the Americas leads, and India is named by no other word. */
const isOfAmericas = ({ facts, context, mention, reading }: Case, e: number): boolean =>
  wordAt(reading, mention.to - 1) === 'indians' && context.leading >= 0 && context.leading !== e && !context.named.has(e) && isAmericas(facts, context.leading);

const NATIONAL = new Set('government govt army navy parliament cabinet military police'.split(' '));
