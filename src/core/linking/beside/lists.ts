import { BY_ALIAS, BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { CITY, COUNTRY, ORGANISATION, PERSON, PLACE, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { JOINING, PLACE_PREPOSITIONS } from '../reading/words.ts';

/** What the clear members of a list are: "Ohio, Georgia and Washington" are states of the United States, "Toyota, Ford and Fiat" firms. */
export interface ListKind {
  /** `PLACE`, `PERSON` or `ORGANISATION`. */
  kind: number;
  /** Of places; 255 else. */
  type: number;
  home: number;
}

/** How far a list is followed to either side. */
const REACH = 8;

/**
 * The kind of the list that mention `i` stands in, from those of its neighbours that can be one thing only.
 * @returns undefined where it stands in no list, or the list has no clear kind
 */
export function listKindAt(reading: Reading, facts: Facts, mentions: readonly Mention[], i: number): ListKind | undefined {
  for (const step of [-1, 1]) {
    for (let at = i; Math.abs(at - i) < REACH; at += step) {
      const [a, b] = step < 0 ? [mentions[at - 1], mentions[at]] : [mentions[at], mentions[at + 1]];
      if (!a || !b || !areListed(reading, a, b)) break;
      // "In Washington and Charlotte, North Carolina", "in Raleigh, North Carolina, and Washington": a city and the state behind it are one.
      const city = step < 0 ? cityBefore(reading, facts, mentions[at - 2], a) : cityBefore(reading, facts, b, mentions[at + 2]);
      if (city) return city;
      const kind = kindOf(reading, facts, step < 0 ? a : b);
      if (kind) return kind;
    }
  }
  return undefined;
}

/** A city whose region stands right behind it with a comma, as what it is in a list; no "Nevada, Missouri". */
function cityBefore(reading: Reading, facts: Facts, city: Mention | undefined, region: Mention | undefined): ListKind | undefined {
  if (!city || !region || region.from !== city.to || reading.tokens.gap[region.from] !== GAP_COMMA) return undefined;
  if (city.candidates.some(({ entity }) => facts.typeOf(entity) === REGION && !isPlaced(facts, entity))) return undefined;
  const inside = city.candidates.find(({ entity }) => {
    const around = facts.insideOf(entity);
    return around >= 0 && facts.typeOf(around) === REGION && region.candidates.some((c) => c.entity === around);
  });
  return inside && { kind: PLACE, type: CITY, home: facts.homeOf(inside.entity) };
}

/** Whether two neighbouring mentions stand in one list: "a, b", "a and b", "a, or b". */
export function areListed(reading: Reading, a: Mention, b: Mention): boolean {
  const { gap } = reading.tokens;
  if (reading.sentence[a.from] !== reading.sentence[b.from]) return false;
  if (b.from === a.to) return gap[b.from] === GAP_COMMA;
  // "For Ukraine and for Georgia".
  const again = b.from === a.to + 2 && AGAIN.has(wordAt(reading, a.to + 1)) && wordAt(reading, a.to + 1) === wordAt(reading, a.from - 1);
  return (b.from === a.to + 1 || again) && (gap[a.to] as number) <= GAP_COMMA && JOINING.has(wordAt(reading, a.to));
}
const AGAIN = new Set(['for', 'in', 'to', 'from', 'with', 'of']);

/** A mention that names one country, region, well-known city, body or (in full) person and nothing else. */
function kindOf(reading: Reading, facts: Facts, mention: Mention): ListKind | undefined {
  // "Donetsk, Kherson and Zaporizhzhia" may be the oblasts.
  const region = mention.candidates.some(({ entity }) => facts.typeOf(entity) === REGION);
  const city = region ? undefined : mention.candidates.find((c) => isGreatCity(facts, c));
  if (city) return { kind: PLACE, type: CITY, home: facts.homeOf(city.entity) };
  // Mali, though a town is called so; Chad, where it is "in Chad and Guinea".
  const there = PLACE_PREPOSITIONS.has(wordAt(reading, mention.from - 1));
  const country = mention.candidates.find((c) => c.by <= BY_ALIAS && (there || !c.ambiguous) && facts.typeOf(c.entity) === COUNTRY);
  if (country && mention.candidates.every((c) => c === country || isPlaced(facts, c.entity)))
    return { kind: PLACE, type: COUNTRY, home: facts.homeOf(country.entity) };
  const [only] = mention.candidates;
  if (!only || mention.candidates.length > 1 || only.ambiguous || only.by === BY_DEMONYM) return undefined;
  const kind = facts.kindOf(only.entity);
  const type = facts.typeOf(only.entity);
  const clear =
    kind === PLACE
      ? type === COUNTRY || type === REGION || (type === CITY && !isPlaced(facts, only.entity))
      : kind === PERSON
        ? mention.to - mention.from > 1
        : kind === ORGANISATION && only.by !== BY_SHORT;
  return clear ? { kind, type, home: facts.homeOf(only.entity) } : undefined;
}

/** London, though there are others. */
const isGreatCity = (facts: Facts, { entity, by }: Candidate): boolean => by <= BY_ALIAS && facts.typeOf(entity) === CITY && facts.prominenceOf(entity) > 3;
