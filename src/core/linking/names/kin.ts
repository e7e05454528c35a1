/**
 * Relatives by their first name alone: "critics of Mubarak say that his son, Gamal, is being groomed". Who is meant must be a relation of
 * somebody named shortly before, with the same surname.
 */
import { PERSON } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { follows, goesOnAt, isCapital, owns } from '../reading/token.ts';
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
  for (const i of firstNamesOfKin(reading)) {
    while (next < mentions.length && (mentions[next] as Mention).to <= i) found.push(mentions[next++] as Mention);
    const here = mentions[next];
    const lone = here?.from === i && here.to === i + 1;
    if (here && here.from <= i && !lone) continue;
    const relative = relativeOf(reading, facts, found, i);
    if (relative < 0) continue;
    if (lone) next++;
    found.push({ from: i, to: i + 1, candidates: [{ ...shortFor(relative), kin: true }], anyCase: false });
  }
  return found.length ? [...found, ...mentions.slice(next)] : mentions;
}

/** Tokens of lone words with a capital right behind "his son" or "his son,". */
function firstNamesOfKin(reading: Reading): number[] {
  const { gap, count } = reading.tokens;
  const found: number[] = [];
  for (let i = 1; i < count; i++) {
    if (!isCapital(reading, i) || isCapital(reading, i - 1) || (!follows(reading, i) && gap[i] !== GAP_COMMA)) continue;
    if (i + 1 < count && goesOnAt(reading, i + 1) && !owns(reading, i)) continue;
    // "Her father Jean-Marie" is no Jean.
    if (i + 1 < count && gap[i + 1] === GAP_HYPHEN && isCapital(reading, i + 1)) continue;
    if (KIN.has(wordAt(reading, i - 1)) && !GOES_ON.has(wordAt(reading, i + 1))) found.push(i);
  }
  return found;
}

/** "His son Saif al-Islam": the first name has more words. */
const GOES_ON = new Set('al el ul bin bint ibn de del della da dos van von der'.split(' '));

/** How many mentions back somebody may stand of whom a relative is told. */
const REACH = 12;

function relativeOf(reading: Reading, facts: Facts, before: readonly Mention[], i: number): number {
  const first = wordAt(reading, i)
    .normalize('NFD')
    .replace(/\p{M}|['’]s?$/gu, '');
  for (let k = before.length - 1; k >= Math.max(0, before.length - REACH); k--) {
    for (const { entity } of before[k]?.candidates ?? []) {
      if (facts.kindOf(entity) !== PERSON) continue;
      const surname = surnameIn(facts.idOf(entity));
      for (const other of facts.neighboursOf(entity)) {
        if (facts.kindOf(other) !== PERSON) continue;
        const id = facts.idOf(other);
        if (id.startsWith(`${first}-`) && surnameIn(id) === surname) return other;
      }
    }
  }
  return -1;
}

/** Ids are names in ASCII; those of the living and the dead end in the surname. */
const surnameIn = (id: string): string => id.slice(id.lastIndexOf('-') + 1);
