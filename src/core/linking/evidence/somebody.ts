import { COUNTRY, NATURE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import { ageBehind } from '../reading/age.ts';
import { otherOfCouple } from '../reading/couple.ts';
import { isFirstName } from '../reading/first-name.ts';
import { isRelativeWord } from '../reading/kin-list.ts';
import { follows, isCapital, opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { KIN, POSSESSIVES } from '../reading/words.ts';

/** Whether the words beside a place's name tell somebody who is called so: "Paris was born in Los Angeles", "their children Brooklyn, Romeo and Cruz". */
export function isSomebody({ facts, context, reading, mention: { from, to } }: Case, e: number): boolean {
  if (to - from !== 1) return false;
  const known = context.namesakes.has(reading.tokens.hash1[from] as number);
  if (facts.typeOf(e) === COUNTRY && !known) return false;
  // "England, 22, was convicted", "Austin, 4, does not": in sport it may be a score.
  if (!context.sport && ageBehind(reading, to)) return true;
  if (facts.typeOf(e) === COUNTRY) return false;
  if (wordAt(reading, to) === 'was' && wordAt(reading, to + 1) === 'born' && follows(reading, to)) return true;
  // "Their cousin Brooklyn".
  if (isRelativeWord(wordAt(reading, from - 1)) && !isCapital(reading, from - 1) && follows(reading, from)) return true;
  // "Don and Pauline Herring": no river.
  if (NATURE.has(facts.typeOf(e)) && isFirstOfCouple(facts, reading, from)) return true;
  // "Dallas, her brother, drives": behind a preposition it is the city.
  const { gap } = reading.tokens;
  return (
    (opensSentence(reading, from) || gap[from] === GAP_COMMA) &&
    gap[to] === GAP_COMMA &&
    POSSESSIVES.has(wordAt(reading, to)) &&
    KIN.has(wordAt(reading, to + 1)) &&
    follows(reading, to + 1) &&
    gap[to + 2] === GAP_COMMA
  );
}

/** A first name, "and", and a full name. */
const isFirstOfCouple = (facts: Facts, reading: Reading, from: number): boolean =>
  [from, otherOfCouple(reading, from)].every((i) => i >= 0 && isFirstName(reading, facts, i));
