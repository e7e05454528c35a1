import { COUNTRY } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { CITY_WORDS, DIRECTIONS, REGION_WORDS } from '../reading/words.ts';

/** How many words may stand between a country and its place: "the Nigerian oil port city of". */
const REACH = 5;

/**
 * The country that the words before a place give it: "the US city of Birmingham", "India's northern Punjab"; -1 for none.
 * @param before the mention before it
 */
export function ownerOf(reading: Reading, facts: Facts, before: Mention | undefined, mention: Mention): number {
  if (!before || before.to > mention.from || mention.from - before.to > REACH) return -1;
  let directions = true;
  for (let i = before.to; i <= mention.from; i++) {
    if (!follows(reading, i) || (i < mention.from && isCapital(reading, i))) return -1;
    if (i < mention.from && !DIRECTIONS.has(wordAt(reading, i))) directions = false;
  }
  const type = wordAt(reading, mention.from - 2);
  const called = wordAt(reading, mention.from - 1) === 'of' && mention.from - before.to > 1 && (CITY_WORDS.has(type) || REGION_WORDS.has(type));
  const owned = directions && owns(reading, before.to - 1);
  if (!called && !owned) return -1;
  return before.candidates.find(({ entity }) => facts.typeOf(entity) === COUNTRY)?.entity ?? -1;
}
