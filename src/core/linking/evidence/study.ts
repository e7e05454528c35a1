/** Places and universities that bear the same name. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { isAmericanRegion } from '../../facts/american.ts';
import { CITY_TYPES, COUNTRY, REGION } from '../../facts/kinds.ts';
import { wordsOfId } from '../../facts/words-of-id.ts';
import { isAlone, isOfStudy } from '../beside/study.ts';
import type { Case } from '../context/case.ts';
import type { Candidate } from '../names/mentions.ts';
import { wordAt } from '../reading/reading.ts';

/** "Michigan", "Brown": of what else bears the name, too, a university (no institute, "Cato") is meant only where somebody studies or teaches. */
export const isUnlikelyUniversity = ({ facts, context, reading, mention }: Case, { entity, by, ambiguous }: Candidate): boolean =>
  by === BY_SHORT &&
  ambiguous &&
  !context.sport &&
  (mention.to - mention.from === 1 || mention.candidates.length > 1) &&
  wordsOfId(facts, entity).includes('university') &&
  !isOfStudy(reading, mention);

const PLAYED = new Set('played plays playing starred coached coaching career season seasons'.split(' '));

/** Why a town or state is not what is meant: nobody studies or plays "at Texas" itself; '' where it may be. */
export function universityRather(item: Case, e: number): string {
  const { facts, reading, mention } = item;
  const type = facts.typeOf(e);
  // "Stafford played at Georgia": none plays at the country.
  const shared = type === COUNTRY && PLAYED.has(wordAt(reading, mention.from - 2)) && mention.candidates.some((c) => facts.typeOf(c.entity) === REGION);
  if (shared && wordAt(reading, mention.from - 1) === 'at' && isAlone(reading, mention)) return 'a university is called so';
  if (type !== REGION && !CITY_TYPES.has(type)) return '';
  const state = wordAt(reading, mention.from - 1) === 'at' && isAmericanRegion(facts, e);
  return (state && isAlone(reading, mention)) || isOfStudy(reading, mention) ? 'a university is called so' : '';
}
