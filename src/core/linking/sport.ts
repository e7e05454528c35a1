/** Reports on sport: there a city is its club and a country its side, unless the words around make it a place. */
import { BY_DEMONYM } from '../dictionary/layout.ts';
import { familyOf } from '../facts/families.ts';
import { CAPITAL, DIGITS, GAP_SPACE, POSSESSIVE } from '../text/tokens.ts';
import type { Case } from './case.ts';
import { ORGANISATION, PLACE } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';
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
 * Whether the article reports on sport: six different sure words, and one in sixty; or eight of both kinds, and one in twenty-eight; or
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
  return (sure.size >= 6 && hits * 60 >= count) || (all.size >= 8 && both * 28 >= count) || (all.size >= 7 && both * 20 >= count);
}

/** Before a place that is no side, even in such a report. */
const INSIDE = new Set('in near outside around across throughout inside within visit visiting visited capital'.split(' '));

/** Whether the words before a name put something there: "in Liverpool", "in the Bronx", but not "at Napoli", "in the Bayern goal". */
export function isInside({ reading, mention, ...item }: Case): boolean {
  const before = wordAt(reading, mention.from - 1);
  if (before !== 'the') return INSIDE.has(before);
  return INSIDE.has(wordAt(reading, mention.from - 2)) && !isClubsToo({ reading, mention, ...item });
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
  candidates.some((c) => facts.kindOf(c.entity) === PLACE && c.by !== BY_DEMONYM) && candidates.some((c) => facts.kindOf(c.entity) === ORGANISATION);

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
  if (/^t\d0$/.test(wordAt(reading, to)) && gap[to] === GAP_SPACE) return wordAt(reading, to);
  if (last === 'league' && adjective >= 0 && home >= 0 && adjective !== home) return before;
  const capital = ((flags[from - 1] ?? 0) & (CAPITAL | POSSESSIVE | DIGITS)) === CAPITAL && gap[from] === GAP_SPACE;
  return last === 'prize' && capital && before !== 'nobel' && wordAt(reading, from) !== 'nobel' && reading.sentence[from - 2] === reading.sentence[from]
    ? before
    : '';
}
