/**
 * Relatives by their first name alone: "critics of Mubarak say that his son, Gamal, is being groomed". Who is meant must be a relation of
 * somebody named shortly before, with the same surname. So are couples: "Bill and Hillary Clinton".
 */
import { PERSON } from '../../facts/kinds.ts';
import { type Facts, MR, MS } from '../../facts/read.ts';
import { beginsWith, surnameInId, wordsOfId } from '../../facts/words-of-id.ts';
import { GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import { otherOfCouple } from '../reading/couple.ts';
import { follows, goesOnAt, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { KIN } from '../reading/words.ts';
import { type Mention, shortFor } from './mentions.ts';

/**
 * Adds the relatives of people whom the article names.
 * @param mentions in the order of the text
 * @returns the same with mentions of first names, in order
 */
export function withKin(reading: Reading, facts: Facts, mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (const { at, other } of firstNamesAlone(reading)) {
    while (next < mentions.length && (mentions[next] as Mention).to <= at) found.push(mentions[next++] as Mention);
    const here = mentions[next];
    const lone = here?.from === at && here.to === at + 1;
    if (here && here.from <= at && !lone) continue;
    const behind = mentions.slice(next, next + 2).filter(({ from }) => from === other);
    const relative = relativeOf(reading, facts, other < 0 ? found : behind, at, other < 0);
    if (relative < 0) continue;
    if (lone) next++;
    found.push({ from: at, to: at + 1, candidates: [{ ...shortFor(relative), kin: true }], anyCase: false });
  }
  return found.length ? [...found, ...mentions.slice(next)] : mentions;
}

/** Lone words with a capital that may be first names of relatives, and where the full name begins of whom they stand beside; -1 for who was named before. */
function firstNamesAlone(reading: Reading): { at: number; other: number }[] {
  const found: { at: number; other: number }[] = [];
  for (let at = 0; at < reading.tokens.count; at++) {
    if (!isCapital(reading, at) || (goesOnAt(reading, at) && isCapital(reading, at - 1))) continue;
    if (isBehindKin(reading, at)) found.push({ at, other: -1 });
    else {
      const other = otherOfCouple(reading, at);
      if (other >= 0) found.push({ at, other });
    }
  }
  return found;
}

/** "His son", "his son," or "brother of", and then the word alone. */
function isBehindKin(reading: Reading, at: number): boolean {
  const { gap, count } = reading.tokens;
  const kin = wordAt(reading, at - 1) === 'of' && follows(reading, at) && follows(reading, at - 1) ? at - 2 : at - 1;
  if (!KIN.has(wordAt(reading, kin)) || isCapital(reading, kin) || (!follows(reading, at) && gap[at] !== GAP_COMMA)) return false;
  if (at + 1 < count && goesOnAt(reading, at + 1) && !owns(reading, at)) return false;
  // "Her father Jean-Marie" is no Jean.
  if (at + 1 < count && gap[at + 1] === GAP_HYPHEN && isCapital(reading, at + 1)) return false;
  return !GOES_ON.has(wordAt(reading, at + 1));
}

/** "His son Saif al-Islam": the first name has more words. */
const GOES_ON = new Set('al el ul bin bint ibn de del della da dos van von der'.split(' '));

/** How many mentions back somebody may stand of whom a relative is told. */
const REACH = 12;

function relativeOf(reading: Reading, facts: Facts, before: readonly Mention[], i: number, told: boolean): number {
  // "The niece of Hasina": whose niece she is may be anybody.
  const of = wordAt(reading, i - 1) === 'of';
  const sex = told && !of ? (SEXES.get(wordAt(reading, i - 1)) ?? 0) : 0;
  const first = wordAt(reading, i)
    .normalize('NFD')
    .replace(/\p{M}|['’]s?$/gu, '');
  const heard = consonantsOf(first);
  for (let k = before.length - 1; k >= Math.max(0, before.length - REACH); k--) {
    for (const { entity } of before[k]?.candidates ?? []) {
      if (facts.kindOf(entity) !== PERSON) continue;
      const surname = surnameInId(facts, entity);
      for (const other of facts.neighboursOf(entity)) {
        if (facts.kindOf(other) !== PERSON || surnameInId(facts, other) !== surname) continue;
        // "Her son Milan" is no Melania.
        const addressed = facts.flagsOf(other) & (MR | MS);
        if (sex && addressed && !(addressed & sex)) continue;
        if (beginsWith(facts, other, first) || (!of && heard.length > 1 && heard === consonantsOf(wordsOfId(facts, other)[0] ?? ''))) return other;
      }
    }
  }
  return -1;
}

/** How relatives are addressed. */
const SEXES: ReadonlyMap<string, number> = new Map([
  ...'husband widower son grandson brother father nephew uncle'.split(' ').map((word) => [word, MR] as const),
  ...'wife widow daughter granddaughter sister mother niece aunt'.split(' ').map((word) => [word, MS] as const),
]);

/** What other ways to write a foreign name leave as it is: Shehbaz is Shahbaz, Rafic Rafik, Aleksandr Alexander. */
const consonantsOf = (name: string): string =>
  name
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/[aeiouyhw'’-]/g, '')
    .replace(/(.)\1+/g, '$1');
