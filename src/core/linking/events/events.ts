import { daysFrom } from '../../facts/days.ts';
import { ANNOUNCED, type Facts, type PackedPhrase } from '../../facts/read.ts';
import { stem } from '../../text/stem.ts';
import { GAP_BLOCK, GAP_HYPHEN } from '../../text/tokens.ts';
import { push } from '../reading/gathered.ts';
import { follows, isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { type Anchor, plays } from './anchor.ts';
import { isOfNextClause, isOthersFate, isStillAsked } from './another-clause.ts';
import { isCounted, isDateOfAnother, isPlaceOfAnother, yearOfTrigger } from './bound.ts';
import { deathAt } from './deaths.ts';
import { isNamed } from './kinds-of-event.ts';
import { AFTER, BEFORE, isAgainstAnother, isElsewhere, isLately, isOfOthers, isToldBefore } from './lately.ts';
import { isNoTrigger } from './no-trigger.ts';
import { findsOwnDay } from './own-day.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { stampedSet } from './stamped-set.ts';
import { countryVotesAt } from './votes.ts';
import { findDate } from './when.ts';

/** An event recognised from the parts of a phrase: tokens `[from, to)`. */
export interface EventMention {
  from: number;
  to: number;
  /** End of the trigger; what follows up to `to` is its date. */
  triggerTo: number;
  entity: number;
  /** How many kinds of parts met: trigger, parties, date. */
  parts: number;
  /** All its parties stand in the trigger's own sentence. */
  inside: boolean;
  /** The trigger says what kind of event it is: "attack", "election". */
  named: boolean;
}

/**
 * Events that an English text refers to without their names.
 * A phrase holds when its trigger stands in a sentence, each of its parties is named there or in the sentence before or after
 * (nearest first), its date stands there, and none of its `not` words do.
 */
export function findEvents(reading: Reading, facts: Facts, index: PhraseIndex, anchors: readonly Anchor[]): EventMention[] {
  // The triggers are English: in a German text “war” is a verb.
  if (!/^(?:en\b|$)/i.test(reading.article.lang ?? '')) return [];
  const { tokens } = reading;
  const stemAt = (i: number) => stem(wordAt(reading, i));
  const bySentence = new Map<number, Anchor[]>();
  for (const anchor of anchors) push(bySentence, reading.sentence[anchor.from] as number, anchor);
  const found: EventMention[] = [];
  let near: Anchor[] = [];
  let nearTo = -1;
  const named = stampedSet(facts.count);
  for (let i = 0; i < tokens.count; i++) {
    const waiting = index.get(wordAt(reading, i));
    if (!waiting) continue;
    if (reading.sentence[i] !== nearTo) {
      nearTo = reading.sentence[i] as number;
      near = anchorsNear(reading, bySentence, i);
      named.clear();
      for (const anchor of near) for (const entity of anchor.entities) named.add(entity);
    }
    let best: EventMention | undefined;
    for (const { phrase, words, pivot } of waiting.among(named)) {
      const from = i - pivot;
      const to = from + words.length;
      if (from < 0 || to > tokens.count) continue;
      let matches = true;
      for (let at = from; at < to && matches; at++)
        matches = (at === from || (tokens.gap[at] as number) <= GAP_HYPHEN) && (at === i || stemAt(at) === words[at - from]);
      if (!matches || (words.length === 1 && isNoTrigger(reading, i, near))) continue;
      const event = check(reading, facts, phrase, from, to, near);
      if (event && (!best || isBetter(reading, facts, event, best))) best = event;
    }
    best ??= deathAt(reading, facts, index, i, near, named) ?? countryVotesAt(reading, facts, index, i, near, named);
    if (best) found.push(best);
  }
  return found;
}

function check(reading: Reading, facts: Facts, phrase: PackedPhrase, from: number, to: number, near: readonly Anchor[]): EventMention | undefined {
  const e = phrase.entity;
  const [starts, ends] = [facts.beginOf(e), facts.endOf(e)];
  if (isOutOfTime(reading, facts, phrase, from, to)) return undefined;
  const groups = phrase.who ?? [];
  const met = groups.map((group) =>
    near.filter((anchor) => plays(anchor, group) && !isPlaceOfAnother(reading, anchor, from) && !isOfNextClause(reading, facts, near, anchor, from, to)),
  );
  if (met.some((anchors) => !anchors.length) || isOthersFate(reading, facts, groups, near, from)) return undefined;
  if (isElsewhere(reading, facts, groups, near, to) || isOfOthers(reading, groups, near, from)) return undefined;
  const told = { reading, facts, groups, near, from, to };
  if (isAgainstAnother(told) || isToldBefore(told)) return undefined;
  // Without a date one name must not play two parts: "the trade war of Argentina" is not the Falklands War.
  if (phrase.when === undefined && !distinct(met)) return undefined;
  const [first, last] = boundsOf(reading, from);
  let parts = 1 + groups.length;
  let span: [number, number] = [from, to];
  if (phrase.when !== undefined) {
    const dates = Array.isArray(phrase.when) ? phrase.when : [phrase.when];
    let date: [number, number] | undefined;
    for (const wanted of dates) date ??= findDate(reading, wanted, first, last, (at) => isDateOfAnother(reading, at, from, to));
    if (date || findsOwnDay(reading, { starts, ends, steps: phrase.days }, first, last)) parts += 2;
    else if (!isLately(reading, facts, e, met.flat(), from, to)) return undefined;
    // The date belongs to the mark where it stands close by: "annexed in 2014", against "the coalition, which since 2015".
    if (date && date[0] >= to && date[0] - to <= 6 && runsOn(reading, to, date[0])) span = [from, date[1]];
  }
  const sentence = reading.sentence[from];
  const inside = met.every((anchors) => anchors.some((anchor) => reading.sentence[anchor.from] === sentence));
  const named = isNamed(reading, from, to);
  // "A man was shot dead in Denver. Charlie Kirk's show was cancelled.": what only happened to somebody asks for her in its own sentence.
  if (!inside && !named && (to - from === 1 || groups.length === 1)) return undefined;
  if (phrase.not?.length && cancels(phrase.not, reading.text.slice(reading.tokens.start[first], reading.tokens.end[last - 1]))) return undefined;
  return { from: span[0], to: span[1], triggerTo: to, entity: e, parts, inside, named };
}

/** Whether the day of the article, the year beside the trigger or the words before it say that another event is meant, or one that has not been. */
function isOutOfTime(reading: Reading, facts: Facts, phrase: PackedPhrase, from: number, to: number): boolean {
  const [starts, ends] = [facts.beginOf(phrase.entity), facts.endOf(phrase.entity)];
  if (reading.day && starts && daysFrom(reading.day, starts) > (facts.flagsOf(phrase.entity) & ANNOUNCED ? BEFORE : 1)) return true;
  if (phrase.during && (!reading.day || (ends && daysFrom(ends, reading.day) > AFTER))) return true;
  // "A coup in September 2020", "the 1992 violence".
  const year = yearOfTrigger(reading, from, to);
  if (year && starts && (year * 10_000 + 1231 < starts || (ends && year * 10_000 > ends))) return true;
  // "The coup is the 12th since 1932. That of 2006 ousted Thaksin."
  if (isCounted(reading, to) && reading.day && (ends || starts) && daysFrom(ends || starts, reading.day) > AFTER) return true;
  // "The threat of an invasion", "a potential impeachment".
  if (isOnlyFeared(reading, from)) return true;
  if (ends && reading.day > ends && isStillAsked(reading, from, to)) return true;
  // "wants to liberate Kherson" is not the liberation that is over.
  return ends > 0 && reading.day > ends && phrase.when === undefined && isUnreal(reading, from);
}

/** Whether only small words lead from token `from` to the date at `to`, no comma and no name. */
function runsOn(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  for (let i = from; i <= to; i++) {
    if (!follows(reading, i) && tokens.gap[i] !== GAP_HYPHEN) return false;
    if (i < to && (isCapital(reading, i) || PARTING.has(wordAt(reading, i)))) return false;
  }
  return true;
}

/** Behind these the date is another thing's: "war with a 1989 insurgency", "that election are central to his 2024 campaign". */
const PARTING = new Set(['a', 'an', 'with', 'than', 'his', 'her', 'their', 'are']);

/** Links of the sentence of token `i`, then of those before and after it in the same block. */
function anchorsNear(reading: Reading, bySentence: ReadonlyMap<number, readonly Anchor[]>, i: number): Anchor[] {
  const sentence = reading.sentence[i] as number;
  const near = [...(bySentence.get(sentence) ?? [])];
  for (const beside of [sentence - 1, sentence + 1])
    for (const anchor of bySentence.get(beside) ?? []) if (reading.block[anchor.from] === reading.block[i]) near.push(anchor);
  return near;
}

/** Whether each part can be played by a name of its own. */
function distinct(met: readonly (readonly Anchor[])[], used: readonly Anchor[] = []): boolean {
  const [first, ...rest] = met;
  return first === undefined || first.some((anchor) => !used.includes(anchor) && distinct(rest, [...used, anchor]));
}

/** "Imran Khan was ousted last year. Sri Lanka's government ...": what the sentence itself tells of, then what is told with more parts. */
function isBetter(reading: Reading, facts: Facts, one: EventMention, other: EventMention): boolean {
  if (one.inside !== other.inside) return one.inside;
  return one.parts > other.parts || (one.parts === other.parts && isNearer(reading, facts, one.entity, other.entity));
}

/** Of two events told with as many parts the one that began nearer to the article's day, then the better known. */
function isNearer({ day }: Reading, facts: Facts, one: number, other: number): boolean {
  const away = (e: number) => (day ? Math.abs(daysFrom(facts.beginOf(e), day)) : 0);
  const nearer = away(other) - away(one);
  return nearer > 0 || (nearer === 0 && facts.prominenceOf(one) > facts.prominenceOf(other));
}

/** "The threat of an invasion", "fears of a new war", "a potential coup": what has not happened. */
function isOnlyFeared(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - FEARED_BEFORE) && follows(reading, i + 1); i--) {
    const word = wordAt(reading, i);
    if (CONSIDERED.has(word)) return true;
    if (POTENTIAL.has(word)) return FEARED.has(wordAt(reading, from));
    if (word === 'of') return FEARS.has(wordAt(reading, i - 1));
    if (!SMALL.has(word)) return false;
  }
  return false;
}
const FEARS = new Set('threat threats fear fears risk risks danger possibility prospect likelihood'.split(' '));
const CONSIDERED = new Set(['considering', 'weighing', 'contemplating']);
const POTENTIAL = new Set(['potential', 'possible', 'hypothetical', 'feared']);
/** What may be negotiated is told as possible, too: plans, deals, rescues. */
const FEARED = new Set('impeachment coup invasion war attack attacks ouster removal'.split(' '));
const SMALL = new Set('a an another any new fresh renewed full wider military russian scale'.split(' '));
const FEARED_BEFORE = 4;

