/** Clubs and national sides that bear the names of cities and countries: which of the two is meant. */
import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isAmerican } from '../../facts/american.ts';
import { isClub, isOfColleges, leaguesOf } from '../../facts/clubs.ts';
import { ORGANISATION, PLACE, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { isCourt, isCricketBoard, isUniversity, wordsOfId } from '../../facts/words-of-id.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Add } from '../beside/account.ts';
import { isDateline } from '../beside/dateline.ts';
import { INSIDE, isOwnedByTown, isPricedDeal, isSide, isTeam } from '../beside/sides.ts';
import type { Case } from '../context/case.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isPlayersTeam } from '../reading/players.ts';
import { follows, goesOnAt, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { LOOKED_AT } from '../reading/sport.ts';
import { POINTS } from '../weights.ts';
import { isExplainedBody } from './unmistakable.ts';

/** "Donald is from Pittsburgh", "a girl from Montreal", "a native of Boston", "the skyline of Chicago", "formerly of Oakland". */
const ORIGINS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['from', new Set('is was comes hails native girl boy man woman'.split(' '))],
  ['of', new Set('native natives formerly skyline suburb suburbs residents streets mayor'.split(' '))],
]);

const LISTED = new Set(['and', 'both', 'or']);
/** Words back from a name to the preposition of its list. */
const LIST = 6;

/** "Greg Abbott of Texas", who governs it. @param of the token before it */
const isMembers = ({ facts, context, mention: { candidates } }: Case, of: number): boolean =>
  [of - 2, of - 3].some((at) =>
    facts.rolesOf(context.decided.get(at) ?? -1).some((role) => candidates.some((c) => c.entity === role.of && facts.typeOf(c.entity) === REGION)),
  );

/** Inside a list: "in Utah, Nashville and Dallas", but not "in Boston, Utah won". */
function isListedOn(reading: Reading, { from, to }: Mention): boolean {
  const { gap } = reading.tokens;
  if (gap[from] !== GAP_COMMA || owns(reading, to - 1)) return false;
  return gap[to] === GAP_COMMA ? isCapital(reading, to) : follows(reading, to) && LISTED.has(wordAt(reading, to)) && goesOnAt(reading, to + 1);
}

/** "The Los Angeles mayor", "a Colorado jury". */
const OFFICES_OF_TOWNS = new Set(['mayor', 'jury', 'police']);

/** Whether the words before a name put something there: "in Liverpool", "in the Bronx", but not "at Napoli", "in the Bayern goal". */
export function isInside(item: Case): boolean {
  const { reading, mention } = item;
  if (isOwnedByTown(reading, mention) || (follows(reading, mention.to) && OFFICES_OF_TOWNS.has(wordAt(reading, mention.to)))) return true;
  // "In both Orlando and Las Vegas".
  let i = mention.from - 1;
  const listed = isListedOn(reading, mention);
  while (i > mention.from - LIST && (LISTED.has(wordAt(reading, i)) || ((i < mention.from - 1 || listed) && isCapital(reading, i)))) i--;
  const before = wordAt(reading, i);
  if (ORIGINS.get(before)?.has(wordAt(reading, i - 1))) return true;
  if (before === 'of' && isMembers(item, i)) return true;
  if (before !== 'the') return INSIDE.has(before);
  return INSIDE.has(wordAt(reading, i - 1)) && !isClubsToo(item);
}

/** The ICC of a text that speaks of cricket, though hardly of a match. */
export const isCourtOfCricket = ({ facts, context, mention: { candidates, from, to } }: Case, e: number): boolean =>
  context.cricket && to - from === 1 && candidates.length > 1 && isCourt(facts, e);

/** The ECB of a text without a word of cricket. */
export const isBoardOfCricket = ({ facts, context, mention: { candidates } }: Case, e: number): boolean =>
  !context.cricket && candidates.length > 1 && isCricketBoard(facts, e);

/** A place and a body are called so: Liverpool and its club. Universities have teams in America alone: "Sydney" in a report on its football is none. */
export const isClubsToo = ({ facts, mention: { candidates } }: Case): boolean =>
  candidates.some((c) => facts.kindOf(c.entity) === PLACE && c.by !== BY_DEMONYM) &&
  candidates.some((c) => isExplainedBody(facts, c.entity) && !isUniversityAbroad(facts, c.entity));
const isUniversityAbroad = (facts: Facts, e: number): boolean => isUniversity(facts, e) && !isAmerican(facts, e);

/** A body that is called by its city's bare name, where nothing says that it is meant: Seattle in an article that also names the Seahawks. */
export const isCitys = (item: Case, { by, entity }: Candidate): boolean =>
  by === BY_SHORT && item.facts.kindOf(entity) === ORGANISATION && item.mention.to - item.mention.from < 3 && isClubsToo(item) && !isMaybeClub(item);

/**
 * Whether such a name may mean the club, in a report on sport: not "in Los Angeles", "moved to Los Angeles", "west of St. Louis", "Los
 * Angeles Memorial Coliseum", "Watts, Los Angeles", "LOS ANGELES (AP)".
 */
