/** Leaders of several countries by their surnames alone: "Merz, Macron, Starmer and Tusk called". */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { ledOn } from '../../facts/held.ts';
import { COUNTRY, PERSON } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import { areListed } from './lists.ts';

/** How far a list is followed to either side. */
const REACH = 8;
/** So many others of the list who lead other countries, and whose names are nobody else's, tell what it is a list of. */
const PEERS = 2;

/**
 * The leader, on the article's day, that mention `i` is in a list of such.
 * @returns -1 where the list names somebody who leads nothing, or too few who do
 */
export function leaderAmongPeers(reading: Reading, facts: Facts, mentions: readonly Mention[], i: number): number {
  const own = leaderOf(reading, facts, mentions[i]);
  if (!own || own.candidate.by !== BY_SHORT) return -1;
  const countries = new Set<number>();
  for (const step of [-1, 1]) {
    for (let at = i; Math.abs(at - i) < REACH; at += step) {
      const [a, b] = step < 0 ? [mentions[at - 1], mentions[at]] : [mentions[at], mentions[at + 1]];
      if (!a || !b || !areListed(reading, a, b)) break;
      const peer = leaderOf(reading, facts, step < 0 ? a : b);
      if (!peer) return -1;
      if (peer.country !== own.country && !peer.candidate.ambiguous) countries.add(peer.country);
    }
  }
  return countries.size >= PEERS ? own.candidate.entity : -1;
}

/** The only one of a name who leads a country, and which. */
function leaderOf({ day }: Reading, facts: Facts, mention: Mention | undefined): { candidate: Candidate; country: number } | undefined {
  if (!mention || !day) return undefined;
  let found: { candidate: Candidate; country: number } | undefined;
  for (const candidate of mention.candidates) {
    if (facts.kindOf(candidate.entity) !== PERSON) continue;
    const country = ledOn(facts, candidate.entity, day).find((led) => facts.typeOf(led) === COUNTRY);
    if (country === undefined) continue;
    if (found) return undefined;
    found = { candidate, country };
  }
  return found;
}