/** "to liberate", "could liberate"; what somebody "tried to" do was done, or nearly. */
const isUnreal = (reading: Reading, from: number): boolean =>
  UNREAL.has(wordAt(reading, from - 1)) && !(wordAt(reading, from - 1) === 'to' && DONE.has(wordAt(reading, from - 2)));
const UNREAL = new Set('to could would will may might should must can cannot'.split(' '));
const DONE = new Set(
  `tried voted helped agreed decided decision attempt attempts attempted sentenced gathered moved led used forced continued began started
   managed chose joined rushed came went sent`.split(/\s+/),
);

/** Whether a sentence has a word that begins as one of these; capitals alone, as US, are no pronoun. */
function cancels(words: readonly string[], sentence: string): boolean {
  const small = sentence.toLowerCase();
  return words.some((word) => {
    // Nearly all fail here, ten times as fast.
    if (!small.includes(word.toLowerCase())) return false;
    let test = CANCELLING.get(word);
    if (!test) {
      test = new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}`, /\p{Ll}/u.test(word) ? 'iu' : 'u');
      CANCELLING.set(word, test);
    }
    return test.test(sentence);
  });
}
const CANCELLING = new Map<string, RegExp>();

/** Tokens of the sentence of token `i`. */
function boundsOf(reading: Reading, i: number): [number, number] {
  let from = i;
  let to = i + 1;
  while (from > 0 && reading.sentence[from - 1] === reading.sentence[i] && reading.tokens.gap[from] !== GAP_BLOCK) from--;
  while (to < reading.tokens.count && reading.sentence[to] === reading.sentence[i]) to++;
  return [from, to];
}
