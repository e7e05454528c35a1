/** Reports on sport: there a city is its club and a country its side, unless the words around make it a place. */
import { BY_DEMONYM, BY_SHORT } from '../dictionary/layout.ts';
import { familyOf } from '../facts/families.ts';
import { CAPITAL, DIGITS, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import type { Case } from './case.ts';
import { isDateline } from './dateline.ts';
import { ORGANISATION, PLACE } from './kinds.ts';
import type { Candidate, Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';
import { isExplainedBody } from './unmistakable.ts';
import { GOVERNMENT_NOUNS } from './words.ts';

/** Words that hardly anything but sport has. */
const SURE = new Set(
  'match matches goal goals coach league cup season team teams player players striker midfielder defender goalkeeper tournament championship championships semi-final quarterback touchdown innings wicket wickets batsman bowler halftime playoff playoffs kick-off squad stadium try tries rugby football soccer cricket tennis basketball baseball hockey olympics medal medals qualifier qualifiers fixture fixtures scored'.split(
    ' ',
  ),
);
/** Words of sport that other reports have, too. */
const LOOSE = new Set(
  'game games nfl nba nhl mlb nfc afc inning kicker rebounds assist assists rookie pitcher homer semifinal semifinals semi-finals quarterfinal quarterfinals quarter-finals final finals draft yards win wins won lead beat defeat draw victory club clubs seasons half points pass bowl series champions champion race races stage rider riders lap drivers fans referee penalty penalties coached scoreless overtime'.split(
    ' ',
  ),
);
/** As much of a text as tells. */
const LOOKED_AT = 1500;

/**
 * Whether the article reports on sport: six different sure words, and one in sixty; or eight of both kinds, and one in thirty; or
 * seven, and one in twenty. Politics on sport stays below; of 1,100 news texts the rules took none for sport that is none.
 */
export function isSport(reading: Reading): boolean {
  const { tokens } = reading;
  const sure = new Set<string>();
  const all = new Set<string>();
  const count = Math.min(tokens.count, LOOKED_AT);
  let [hits, looseHits] = [0, 0];
  for (let i = 0; i < count; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length < 3 || length > 13) continue;
    const word = wordAt(reading, i);
    if (SURE.has(word)) {
      hits++;
      sure.add(word);
      all.add(word);
    } else if (LOOSE.has(word)) {
      looseHits++;
      all.add(word);
    }
  }
  const both = hits + looseHits;
  return (sure.size >= 6 && hits * 60 >= count) || (all.size >= 8 && both * 30 >= count) || (all.size >= 7 && both * 20 >= count);
}

/** Before a place that is no side, even in such a report. */
const INSIDE = new Set('in near outside around across throughout inside within visit visiting visited capital'.split(' '));

const LISTED = new Set(['and', 'both', 'or']);
/** Words back from a name to the preposition of its list. */
const LIST = 6;

/** Whether the words before a name put something there: "in Liverpool", "in the Bronx", but not "at Napoli", "in the Bayern goal". */
export function isInside({ reading, mention, ...item }: Case): boolean {
  // "In both Orlando and Las Vegas".
  let i = mention.from - 1;
  while (i > mention.from - LIST && (LISTED.has(wordAt(reading, i)) || (i < mention.from - 1 && (reading.tokens.flags[i] as number) & CAPITAL))) i--;
  const before = wordAt(reading, i);
  if (before !== 'the') return INSIDE.has(before);
  return INSIDE.has(wordAt(reading, i - 1)) && !isClubsToo({ reading, mention, ...item });
}

/** Whether the words beside a country are of a state even there: "the war with Russia", "Prime Minister of the United Kingdom", "China's consulate". */
export function isState(reading: Reading, { from, to }: Mention): boolean {
  if (GOVERNMENT_NOUNS.has(wordAt(reading, to)) || MISSIONS.has(wordAt(reading, to))) return true;
  const the = wordAt(reading, from - 1) === 'the' ? 1 : 0;
  const [before, head] = [wordAt(reading, from - 1 - the), wordAt(reading, from - 2 - the)];
  return (before === 'of' && familyOf(head) !== 0) || WARS.has(head) || (before === 'and' && INSIDE.has(wordAt(reading, from - 3 - the)));
}
const MISSIONS = new Set(['consulate', 'embassies', 'ministry', 'parliament']);
const WARS = new Set(['war', 'invasion', 'sanctions', 'conflict']);

/**
 * Whether the words right beside a name make it a side: "New Orleans 37, San Diego 32;", "Cromartie of San Diego (4-4)", "beat
 * Tampa Bay 9-6", "Miami's Mario Chalmers".
 */
export function isSide(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, text } = reading;
  const behind = text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + 12);
  if (/^ \(\d{1,3}-\d{1,3}(?:-\d{1,3})?[),]/.test(behind) || /^ \d{1,3}[-–]\d{1,3}\b/.test(behind)) return true;
  if (/^ \d{1,3}[,;.](?!\d)/.test(behind) && !INSIDE.has(wordAt(reading, from - 1))) return true;
  return BEATEN.has(wordAt(reading, from - 1)) || (BEATEN_BY.get(wordAt(reading, from - 1))?.has(wordAt(reading, from - 2)) ?? false);
}
const BEATEN = new Set('beat beats beating defeated defeats defeating trounced thrashed edged host hosted hosting versus vs against facing faced'.split(' '));
const BEATEN_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['over', new Set(['win', 'wins', 'victory', 'triumph'])],
  ['to', new Set(['loss', 'losses', 'lost', 'losing', 'defeat', 'fell', 'drubbing'])],
  ['of', new Set(['defeat', 'rout', 'thrashing', 'drubbing'])],
]);

