/** What the words beside a name tell of a side: a result, a trade, a win; or of its town. */
import type { Mention } from '../names/mentions.ts';
import { isWordBefore } from '../reading/near.ts';
import { follows, owns, type Reading, textBefore, textBehind, wordAt } from '../reading/reading.ts';
import { wordSet } from '../reading/words.ts';

/**
 * Whether the words right beside a name make it a side: "New Orleans 37, San Diego 32;", "Cromartie of San Diego (4-4)", "beat
 * Tampa Bay 9-6", "Miami's Mario Chalmers".
 */
export function isSide(reading: Reading, { from, to }: Mention): boolean {
  const behind = textBehind(reading, to - 1, 12);
  if (/^ \(\d{1,3}-\d{1,3}(?:-\d{1,3})?[),]/.test(behind) || /^ \d{1,3}[-–]\d{1,3}\b/.test(behind)) return true;
  if (/^ \d{1,3}[,;.](?!\d)/.test(behind) && !INSIDE.has(wordAt(reading, from - 1))) return true;
  // "In Buffalo's comeback victory".
  if (owns(reading, to - 1) && [to, to + 1, to + 2].some((i) => OF_SIDES.has(wordAt(reading, i)))) return true;
  return isPaid(reading, from) || BEATEN.has(wordAt(reading, from - 1)) || (BEATEN_BY.get(wordAt(reading, from - 1))?.has(wordAt(reading, from - 2)) ?? false);
}

/** "Penrith beat Brisbane 26-24", "Brisbane led 24-8": a verb of a match and its score, whatever the article is on. */
export function isScored(reading: Reading, { from, to }: Mention): boolean {
  const scoreAt = (i: number) => SCORE.test(textBehind(reading, i, 12));
  if (BEATEN.has(wordAt(reading, from - 1)) && follows(reading, from)) return scoreAt(to - 1);
  return follows(reading, to) && LEADS.has(wordAt(reading, to)) && !owns(reading, to - 1) && scoreAt(to);
}
const SCORE = /^ \d{1,3}[-–]\d{1,3}(?![-–\d%])/;
const LEADS = new Set(['led', 'leads', 'trailed', 'trails', 'won', 'lost']);
const OF_SIDES = new Set('victory win loss defeat shutout comeback defense offense lineup roster bullpen bench'.split(' '));
const BEATEN = wordSet(
  'beat beats beating defeated defeats defeating trounced thrashed edged swept routed blanked stunned topped downed outlasted walloped clobbered upset host hosted hosting versus vs against facing faced',
);
const BEATEN_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['over', new Set(['win', 'wins', 'victory', 'triumph'])],
  ['to', new Set(['loss', 'losses', 'lost', 'losing', 'defeat', 'fell', 'drubbing'])],
  ['of', new Set(['defeat', 'rout', 'thrashing', 'drubbing', 'sweep'])],
  ['out', new Set(['shut', 'blew'])],
  ['off', new Set(['held', 'fought'])],
  ['past', new Set(['rallied', 'cruised', 'rolled', 'squeaked', 'slipped', 'breezed'])],
]);

/** "Wolfsburg have told", "from Marseille for £12m", "on loan from Brentford". */
export function isTeam(reading: Reading, { from, to }: Mention): boolean {
  if (follows(reading, to) && PLURALS.has(wordAt(reading, to))) return true;
  const before = wordAt(reading, from - 1);
  const price = PRICE.test(textBehind(reading, to - 1, 9));
  return before === 'from' && (price || wordAt(reading, from - 2) === 'loan');
}
/** Verbs in the plural, behind the name of a side: "City were too good". */
export const PLURALS: ReadonlySet<string> = new Set(['have', 'are', 'were']);
const PRICE = /^ for (?:an? )?[£€$]/;
/** "$50m to Monaco". */
const isPaid = (reading: Reading, from: number): boolean => PAID.test(textBefore(reading, from, 12));
const PAID = /[£€$]\d+(?:m|bn)? to $/;

/** "The Spanish side Valencia": a club, whatever the report. */
export const isCalledSide = (reading: Reading, { from }: Mention): boolean => SIDES.has(wordAt(reading, from - 1)) && follows(reading, from);
const SIDES = new Set(['side', 'outfit', 'club']);

/** "The Lakers acquired Luka Doncic from Dallas", "traded him to Cleveland", of a sentence that names a club in full. */
export function isInDeal(reading: Reading, { from }: Mention): boolean {
  const verbs = DEALS.get(wordAt(reading, from - 1));
  return verbs !== undefined && follows(reading, from) && isWordBefore(reading, from, REACH, verbs);
}

/** "Traded a guard to New England for a pick", of a report on sport: what goes there has a price. Who "moved to Indianapolis for" it moved house. */
export const isPricedDeal = (reading: Reading, { from, to }: Mention): boolean =>
  wordAt(reading, from - 1) === 'to' &&
  follows(reading, to) &&
  wordAt(reading, to) === 'for' &&
  wordAt(reading, from - 2) !== 'moved' &&
  isWordBefore(reading, from, REACH, DEALT);
const DEALT = wordSet('traded dealt trade sent sends moved shipped pick');

/** By the word that joins the club to it. */
const DEALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['traded', 'dealt', 'trade'])],
  ['from', new Set(['acquired', 'acquiring', 'acquire', 'acquires'])],
  ['with', new Set(['trade', 'trades'])],
]);
/** Words back from a club to what is done: "acquired the guard Luka Doncic in a trade from". */
const REACH = 9;

/** Before a place that is no side, even in such a report. */
export const INSIDE: ReadonlySet<string> = new Set(
  'in near outside around across throughout inside within visit visiting visited capital downtown suburban metropolitan'.split(' '),
);

/** "The Dallas skyline": what towns have, and no club has. */
export const isOwnedByTown = (reading: Reading, { to }: Mention): boolean => follows(reading, to) && OF_TOWNS.has(wordAt(reading, to));
const OF_TOWNS = new Set('skyline suburb suburbs residents neighborhood neighbourhood'.split(' '));
