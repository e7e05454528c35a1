/** Full names in another order or with signs in them than the dataset's: "Geun-hye Park", "Mori Yoshiro", "[Joseph] Stalin". */
import { BY_ALIAS } from '../../dictionary/layout.ts';
import { isOf, SURNAME_FIRST_AT_HOME } from '../../facts/countries.ts';
import type { Facts } from '../../facts/read.ts';
import { wordsOfId } from '../../facts/words-of-id.ts';
import { soundOf } from '../../text/first-names.ts';
import { GAP_HYPHEN, GAP_SPACE } from '../../text/tokens.ts';
import { isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import type { Candidate, Mention } from './mentions.ts';

/** Words of given names. */
const MOST = 3;

/**
 * A surname whose first names stand on the other side than in the dataset.
 * @param bearers who have it
 */
export function turned(reading: Reading, facts: Facts, { from, to }: Mention, bearers: readonly Candidate[]): Mention | undefined {
  if (to - from > 1) return undefined;
  const surname = wordAt(reading, from);
  for (const { entity } of bearers) {
    if (!isOf(facts, entity, SURNAME_FIRST_AT_HOME)) continue;
    const parts = wordsOfId(facts, entity);
    if (parts.length < 2) continue;
    if (parts[0] === surname) {
      const first = givenBefore(reading, from, soundOf(parts.slice(1).join('')));
      if (first >= 0) return alone(first, to, entity);
    } else if (parts.at(-1) === surname) {
      const last = givenBehind(reading, to, soundOf(parts.slice(0, -1).join('')));
      if (last >= 0) return alone(from, last, entity);
    }
  }
  return undefined;
}

/** Where given names of that sound begin that end before token `end`; -1 for none. */
function givenBefore(reading: Reading, end: number, sound: string): number {
  let joined = '';
  for (let i = end - 1; i >= 0 && end - i <= MOST && isJoined(reading, i, end); i--) {
    joined = wordAt(reading, i) + joined;
    if (isCapital(reading, i) && soundOf(joined) === sound) return i;
  }
  return -1;
}

/** Behind which token given names of that sound end that begin at token `begin`; -1 for none. */
function givenBehind(reading: Reading, begin: number, sound: string): number {
  if (begin >= reading.tokens.count || !isCapital(reading, begin)) return -1;
  let joined = '';
  for (let i = begin; i < reading.tokens.count && i - begin < MOST && isJoined(reading, i - 1, begin); i++) {
    joined += wordAt(reading, i);
    if (soundOf(joined) === sound) return i + 1;
  }
  return -1;
}

/** Whether only a space or a hyphen parts token `i` from the next, in the sentence of token `at`. */
function isJoined(reading: Reading, i: number, at: number): boolean {
  const gap = reading.tokens.gap[i + 1];
  return reading.sentence[i] === reading.sentence[at] && (gap === GAP_SPACE || gap === GAP_HYPHEN) && !owns(reading, i);
}

/** First names that an editor put into a quotation: "President [George H.W.] Bush said". The surname alone is marked. */
export function bracketed(reading: Reading, facts: Facts, mention: Mention, bearers: readonly Candidate[]): Mention | undefined {
  const start = reading.tokens.start[mention.from] as number;
  if (!CLOSING.has(reading.text[start - 2] ?? '') || reading.text[start - 1] !== ' ') return undefined;
  const [, inside] = /[[(]([^[(]+)..$/.exec(reading.text.slice(Math.max(0, start - LONGEST), start)) ?? [];
  const letters = inside?.toLowerCase().replace(/[^a-z]/g, '');
  if (!letters) return undefined;
  const meant = bearers.filter(({ entity }) => wordsOfId(facts, entity).join('') === letters + wordsOf(reading, mention));
  return meant.length === 1 ? alone(mention.from, mention.to, (meant[0] as Candidate).entity, false) : undefined;
}
const CLOSING = new Set([']', ')']);
/** Units. */
const LONGEST = 40;

function wordsOf(reading: Reading, { from, to }: Mention): string {
  let words = '';
  for (let i = from; i < to; i++) words += wordAt(reading, i);
  return words;
}

/** A mention of one person. @param ambiguous she may still have a namesake */
const alone = (from: number, to: number, entity: number, ambiguous = true): Mention => ({
  from,
  to,
  candidates: [{ entity, by: BY_ALIAS, ambiguous, possessed: false }],
  anyCase: false,
});
