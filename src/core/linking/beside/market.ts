/** What reports on the markets say of a firm, an index or a raw material: how far it moved, what its shares and its earnings did. */
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { isWordNear } from '../reading/near.ts';
import { follows, hasDigits, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { FIRM_WORDS, wordSet } from '../reading/words.ts';

/** What the market does behind a name: it moves by so many points or percent, or its shares or earnings are told. */
export type MarketMove = 'points' | 'percent' | 'shares' | '';

const MOVED = wordSet(
  'rose rise rises fell fall falls lost loses gained gains gain dropped drops slipped slips climbed climbs jumped jumps slid slides shed sheds added adds surged surges tumbled tumbles plunged plunges soared soars sank sinks rallied closed closes ended finished advanced declined retreated dipped eased edged up down off',
);
const WAS = new Set(['was', 'were', 'is', 'are']);
/** Words from the verb to its number: "closed on Monday down more than 2 percent". */
const FAR = 6;
const SHARE_WORDS = new Set(['shares', 'stock']);
const EARNED = new Set('earnings profit profits revenue revenues dividend stock shares'.split(' '));
/** Polls move by points and percent, too. */
const VOTES = new Set('poll polls polled polling vote votes voted voters election elections seats survey party parties ballot turnout'.split(' '));

/** "The Dow fell 634 points", "Target closed 2 percent lower", "Meta's shares", "Honda stock rose": what it does behind its name. */
export function moveOf(reading: Reading, { from, to }: Mention): MarketMove {
  if (owns(reading, to - 1)) return follows(reading, to) && EARNED.has(wordAt(reading, to)) ? 'shares' : '';
  // "Toyota Motor fell", "Honda shares fell".
  let verb = to;
  if (follows(reading, to) && FIRM_WORDS.has(wordAt(reading, to)) && isCapital(reading, to)) verb++;
  const shares = follows(reading, verb) && SHARE_WORDS.has(wordAt(reading, verb));
  if (shares) verb++;
  if (WAS.has(wordAt(reading, verb))) verb++;
  if (!follows(reading, verb)) return '';
  if (!MOVED.has(wordAt(reading, verb))) return isAfterMove(reading, from, to) ? unitBefore(reading, from) : '';
  if (shares) return 'shares';
  return unitBehind(reading, verb + 1) || (endsClause(reading, verb + 1) ? unitBefore(reading, from) : '');
}

/** The unit of the first number behind token `at`: "5.3 percent", "1.5%", "634 points". */
function unitBehind(reading: Reading, at: number): MarketMove {
  for (let i = at; i < at + FAR && reading.sentence[i] === reading.sentence[at - 1]; i++) {
    if (isCapital(reading, i) && !hasDigits(reading, i)) return '';
    const unit = hasDigits(reading, i) ? unitOf(reading, i) : '';
    if (unit) return isWordNear(reading, at, REACH, VOTES) ? '' : unit;
  }
  return '';
}

/** What token `i`, a number, counts. */
function unitOf(reading: Reading, i: number): MarketMove {
  if (reading.text[reading.tokens.end[i] as number] === '%') return 'percent';
  // "Brent rose above $105".
  if (reading.text[(reading.tokens.start[i] as number) - 1] === '$' && LEVELS.has(wordAt(reading, i - 1))) return 'points';
  const word = wordAt(reading, i + 1);
  if (word === 'percent' || word === 'pct' || (word === 'per' && wordAt(reading, i + 2) === 'cent')) return 'percent';
  return word === 'points' || word === 'point' ? 'points' : '';
}

const LEVELS = new Set(['above', 'below', 'past', 'to', 'near']);

/** "… and the CAC 2.7", "Walmart 11.": the number alone, behind a move told before. */
const isAfterMove = (reading: Reading, from: number, to: number): boolean =>
  hasDigits(reading, to) && endsClause(reading, to + (hasDigits(reading, to + 1) ? 2 : 1)) && reading.sentence[to] === reading.sentence[from];

const endsClause = (reading: Reading, i: number): boolean =>
  i >= reading.tokens.count || (reading.tokens.gap[i] as number) >= GAP_COMMA || wordAt(reading, i) === 'and' || wordAt(reading, i) === 'on';

/** The unit in which a move was told not far before token `from`. */
function unitBefore(reading: Reading, from: number): MarketMove {
  for (let i = from - 1; i >= Math.max(0, from - REACH) && reading.block[i] === reading.block[from]; i--) {
    if (!MOVED.has(wordAt(reading, i))) continue;
    const unit = unitBehind(reading, i + 1);
    if (unit) return unit;
  }
  return '';
}
/** In words. */
const REACH = 16;

/** A sentence that speaks of shares or earnings: in it Caterpillar is no insect. */
export const isOfShares = (reading: Reading, { from }: Mention): boolean => isWordNear(reading, from, REACH, SHARES);
const SHARES = new Set('shares stocks earnings dividend dividends shareholders'.split(' '));

/** A sentence that speaks of what central banks decide. */
export const isOfMoney = (reading: Reading, { from }: Mention): boolean => isWordNear(reading, from, REACH, MONEY);
const MONEY = new Set('rate rates inflation bond bonds monetary easing stimulus'.split(' '));
