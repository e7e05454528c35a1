/** The adjective of a country, of a people or of those who believe or belong: what speaks for it, and where it is something else. */
import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { COUNTRY, ORGANISATION, PLACE, TERM } from '../../facts/kinds.ts';
import type { Add, Case } from '../context/case.ts';
import { isListedBehind } from '../context/counties.ts';
import {
  bodyBehind,
  INSTITUTIONS,
  isAcross,
  isAmongPeoples,
  isBehindCape,
  isLanguage,
  isOfAmericans,
  isOfAnyNation,
  isOfLobby,
  isOfRedCross,
  isOfUnion,
  isPole,
  isSpeaker,
  isSportsName,
  isTeachers,
  isWestern,
  standsAlone,
} from '../longer/adjective.ts';
import { isPersonsName } from '../longer/persons-name.ts';
import { isDirection } from '../names/fragments.ts';
import { goesOn } from '../names/goes-on.ts';
import type { Mention } from '../names/mentions.ts';
import { isOfCommittee } from '../reading/committee.ts';
import { departmentOf } from '../reading/department.ts';
import { opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { follows, isCapital } from '../reading/token.ts';
import { POINTS } from '../weights.ts';

/** Whether a word with a capital that opens no sentence stands right before. */
const isBehindCapital = (reading: Reading, { from }: Mention): boolean =>
  from > 0 && follows(reading, from) && isCapital(reading, from - 1) && !opensSentence(reading, from - 1);

/** Why an adjective does not mean entity `e`, '' where it may. */
export function notByDemonym(item: Case, e: number): string {
  const { facts, context, mention, beside, reading } = item;
  const words = mention.to - mention.from;
  if (isPersonsName(item, e)) return 'the name of a person';
  if (isLanguage(reading, mention) || isTeachers(reading, mention)) return 'a language';
  // "W. African bloc".
  if (isDirection(reading.text, reading.tokens.start[mention.from] as number)) return 'part of a longer name: a direction';
  if (isOfAmericans(reading, mention)) return 'Americans of some descent';
  if (isWestern(reading, mention)) return 'a genre, or a direction';
  // "Minister for European and Euro-Atlantic Integration".
  if (wordAt(reading, mention.from - 1) === 'for' && departmentOf(reading, mention.from)) return 'the field of an office';
  // "Ethnic Albanians" are of Kosovo, too.
  if (wordAt(reading, mention.from - 1) === 'ethnic') return 'a people';
  // "All parties but the Communists", where a party of the country is called so.
  if (facts.kindOf(e) === TERM && isOfLeadersParty(item)) return 'a party is called so';
  // "the Swedish Prosecution Authority", against "American Kevin Fennimore".
  // The Indonesian Government is Indonesia's.
  if (
    beside.after >= 0 &&
    words === 1 &&
    !(facts.kindOf(e) === PLACE && NATIONAL.has(wordAt(reading, beside.after))) &&
    !facts.firstNames.has(reading.tokens.hash1[beside.after] as number)
  )
    return `part of a longer name: … ${wordAt(reading, beside.after)}`;
  // "The Central American University".
  if (words === 2 && goesOn(reading, mention) && INSTITUTIONS.has(wordAt(reading, mention.to)))
    return `part of a longer name: … ${wordAt(reading, mention.to)}`;
  // "Ethnic Serbs, Croats and Muslims": of Bosnia, or of Kosovo.
  if (isAmongPeoples(reading, mention)) return 'a people';
  // "Southwest, American and United", of airlines.
  const firm = mention.candidates.some((c) => c.by === BY_SHORT && facts.kindOf(c.entity) === ORGANISATION && context.named.has(c.entity));
  if (firm && standsAlone(reading, mention)) return 'a firm is called so';
  // "The Texans have fired", of an article on the NFL.
  if (isNickname(item)) return 'a team is called so';
  const body = bodyBehind(reading, mention, item.nextLong);
  if (body) return `part of a longer name: … ${body}`;
  // "The counties are: Caddo, Canadian, Carter".
  if (isListedBehind(reading, mention.from)) return 'a county';
  // "The Australian of the year".
  if (wordAt(reading, mention.to) === 'of' && wordAt(reading, mention.to + 1) === 'the' && wordAt(reading, mention.to + 2) === 'year') return 'an award';
  if (isOfLobby(reading, mention)) return 'part of a longer name: … for';
  if (isOfCommittee(reading, mention.from, mention.to)) return 'part of a longer name: … on …';
  if (isOfUnion(reading, mention)) return 'part of a longer name: … of';
  if (isOfRedCross(reading, mention)) return 'part of a longer name: … red';
  if (isBehindCape(reading, mention)) return `part of a longer name: ${wordAt(reading, mention.from - 1)} …`;
  if (isAcross(reading, mention) || (facts.typeOf(e) === COUNTRY && !context.named.has(e) && isOfAnyNation(reading, mention)))
    return 'of more than the country';
  // "The Lake Superior Chippewa Indians".
  if (wordAt(reading, mention.from) === 'indians' && isBehindCapital(reading, mention)) return 'a people of the Americas';
  // "45 Indians", of an article on Mexico that tells nothing else of India.
  if (isOfAmericas(item, e)) return 'a people of the Americas';
  if (isPole(reading, mention)) return 'an end of the Earth';
  if (isSportsName(reading, mention)) return 'a sport';
  if (isSpeaker(reading, mention)) return 'the name of a person';
  return '';
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
  wordAt(reading, mention.to - 1) === 'indians' &&
  context.leading >= 0 &&
  context.leading !== e &&
  !context.named.has(e) &&
  facts.insideOf(context.leading) >= 0 &&
  AMERICAS.has(facts.idOf(facts.insideOf(context.leading)));
const AMERICAS = new Set(['north-america', 'south-america']);

const NATIONAL = new Set('government govt army navy parliament cabinet military police'.split(' '));
