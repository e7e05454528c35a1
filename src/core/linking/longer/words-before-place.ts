import { BY_SHORT } from '../../dictionary/layout.ts';
import { CITY, CITY_TYPES, COUNTRY, NATURE, REGION } from '../../facts/kinds.ts';
import { GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import { PLURALS } from '../beside/sides.ts';
import type { Case } from '../context/case.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { follows, isAbbreviated, isAllCaps, isCapital, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { DIRECTIONS, PEERS } from '../reading/words.ts';

/** Why the words before a place's name make it a part of another name; '' where they do not. */
export function wordsBeforePlace({ facts, reading, mention, bodyBefore, afterComma }: Case, { entity, by }: Candidate): string {
  const { gap } = reading.tokens;
  const { from } = mention;
  const type = facts.typeOf(entity);
  const before = wordAt(reading, from - 1);
  const capital = isCapital(reading, from - 1);
  if (isRite(reading, mention)) return 'the rite of a church';
  // "All-Ireland arrangements" are of the island, "mid-Atlantic states" on its shore.
  if (gap[from] === GAP_HYPHEN && BEYOND.has(before)) return 'more than the country';
  // "Doctors for America".
  if (type === COUNTRY && isLobby(reading, from)) return 'part of a longer name: … for';
  // "During the Battle of Algiers", "a Greater Serbia".
  if (isInBattle(reading, from)) return `part of a longer name: ${wordAt(reading, from - 2)} of …`;
  if (type === COUNTRY && before === 'greater' && capital) return 'part of a longer name: greater …';
  // "Yahoo Finance UK", "Independent News Pakistan".
  if (follows(reading, from) && OF_PAPERS.has(before) && capital && !owns(reading, from - 1) && !opensSentence(reading, from - 1))
    return `part of a longer name: ${before} …`;
  // "Deloitte China said", "the Maersk Hangzhou".
  if (bodyBefore && endsPhrase(reading, mention) && !(CITY_TYPES.has(type) && isAllCaps(reading, from))) return `part of a longer name: ${before} …`;
  // "South Portland, Maine" is a town of its own.
  if (type === CITY && DIRECTIONS.has(before) && capital && follows(reading, from) && afterComma.some((e) => facts.typeOf(e) === REGION))
    return `part of a longer name: ${before} …`;
  // "The cargo carrier Volga-Dnepr".
  if (isInFirmsPair(reading, mention)) return 'part of the name of a firm';
  // "The University of California, San Diego".
  if (CITY_TYPES.has(type) && (gap[from] === GAP_COMMA || gap[from] === GAP_HYPHEN) && isOfUniversity(reading, from)) return 'the campus of a university';
  // "Derry City".
  if (by === BY_SHORT && wordAt(reading, from) === 'city' && capital && follows(reading, from)) return `part of a longer name: ${before} …`;
  // "City were too good for Everton", "lost at City": a club.
  if (by === BY_SHORT && mention.to - from === 1 && wordAt(reading, from) === 'city' && (before === 'at' || PLURALS.has(wordAt(reading, mention.to))))
    return 'a club is called so';
  // "His brother edits the Atlantic", "writes for the Atlantic".
  if (before === 'the' && NATURE.has(type) && isEdited(reading, from - 2)) return 'a magazine is called so';
  // "The Mall of America", "Pirates of the Caribbean", "the War of the Pacific".
  const of = before === 'the' ? from - 2 : from - 1;
  if (wordAt(reading, of) === 'of' && WORKS_OF.has(wordAt(reading, of - 1)) && isCapital(reading, of - 1))
    return `part of a longer name: ${wordAt(reading, of - 1)} of …`;
  if ((before !== 'of' && before !== 'for') || !follows(reading, from) || !follows(reading, from - 1)) return '';
  const head = wordAt(reading, from - 2);
  // "The last surviving member of the cast of Casablanca".
  if (before === 'of' && head === 'cast') return 'a film or play is called so';
  // "Lord Walker of Worcester".
  if (before === 'of' && head !== 'mayor' && LORDS.has(wordAt(reading, from - 3)) && isCapital(reading, from - 2)) return `part of a title: ${head} of …`;
  // "the Duchess of Sussex", against "the Crown Prince of Norway".
  return PEERS.has(head) && facts.homeOf(entity) >= 0 ? `part of a title: ${head} of …` : '';
}
/** "Celebrated a Mass", "the Sunday Mass": the state stands behind a comma, as in "Boston, Mass.", or in "western Mass.". */
const isRite = (reading: Reading, { from, to }: Mention): boolean =>
  to - from === 1 &&
  wordAt(reading, from) === 'mass' &&
  follows(reading, from) &&
  !isAllCaps(reading, from) &&
  // "A Mass. man".
  !(isAbbreviated(reading, from) && follows(reading, to) && !isCapital(reading, to)) &&
  !DIRECTIONS.has(wordAt(reading, from - 1)) &&
  !(STATES.has(wordAt(reading, from - 1)) && isAbbreviated(reading, from));
const STATES = new Set(['in', 'from', 'of', 'across', 'to']);

const isEdited = (reading: Reading, i: number): boolean =>
  EDITS.has(wordAt(reading, i)) || (['for', 'of'].includes(wordAt(reading, i)) && WRITES.has(wordAt(reading, i - 1)));
const EDITS = new Set(['edits', 'edited']);
const WRITES = new Set(['writes', 'wrote', 'written', 'editor', 'reporter', 'columnist', 'writer']);
const WORKS_OF = new Set(['mall', 'pirates', 'heart', 'gangs', 'war']);
const BEYOND = new Set(['all', 'mid']);
/** What the names of papers and stations end in, before the country of their edition. */
const OF_PAPERS = new Set('records news finance television radio magazine sputnik politifact bbc cbc abc nbc cbs itv'.split(' '));
const LORDS = new Set(['lord', 'lady', 'baroness', 'viscount']);

/** "After Doctors for America argued", "Transport for Wales": inside a sentence a capital begins the name of who is for it. */
function isLobby(reading: Reading, from: number): boolean {
  const first = from - 2;
  if (wordAt(reading, from - 1) !== 'for' || !follows(reading, from) || !follows(reading, from - 1)) return false;
  if (!wordAt(reading, first).endsWith('s') && !LOBBIES.has(wordAt(reading, first))) return false;
  const capital = isCapital(reading, first) && !owns(reading, first);
  return capital && reading.titleCase[reading.block[from] as number] !== 1 && !opensSentence(reading, first);
}

/** "Transport for London", "Stand for America". */
const LOBBIES = new Set(['transport', 'stand', 'teach', 'vote', 'fight']);

/** Whether no noun goes on behind a name, which would make an adjective of it: "the IMF Greece programme". */
const endsPhrase = (reading: Reading, { to }: Mention): boolean => (reading.tokens.gap[to] as number) > GAP_HYPHEN || GOES_ON.has(wordAt(reading, to));
const GOES_ON = new Set('and or at in said says has had is was will to for on from by as with that which who'.split(' '));

/** Two names with a hyphen, behind what a firm is. */
function isInFirmsPair(reading: Reading, { from, to }: Mention): boolean {
  const { gap } = reading.tokens;
  const first = gap[from] === GAP_HYPHEN ? from - 1 : from;
  return (first < from || gap[to] === GAP_HYPHEN) && FIRMS.has(wordAt(reading, first - 1)) && follows(reading, first);
}
const FIRMS = new Set(['carrier', 'airline', 'company', 'firm', 'operator']);
const isInBattle = (reading: Reading, from: number): boolean =>
  wordAt(reading, from - 1) === 'of' && BATTLES.has(wordAt(reading, from - 2)) && isCapital(reading, from - 2);
const BATTLES = new Set(['battle', 'siege']);

/** "University of California," before token `from`. */
const isOfUniversity = (reading: Reading, from: number): boolean => wordAt(reading, from - 2) === 'of' && wordAt(reading, from - 3) === 'university';
