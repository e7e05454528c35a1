import { familyOf, HEAD_OF_GOVERNMENT, MINISTER } from '../../facts/families.ts';
import { CITY_TYPES, COUNTRY, REGION, SEA, SITE_TYPES } from '../../facts/kinds.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Add } from '../beside/account.ts';
import { isBehindDateline, isDateline } from '../beside/dateline.ts';
import { INSIDE, isCalledSide, isOwnedByTown, isScored, isSide } from '../beside/sides.ts';
import type { Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { isManagersTeam, isOfPlayer, isPlayersTeam } from '../reading/players.ts';
import { follows, owns, type Reading, wordAt } from '../reading/reading.ts';
import { GOVERNMENT_NOUNS, PLACE_PREPOSITIONS, REGION_WORDS } from '../reading/words.ts';
import { POINTS, unambiguous } from '../weights.ts';
import { isClubsToo, isInside, isMaybeClub } from './clubs.ts';

/** "In Kyiv"; but "an inquiry into Amazon", "on behalf of Jordan". */
export const isThere = (reading: Reading, from: number): boolean =>
  PLACE_PREPOSITIONS.has(wordAt(reading, from - 1)) && !(ABOUT.get(wordAt(reading, from - 1))?.has(wordAt(reading, from - 2)) ?? false);
const ABOUT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['into', new Set('investigation investigations inquiry inquiries probe probes research review'.split(' '))],
  ['of', new Set(['behalf'])],
  ['to', new Set('reference references tribute tributes homage allusion compared similar likened thanks ode'.split(' '))],
]);

/** Whether something is said to be there, or, in a report on sport, to play there. */
export function judgeThere(item: Case, e: number, ambiguous: boolean, add: Add): void {
  const { facts, context, mention, reading, afterComma, beforeComma } = item;
  const type = facts.typeOf(e);
  // A preposition takes the doubt from an ambiguous name, but not from a site's of whose country nothing is said: "at Notre Dame".
  const foreign = SITE_TYPES.has(type) && !context.homes.has(facts.homeOf(e));
  const there = POINTS.preposition + (ambiguous && !foreign ? unambiguous : 0);
  if (reading.tokens.gap[mention.to] === GAP_HYPHEN && FROM_THERE.has(wordAt(reading, mention.to))) add('of people and firms from there', there);
  // "The Peterborough MP", "the Dallas skyline".
  const member = follows(reading, mention.to) && MPS.has(wordAt(reading, mention.to));
  if (ambiguous && CITY_TYPES.has(type) && (member || (isOwnedByTown(reading, mention) && !mention.candidates.some((c) => facts.typeOf(c.entity) === REGION))))
    add('what towns have', unambiguous);
  // "A win over Samoa", "seven seasons at Napoli".
  // "Had landed at Tennessee", of a coach of colleges.
  const player = CITY_TYPES.has(type) && isOfPlayer(reading, mention.from);
  const side = player || (context.sport && (isSide(reading, mention) || isMaybeClub(item) || (context.college && !isInside(item))));
  // "In the Pacific".
  const sea = type === SEA && wordAt(reading, mention.from - 1) === 'the' && isThere(reading, mention.from - 1);
  if ((isThere(reading, mention.from) || sea || isBorder(reading, mention.from)) && !side) add('a preposition of place', there);
  else if (
    (context.sport ||
      player ||
      ((CITY_TYPES.has(type) || type === REGION) && isPlayersTeam(reading, mention.to, type === REGION)) ||
      (isClubsToo(item) && isManagersTeam(reading, mention.to)) ||
      (CITY_TYPES.has(type) && isCalledSide(reading, mention)) ||
      // A country's team bears the country's name elsewhere, too.
      (type !== COUNTRY && isScored(reading, mention))) &&
    !SITE_TYPES.has(type) &&
    // "The state of Georgia".
    !(mention.to - mention.from > 1 && REGION_WORDS.has(wordAt(reading, mention.from))) &&
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

/** "On the border with Jordan". */
const isBorder = (reading: Reading, from: number): boolean => wordAt(reading, from - 1) === 'with' && BORDERS.has(wordAt(reading, from - 2));
const BORDERS = new Set(['border', 'borders', 'frontier']);

const MPS = new Set(['mp', 'mps']);

/** "The Kampala-born son", "a Dubai-based trader". */
const FROM_THERE = new Set('born based bred raised headquartered registered listed bound area wide'.split(' '));

/** "Ukraine's Vladyslav Heraskevych" competes for it, whatever the sport. */
const isOwner = ({ facts, mention, reading }: Case): boolean => owns(reading, mention.to - 1) && isFirstName(reading, facts, mention.to);

/** Whether the words beside a country are of a state even there: "the war with Russia", "Prime Minister of the United Kingdom", "China's consulate". */
function isState(reading: Reading, { from, to }: Mention): boolean {
  if (GOVERNMENT_NOUNS.has(wordAt(reading, to)) || MISSIONS.has(wordAt(reading, to))) return true;
  const the = wordAt(reading, from - 1) === 'the' ? 1 : 0;
  const [before, head] = [wordAt(reading, from - 1 - the), wordAt(reading, from - 2 - the)];
  return (before === 'of' && familyOf(head) !== 0) || WARS.has(head) || (before === 'and' && INSIDE.has(wordAt(reading, from - 3 - the)));
}
const MISSIONS = new Set(['consulate', 'embassies', 'ministry', 'parliament']);
const WARS = new Set(['war', 'invasion', 'sanctions', 'conflict']);
