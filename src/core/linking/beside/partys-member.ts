import { type Reading, wordAt } from '../reading/reading.ts';
import { goesOnAt } from '../reading/token.ts';
import { ADHERENTS } from '../reading/words.ts';

/** A party as an adjective, with its member right behind or behind a seat: "Tory MSP", "Liberal Wagga Wagga MP". */
export function isPartysMember(reading: Reading, from: number, to: number): boolean {
  if (to - from !== 1 || !ADHERENTS.has(wordAt(reading, from))) return false;
  for (let i = to; i < to + LONGEST_SEAT && goesOnAt(reading, i); i++) if (SEATED.has(wordAt(reading, i))) return true;
  return false;
}
const SEATED = new Set('mp mps msp msps ams mep meps'.split(' '));
/** In words, with what sits there. */
const LONGEST_SEAT = 4;
