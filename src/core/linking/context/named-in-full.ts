/** Whether a name is proof that the article names an entity in full. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { ORGANISATION, PERSON, PLACE, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { wordsOfId } from '../../facts/words-of-id.ts';
import { isBeforeLegalForm } from '../beside/firm.ts';
import { isMembersState, isOfficeAfter } from '../beside/state.ts';
import { isPart, type Surroundings } from '../beside/surroundings.ts';
import { type Candidate, isWhole, type Mention } from '../names/mentions.ts';
import { isLetter, type Reading, wordAt } from '../reading/reading.ts';
import { PLACE_PREPOSITIONS } from '../reading/words.ts';

export function isNamedInFull(reading: Reading, facts: Facts, mention: Mention, beside: Surroundings, candidate: Candidate): boolean {
  if (!isWhole(candidate)) return false;
  const { entity, ambiguous } = candidate;
  const { from, to, candidates } = mention;
  const kind = facts.kindOf(entity);
  // "D-Georgia", "Georgia Gov.": no word of the country.
  if (kind === PLACE && facts.typeOf(entity) !== REGION && candidates.length > 1 && (isMembersState(reading, mention) || isOfficeAfter(reading, mention)))
    return false;
  if (to - from === 1) return isProofByOneWord(reading, facts, mention, beside, candidate);
  if (beside.after >= 0) return false;
  // "Criston J Williams", of whom "J Williams" is only a part; "Jason Lee Martin", of whom "Lee Martin" is Martin Lee's turned name.
  if (kind === PERSON) return beside.before < 0 || !(isLetter(reading, from) || isTurned(reading, facts, mention, entity));
  if (!ambiguous) return true;
  // "Social Democrats", "Government of National Unity": the whole name of one body and what many are called is no proof of the one.
  // Nor is Santa Fe of New Mexico or of Argentina.
  return kind === PLACE && !candidates.some((c) => isTownElsewhere(facts, c, candidate));
}

function isProofByOneWord(reading: Reading, facts: Facts, mention: Mention, beside: Surroundings, candidate: Candidate): boolean {
  const { entity, ambiguous } = candidate;
  const kind = facts.kindOf(entity);
  // "Target Corp." is as good as a full name.
  const legal = kind === ORGANISATION && isBeforeLegalForm(reading, mention);
  if (isPart(beside) && !legal) return false;
  if (ambiguous && !legal && (kind !== PLACE || facts.prominenceOf(entity) < 4)) return false;
  // A generated name is no proof of itself: it must once be meant as a place, and be nobody else's name.
  if (isPlaced(facts, entity)) {
    if (kind !== PLACE || !PLACE_PREPOSITIONS.has(wordAt(reading, mention.from - 1))) return false;
    if (mention.candidates.some((c) => c.by !== BY_SHORT && !isPlaced(facts, c.entity))) return false;
  }
  // "Georgia" is proof of neither, the country or the state.
  return !(kind === PLACE && ambiguous && mention.candidates.some((c) => isPlaceToo(facts, c, candidate)));
}

const isPlaceToo = (facts: Facts, { entity, by }: Candidate, other: Candidate): boolean =>
  entity !== other.entity && by !== BY_SHORT && facts.kindOf(entity) === PLACE && !isPlaced(facts, entity);

const isTownElsewhere = (facts: Facts, { entity, by }: Candidate, other: Candidate): boolean =>
  by !== BY_SHORT && facts.kindOf(entity) === PLACE && facts.homeOf(entity) !== facts.homeOf(other.entity);

/** Whether a full name stands surname first, and its last word is the first of her own. */
const isTurned = (reading: Reading, facts: Facts, { from, to }: Mention, entity: number): boolean => {
  const own = wordsOfId(facts, entity);
  return own.length === 2 && own[1] === wordAt(reading, from) && own[0] === wordAt(reading, to - 1);
};