export function isMaybeClub(item: Case): boolean {
  const { reading, mention, context, beside, afterComma, beforeComma } = item;
  if (!context.sport || !isClubsToo(item)) return false;
  if (isSide(reading, mention) || isPricedDeal(reading, mention)) return true;
  const before = wordAt(reading, mention.from - 1);
  if (isInside(item) || beside.after >= 0 || afterComma.length || beforeComma.length || isDateline(reading, mention)) return false;
  return !(before === 'to' || (before === 'of' && SIDES_OF.has(wordAt(reading, mention.from - 2))));
}
const SIDES_OF = new Set('west east north south outskirts city streets people university mayor part suburb centre center'.split(' '));

/** "The Kings", of an article that names the Sydney Kings: somewhere a name stands before the nickname, and nowhere one of the club's own. */
function isOthersNickname(reading: Reading, own: readonly string[], { from }: Mention): boolean {
  const { hash1 } = reading.tokens;
  const count = Math.min(reading.tokens.count, LOOKED_AT);
  let others = false;
  for (let i = 1; i < count; i++) {
    if (hash1[i] !== hash1[from] || !follows(reading, i) || !isCapital(reading, i - 1) || owns(reading, i - 1)) continue;
    const before = wordAt(reading, i - 1);
    if (own.includes(before)) return false;
    others ||= before !== 'the' && reading.sentence[i - 1] === reading.sentence[i - 2];
  }
  return others;
}

/** The Giants of a report on baseball are those of San Francisco. */
function judgeLeague({ facts, context, mention }: Case, e: number, add: Add): void {
  const isOfLeague = (club: number) => facts.neighboursOf(club).some((other) => other === context.league);
  if (isOfLeague(e)) add('a club of the league', POINTS.ofLeague);
  else if (mention.candidates.some((c) => isOfLeague(c.entity))) add('a club of another league', POINTS.ofLeagueOther);
}

/** "The Texas Rangers beat the Yankees": no police, where another club of its league is named in full. */
export function isAmongClubs({ facts, context }: Case, { by, entity, ambiguous }: Candidate): boolean {
  const leagues = by === BY_SHORT || !ambiguous ? [] : leaguesOf(facts, entity);
  return leagues.length > 0 && [...context.clubs].some((club) => club !== entity && leaguesOf(facts, club).some((league) => leagues.includes(league)));
}

/** Bodies that share their letters with a conference of colleges. */
function judgeConference({ facts, mention }: Case, e: number, add: Add): void {
  if (isOfColleges(facts, e)) add('a conference of colleges', POINTS.conference);
  else if (mention.candidates.some((c) => isOfColleges(facts, c.entity))) add('a conference is called so', POINTS.conferenceOther);
}
/** A report on sport: the Saints, the Clippers; Liverpool's club rather than the city; no court. */
export function judgeClub(item: Case, candidate: Candidate, world: boolean, add: Add): void {
  const { entity: e, ambiguous } = candidate;
  const short = candidate.by === BY_SHORT;
  const { facts, mention, reading } = item;
  const one = mention.to - mention.from === 1;
  if ((short || ambiguous) && isMaybeClub(item)) {
    add('the club of a city, in a report on sport', POINTS.club);
    if (isPlayersTeam(reading, mention.to, false) || isTeam(reading, mention)) add('spoken of as a team', POINTS.asTeam);
  } else if (!one && short && !ambiguous && isClub(facts, e)) add('a nickname of two words, in a report on sport', POINTS.nicknameOfTwo);
  else if (!one && !short && ambiguous && isClub(facts, e) && !isAmongClubs(item, candidate)) add('a club in full, in a report on sport', POINTS.club);
  else if (one && !short && ambiguous && world && isClub(facts, e)) add('a club, in a report on sport', POINTS.nickname);
  else if (one && isOthersNickname(reading, wordsOfId(facts, e), mention)) add('another team of the nickname', POINTS.othersNickname);
  else if (short && isClubsToo(item)) {
    // "In Dallas", "the Dallas skyline", in an article that names the Cowboys.
    if (isInside(item)) add('the words around are of the town', POINTS.insideTown);
  } else if (short && world && one && wordAt(reading, mention.from).endsWith('s')) add('a team in a report on sport', POINTS.nickname);
  if (short && item.context.league >= 0 && !isCitys(item, candidate)) judgeLeague(item, e, add);
  // The SEC of a report on college football.
  if (one && item.context.college) judgeConference(item, e, add);
  // "Canadiens 5, Flyers 4".
  if (short && one && world && isSide(reading, mention)) add('with its result', POINTS.result);
  // "As GM", of a team's general manager.
  if (one && wordAt(reading, mention.from) === 'gm') add('a manager, in a report on sport', POINTS.manager);
  if (one && mention.candidates.length > 1 && isCourt(facts, e)) add('a court, in a report on sport', POINTS.courtRather);
}
