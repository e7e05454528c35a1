import { leadsTo } from '../names/goes-on.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { ADHERENTS } from '../reading/words.ts';

/** A party as an adjective, with its member right behind or behind a seat: "Tory MSP", "Liberal Wagga Wagga MP". */
export const isPartysMember = (reading: Reading, from: number, to: number): boolean =>
  to - from === 1 && ADHERENTS.has(wordAt(reading, from)) && leadsTo(reading, to, SEATED, LONGEST_SEAT);
const SEATED = new Set('mp mps msp msps ams mep meps'.split(' '));
/** In words, with what sits there. */
const LONGEST_SEAT = 4;
