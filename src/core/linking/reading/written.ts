import { SHAPE_CAPITAL, SHAPE_CAPS, SHAPE_INNER } from '../../dictionary/layout.ts';
import { ALL_CAPS, CAPITAL, DOTTED, INNER_CAPITAL } from '../../text/tokens.ts';
import { isCapital, type Reading, wordAt } from './reading.ts';
import { HEADS, HEADS_OF_BODIES, SMALL_IN_BODIES } from './words.ts';

/** Whether the words are written as the name demands: capitals where it has capitals, acronyms in capitals throughout. */
export function fits(reading: Reading, i: number, words: number, shape: number): boolean {
  const { flags } = reading.tokens;
  const shouting = reading.allCaps[reading.block[i] as number] === 1;
  for (let w = 0; w < words; w++) {
    const need = (shape >> (w * 2)) & 3;
    const has = flags[i + w] as number;
    // "Marine le Pen": a small word inside a name may be written either way, and what a thing is at its end.
    if (
      need === SHAPE_CAPITAL &&
      !(has & CAPITAL) &&
      !isParticle(reading, i + w, w, words) &&
      !isHead(reading, i, w, words) &&
      !isBodyWord(reading, i, w, words)
    )
      return false;
    if (need === SHAPE_INNER && !(has & (INNER_CAPITAL | ALL_CAPS))) return false;
    // In a headline of capitals an acronym cannot be told from a word.
    if (need === SHAPE_CAPS && (!(has & (ALL_CAPS | DOTTED)) || (shouting && words === 1 && !(has & DOTTED)))) return false;
    // "US" written for a name in normal case: TASS or Us; a single word all in capitals inside normal text is an acronym.
    if (need === SHAPE_CAPITAL && words === 1 && has & ALL_CAPS && !shouting && (reading.tokens.end[i] as number) - (reading.tokens.start[i] as number) <= 3)
      return false;
  }
  return true;
}

const isParticle = ({ tokens }: Reading, at: number, word: number, words: number): boolean =>
  word > 0 && word < words - 1 && (tokens.end[at] as number) - (tokens.start[at] as number) <= 3;

/**
 * "Heathrow airport", "the Labour party": British papers write what a thing is in small letters. Something else must be a name in it:
 * "the city" is not the City.
 */
function isHead(reading: Reading, from: number, word: number, words: number): boolean {
  if (word === 0 || word !== words - 1 || !HEADS.has(wordAt(reading, from + word))) return false;
  // "Manchester city centre" has nothing of the club.
  if (wordAt(reading, from + word) === 'city' && IN_CITIES.has(wordAt(reading, from + word + 1))) return false;
  for (let at = from; at < from + word; at++) if (isCapital(reading, at) && wordAt(reading, at) !== 'the') return true;
  return false;
}

const IN_CITIES = new Set('centre center council hall police officials limits streets'.split(' '));

/** "The UN security council", "the US state department", "the European court of human rights": behind a name all of a body's words may be small. */
function isBodyWord(reading: Reading, from: number, word: number, words: number): boolean {
  if (word === 0 || !isCapital(reading, from)) return false;
  for (let w = 1; w < words; w++) if (!SMALL_IN_BODIES.has(wordAt(reading, from + w))) return false;
  return HEADS_OF_BODIES.has(wordAt(reading, from + words - 1));
}

/** Whether it is a Roman numeral, as kings and popes bear. */
export const isNumeral = (reading: Reading, i: number): boolean => NUMERAL.test(wordAt(reading, i));
const NUMERAL = /^[ivx]+$/;
