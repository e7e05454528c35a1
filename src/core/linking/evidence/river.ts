import { AREA, CITY, ORGANISATION, REGION, RIVER } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { follows, owns, wordAt } from '../reading/reading.ts';
import { AUXILIARIES, PLACE_PREPOSITIONS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';

/** A river and a city of one name, an area and a firm. */
export function judgeRiver(item: Case, e: number, add: Add): void {
  const { facts, mention, reading } = item;
  const type = facts.typeOf(e);
  const words = mention.to - mention.from;
  // "Kharkiv, Dnipro and Odesa": the river has its article, or says that it is one.
  const bare =
    words === 1 && wordAt(reading, mention.from - 1) !== 'the' && !RIVERS.has(wordAt(reading, mention.from - 1)) && !RIVERS.has(wordAt(reading, mention.to));
  if (bare && type === RIVER && mention.candidates.some((c) => facts.typeOf(c.entity) === CITY)) add('named without its article', POINTS.riverBare);
  // "To Amazon's customers", of an article that names nothing of the forest's world.
  else if (bare && type === AREA && owns(reading, mention.to - 1) && isFirmRather(item, e)) add('named without its article', POINTS.riverRather);
  // "In Blue Nile": a state called after its river.
  else if (
    type === RIVER &&
    words > 1 &&
    PLACE_PREPOSITIONS.has(wordAt(reading, mention.from - 1)) &&
    mention.candidates.some((c) => facts.typeOf(c.entity) === REGION)
  )
    add('named without the article of a river', POINTS.riverRather);
  // "Across the Dnipro in Ukraine."
  else if (type === CITY && isNamedAsRiver(item)) add('named with the article of a river', POINTS.riverRather);
}

/** "The Dnipro", where a river bears the name and no noun goes on behind it, as in "the Dnipro mayor". */
const isNamedAsRiver = ({ facts, reading, mention: { from, to, candidates } }: Case): boolean =>
  to - from === 1 &&
  wordAt(reading, from - 1) === 'the' &&
  candidates.some((c) => facts.typeOf(c.entity) === RIVER) &&
  (!follows(reading, to) || PLACE_PREPOSITIONS.has(wordAt(reading, to)) || AUXILIARIES.has(wordAt(reading, to)));

const RIVERS = new Set(['river', 'rivers']);

const isFirmRather = ({ facts, mention, context }: Case, e: number): boolean =>
  mention.candidates.some((c) => facts.kindOf(c.entity) === ORGANISATION) && !facts.neighboursOf(e).some((other) => context.named.has(other));
