import { BY_SHORT } from '../../dictionary/layout.ts';
import { COUNTRY } from '../../facts/kinds.ts';
import type { Case } from '../context/case.ts';
import { isAddress, isDirection } from '../names/fragments.ts';
import { goesOn, isVersus } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { follows, goesOnAt, isAllCaps, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { DIRECTIONS, HARMLESS_FOLLOWERS, NAMED_AFTER } from '../reading/words.ts';
import { isThings } from './adjective.ts';
import { isAirlineHere } from './airlines.ts';
import { isLawsPart } from './laws.ts';
import { isSharedDirection } from './shared-direction.ts';
import { wordsBeforePlace } from './words-before-place.ts';
import { wordsBehindPlace } from './words-behind-place.ts';

/** Why a name is not that of the place alone: a currency's, a pact's, a peer's; '' where it is. */
export const longerPlace = (item: Case, candidate: Candidate): string =>
  withDirection(item, candidate) || inSigns(item, candidate) || wordsBehindPlace(item, candidate) || wordsBeforePlace(item, candidate);

/** "The South" by itself, seas, and "N Korea". */
function withDirection({ facts, reading, mention, context }: Case, { entity, by }: Candidate): string {
  const { to } = mention;
  const type = facts.typeOf(entity);
  const next = wordAt(reading, to);
  // "South West Norfolk" is a constituency, and the South West of no country.
  const directions = to - mention.from === 2 && DIRECTIONS.has(wordAt(reading, mention.from));
  if (DIRECTIONS.has(wordAt(reading, to - 1)) && (by === BY_SHORT || directions)) {
    if (goesOn(reading, mention) && !HARMLESS_FOLLOWERS.has(next)) return `part of a longer name: … ${next}`;
    // "the South" is a country only where that country is spoken of.
    if (type === COUNTRY && !context.named.has(entity) && !context.homes.has(entity)) return 'a direction';
  }
  if (isSharedDirection(reading, mention)) return `part of a longer name: … ${wordAt(reading, to + 2)}`;
  // "The East China and South China seas", "the South and East China Seas".
  if ((type === COUNTRY || by === BY_SHORT) && isOfSeas(reading, mention)) return 'part of a longer name: … seas';
  // "S. Africa", "N Korea".
  return isDirection(reading.text, reading.tokens.start[mention.from] as number) ? 'part of a longer name: a direction' : '';
}

/** What signs and numbers beside a name make of it. */
function inSigns({ facts, reading, mention, context }: Case, { entity }: Candidate): string {
  const { end } = reading.tokens;
  const { from, to } = mention;
  const last = end[to - 1] as number;
  if (isAddress(reading, mention)) return 'an address';
  if (isThings(reading, mention)) return 'what a thing is called';
  // "St George's Hall" of the Kremlin, "St. James's Park".
  if (SAINTS.has(wordAt(reading, from)) && to - from > 1 && owns(reading, to - 1) && goesOnAt(reading, to) && NAMED_AFTER.has(wordAt(reading, to)))
    return `part of a longer name: … ${wordAt(reading, to)}`;
  // "At St Paul's on Monday", "the church of St George".
  if (SAINTS.has(wordAt(reading, from)) && to - from > 1 && isChurch(reading, mention)) return 'a church';
  // "The state of Georgia's economy".
  if (wordAt(reading, from) === 'state' && to - from > 2 && owns(reading, to - 1) && IN_A_STATE.has(wordAt(reading, to))) return 'how something of it is';
  // "More States Are Jumping on the Train".
  if (to - from === 1 && wordAt(reading, from) === 'states' && HOW_MANY.has(wordAt(reading, from - 1))) return 'states of a country';
  // "Alaska said it was sorry", of an article that names Alaska Airlines.
  if (mention.candidates.some((c) => context.named.has(c.entity) && isAirlineHere({ facts, reading, mention, context }, c))) return 'an airline is called so';
  if (isCalledSo(reading, mention)) return 'what something else is called';
  if (isVersus(reading, mention)) return 'a team, or the party of a case';
  // "US$3bn", "US $3 billion"; but "lent Ukraine $3 billion".
  if (to - from === 1 && isAllCaps(reading, from) && isCurrency(reading.text, last)) return 'a currency';
  // "France 2" is a channel, "Brazil 1, Chile 0" a score; but "in France 12 people", "grants Ethiopia 20-km access", "beat Croatia 4-2".
  if (facts.typeOf(entity) === COUNTRY && /^ \d{1,2}(?! ?[\p{Ll}\d:%]|,\d|-\p{Ll}|[-–]\d)/u.test(reading.text.slice(last, last + 6)))
    return 'a channel or a score';
  // "Driving on U.S. 101".
  if (
    to - from === 1 &&
    facts.typeOf(entity) === COUNTRY &&
    ROADS.has(wordAt(reading, from - 1)) &&
    /^ \d{2,3}\b(?!,\d)/.test(reading.text.slice(last, last + 6))
  )
    return 'a road of that number';
  // "According to Channel 1".
  if (wordAt(reading, to - 1) === 'channel' && /^ \d/.test(reading.text.slice(last, last + 2))) return 'a channel or a score';
  // "Texas A&M University".
  if (/^ [A-Z]&[A-Z]\b/.test(reading.text.slice(last, last + 6))) return 'part of a longer name: … &';
  // "The Criminal Justice (Scotland) Bill".
  if (isLawsPart(reading, mention)) return 'part of the name of a law';
  return isInBodysBrackets(reading, mention) ? 'part of a longer name: (… and …)' : '';
}

/** Somebody is at a saint's, or a church is named after one. */
function isChurch(reading: Reading, { from, to }: Mention): boolean {
  if (wordAt(reading, from - 1) === 'of' && CHURCHES.has(wordAt(reading, from - 2))) return true;
  if (wordAt(reading, from - 1) !== 'at' || !owns(reading, to - 1)) return false;
  return !follows(reading, to) || BEHIND_CHURCH.has(wordAt(reading, to));
}
const CHURCHES = new Set('church cathedral chapel basilica monastery abbey convent parish order feast'.split(' '));
const BEHIND_CHURCH = new Set('on in with for and to after before when where was is'.split(' '));
const SAINTS = new Set(['st', 'saint']);
const HOW_MANY = new Set('more many most some several few all other which red blue swing battleground two three four five six seven eight nine ten'.split(' '));
const ROADS = new Set(['on', 'along', 'off', 'onto', 'down', 'up', 'highway', 'route']);

/** A direction stands before the name or ends it, and words with capitals lead from it to "seas". */
function isOfSeas(reading: Reading, { from, to }: Mention): boolean {
  if (!DIRECTIONS.has(wordAt(reading, from - 1)) && !DIRECTIONS.has(wordAt(reading, to - 1))) return false;
  for (let i = to; i < to + LONGEST_SEAS && follows(reading, i); i++) {
    if (wordAt(reading, i) === 'seas') return true;
    if (!isCapital(reading, i) && wordAt(reading, i) !== 'and') return false;
  }
  return false;
}
const LONGEST_SEAS = 5;

/** "The charity “Crimea”", "in the “Shanghai spirit”". */
function isCalledSo(reading: Reading, { from, to }: Mention): boolean {
  const { start, end } = reading.tokens;
  if (!OPENING.test(reading.text[(start[from] as number) - 1] ?? '')) return false;
  if (CLOSING.test(reading.text[end[to - 1] as number] ?? '')) return CALLED.has(wordAt(reading, from - 1));
  return follows(reading, to) && NOTIONS.has(wordAt(reading, to));
}
const OPENING = /["“„«]/;
const CLOSING = /["”“»]/;
const CALLED = new Set(
  'charity foundation fund company firm newspaper magazine movement agency band ship vessel project club restaurant hotel factory cinema'.split(' '),
);
const NOTIONS = new Set(['spirit', 'syndrome', 'consensus']);

/** "Rape Crisis (England and Wales)": two places in brackets, right behind a word with a capital, are where a body works. */
function isInBodysBrackets({ text, tokens }: Reading, { from, to }: Mention): boolean {
  const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
  if (text[start - 1] !== '(' && text[end] !== ')') return false;
  const before = /\p{Lu}\p{Ll}+ \((\p{Lu}[\p{L} ]+ and )?$/u.exec(text.slice(Math.max(0, start - BRACKETS), start));
  const behind = /^( and \p{Lu}[\p{L} ]+)?\)/u.exec(text.slice(end, end + BRACKETS));
  return before !== null && behind !== null && (before[1] !== undefined || behind[1] !== undefined);
}
/** Characters of the longest such pair to either side. */
const BRACKETS = 40;

const isCurrency = (text: string, at: number): boolean => text[text[at] === ' ' ? at + 1 : at] === '$';
/** What is in a good or bad state. */
const IN_A_STATE = new Set(
  'economy democracy finances media press politics schools roads army infrastructure institutions courts judiciary health opposition'.split(' '),
);
