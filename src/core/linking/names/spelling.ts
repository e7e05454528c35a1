/** Which words spell an acronym. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { ORGANISATION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { push } from '../reading/gathered.ts';
import { follows, isAllCaps, isCapital, type Reading, textAt } from '../reading/reading.ts';
import type { Mention } from './mentions.ts';

/** How many letters one word gives to an acronym: "NAtional Super Alliance" is NASA. */
const LETTERS = 3;

/** Whether the beginnings of the words before token `i`, small words passed over, spell the acronym. */
export function spells(reading: Reading, i: number, acronym: string): boolean {
  const from = Math.max(0, i - acronym.length * 2);
  // "Disarmament, demobilisation and social reintegration (DDR)": one word may stand for nothing.
  let spare = acronym.length > 2;
  const ends = (at: number, left: number): boolean => {
    if (left === 0) return true;
    if (at < from) return false;
    const word = textAt(reading, at).toLowerCase();
    for (let letters = 1; letters <= Math.min(LETTERS, left); letters++)
      if (word.startsWith(acronym.slice(left - letters, left)) && ends(at - 1, left - letters)) return true;
    if (isCapital(reading, at) || left === acronym.length) return false;
    if (word.length <= 3) return ends(at - 1, left);
    if (!spare) return false;
    spare = false;
    return ends(at - 1, left);
  };
  return ends(i - 1, acronym.length);
}

/** A body named in full, up to token `to`. */
export interface Spelt {
  entity: number;
  to: number;
}

/** LSE for the London Stock Exchange, of an article that writes it in full: the first letters of bodies of three words or more, in the order of the text. */
export function initialsOfBodies({ tokens, text }: Reading, facts: Facts, mentions: readonly Mention[]): ReadonlyMap<string, readonly Spelt[]> {
  const initials = new Map<string, Spelt[]>();
  for (const { from, to, candidates } of mentions) {
    const [only] = candidates;
    if (to - from < SHORTEST || !only || candidates.length > 1 || only.by === BY_SHORT || facts.kindOf(only.entity) !== ORGANISATION) continue;
    let letters = '';
    for (let i = from; i < to; i++) letters += text[tokens.start[i] as number];
    push(initials, letters, { entity: only.entity, to });
  }
  return initials;
}
/** Letters that hardly spell another body by chance. */
export const SHORTEST = 3;

/** DART, of an article that writes Dallas Area Rapid Transit: capitals in a row spell four letters or more, and are none of its bearers. */
export function isOfUnknown(reading: Reading, { candidates }: Mention, endsAt: ReadonlyMap<number, Mention>, letters: string): boolean {
  const { start, count } = reading.tokens;
  const isSpelt = (at: number) => {
    for (let k = 0; k < letters.length; k++)
      if (reading.text[start[at + k] as number] !== letters[k] || isAllCaps(reading, at + k) || (k > 0 && !follows(reading, at + k))) return false;
    return true;
  };
  for (let at = 0; at + letters.length <= count; at++) {
    if (!isSpelt(at)) continue;
    const known = endsAt.get(at + letters.length);
    return !known?.candidates.some((c) => candidates.some((own) => own.entity === c.entity));
  }
  return false;
}
/** Letters of an acronym that hardly spells another name by chance. */
export const LONG = 4;