/** A place and a body are called so: Liverpool and its club. */
export const isClubsToo = ({ facts, mention: { candidates } }: Case): boolean =>
  candidates.some((c) => facts.kindOf(c.entity) === PLACE && c.by !== BY_DEMONYM) && candidates.some((c) => isExplainedBody(facts, c.entity));

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
  if (isSide(reading, mention)) return true;
  const before = wordAt(reading, mention.from - 1);
  if (isInside(item) || beside.after >= 0 || afterComma.length || beforeComma.length || isDateline(reading, mention)) return false;
  return !(before === 'to' || (before === 'of' && SIDES_OF.has(wordAt(reading, mention.from - 2))));
}
const SIDES_OF = new Set('west east north south outskirts city streets people university mayor part suburb centre center'.split(' '));

/** "The Kings", of an article that names the Sydney Kings: somewhere a name stands before the nickname, and nowhere one of the club's own (its id). */
export function isOthersNickname(reading: Reading, id: string, { from }: Mention): boolean {
  const { hash1, flags, gap, count } = reading.tokens;
  const own = new Set(id.split('-'));
  let others = false;
  for (let i = 1; i < count; i++) {
    if (hash1[i] !== hash1[from] || gap[i] !== GAP_SPACE || ((flags[i - 1] as number) & (CAPITAL | POSSESSIVE)) !== CAPITAL) continue;
    const before = wordAt(reading, i - 1);
    if (own.has(before)) return false;
    others ||= before !== 'the' && reading.sentence[i - 1] === reading.sentence[i - 2];
  }
  return others;
}

/** Words that end the name of a competition or a prize. */
const COMPETITIONS = new Set(['cup', 'league', 'championship', 'championships', 'prize', 'slam']);
const KINDS_OF_SPORT = new Set('rugby cricket odi t20 hockey basketball women club youth indoor ski skeleton icc fis afc caf concacaf ofc'.split(' '));

/**
 * The word that makes another competition of a known one: "the Rugby World Cup", "the Indian Premier League", "Champions League T20",
 * "a FIFA Peace Prize"; '' for none.
 * @param adjective the place whose adjective stands right before it, -1 for none
 * @param home the country of the competition, -1 for none
 */
export function otherCompetition(reading: Reading, { from, to }: Mention, adjective: number, home: number): string {
  const { flags, gap } = reading.tokens;
  const last = wordAt(reading, to - 1);
  if (!COMPETITIONS.has(last)) return '';
  const before = wordAt(reading, from - 1);
  if (KINDS_OF_SPORT.has(before)) return before;
  // "The World Cup", of a report on rugby.
  const sport = to - from === 2 && wordAt(reading, from) === 'world' && last === 'cup' && before !== 'fifa' ? otherSport(reading) : '';
  if (sport) return sport;
  if (/^t\d0$/.test(wordAt(reading, to)) && gap[to] === GAP_SPACE) return wordAt(reading, to);
  if (last === 'league' && adjective >= 0 && home >= 0 && adjective !== home) return before;
  const capital = ((flags[from - 1] ?? 0) & (CAPITAL | POSSESSIVE | DIGITS)) === CAPITAL && gap[from] === GAP_SPACE;
  return last === 'prize' && capital && before !== 'nobel' && wordAt(reading, from) !== 'nobel' && reading.sentence[from - 2] === reading.sentence[from]
    ? before
    : '';
}

/** Rugby or cricket, where an article names it and says nothing of football; '' else. */
function otherSport(reading: Reading): string {
  let other = '';
  for (let i = 0; i < Math.min(reading.tokens.count, LOOKED_AT); i++) {
    const word = wordAt(reading, i);
    if (FOOTBALL.has(word)) return '';
    if (word === 'rugby' || word === 'cricket') other = word;
  }
  return other;
}
const FOOTBALL = new Set(['football', 'soccer', 'fifa', 'uefa', 'striker', 'midfielder']);
