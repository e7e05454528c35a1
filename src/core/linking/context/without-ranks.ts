/** "No. 10" that is a rank or a number: no Downing Street. */
import { isClub } from '../../facts/clubs.ts';
import { ORGANISATION, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { isUniversity } from '../../facts/words-of-id.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, goesOnAt, owns, type Reading, wordAt } from '../reading/reading.ts';
import { wordSet } from '../reading/words.ts';
import type { Report } from './report.ts';

/** Takes out "No. 10" where it counts: "No. 10 Michigan", "the No. 10 shirt", and anywhere in a report on sport that does not speak of Downing Street. */
export function withoutRanks(reading: Reading, facts: Facts, mentions: readonly Mention[], { sport }: Report): readonly Mention[] {
  if (!mentions.some((mention) => isTen(reading, mention))) return mentions;
  const all = sport && !mentions.some((mention) => wordAt(reading, mention.to - 1) === 'street' && wordAt(reading, mention.to - 2) === 'downing');
  return mentions.filter(
    (mention, i) => !isTen(reading, mention) || !(all || isNumber(reading, mention) || isRanked(reading, facts, mention, mentions[i + 1])),
  );
}

const isTen = (reading: Reading, { from, to }: Mention): boolean => to - from < 3 && TENS.has(wordAt(reading, to - 1)) && NUMBERS.has(wordAt(reading, from));
const TENS = new Set(['10', 'ten', 'no.10']);
const NUMBERS = new Set(['no', 'number', 'no.10']);

/** "The No. 10 shirt", "No. 10 batsman Jack Leach". */
const isNumber = (reading: Reading, { to }: Mention): boolean => follows(reading, to) && !owns(reading, to - 1) && NUMBERED.has(wordAt(reading, to));
const NUMBERED = wordSet('shirt shirts jersey jerseys seed seeds car batsman batter bat pick overall jumper ranking ranked hit single bus route');

/** "No. 10 Michigan", "No. 10 Penn State": what teams are called, and nobody in Downing Street. */
function isRanked(reading: Reading, facts: Facts, { to }: Mention, next: Mention | undefined): boolean {
  if (next?.from !== to || !goesOnAt(reading, to) || owns(reading, to - 1)) return false;
  return next.candidates.every(({ entity }) => facts.kindOf(entity) === PLACE || (facts.kindOf(entity) === ORGANISATION && isSideOf(facts, entity)));
}
const isSideOf = (facts: Facts, e: number): boolean => isUniversity(facts, e) || isClub(facts, e);
