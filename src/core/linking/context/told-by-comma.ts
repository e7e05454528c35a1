import { isAmerican } from '../../facts/american.ts';
import { PLACE, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { commaBetween, toldBehind } from '../beside/comma.ts';
import { isDateline } from '../beside/dateline.ts';
import { entitiesOf, type Mention } from '../names/mentions.ts';
import { push } from '../reading/gathered.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import type { Context } from './context.ts';

/** "INDIANA, Pa. —" is a town, and no state; "the MP for Boston and Skegness" sits for a town of Britain, as nobody does in America. */
function isAnothers(reading: Reading, facts: Facts, mention: Mention, e: number, behind: readonly number[]): boolean {
  if (!isAmerican(facts, e)) return false;
  if (wordAt(reading, mention.from - 1) === 'for' && wordAt(reading, mention.from - 2) === 'mp') return true;
  const state = (other: number) => facts.typeOf(other) === REGION && facts.homeOf(other) === facts.homeOf(e);
  return facts.typeOf(e) === REGION && behind.length > 0 && !behind.includes(e) && behind.every(state) && isDateline(reading, mention);
}

/**
 * "MOSCOW, Idaho —": an article tells at its first mention, by a comma, which place of the name it means; what was told so is named in full, and
 * the others of the name are not meant. Of one country only states of America leave no doubt: Southport lies in England and in Merseyside.
 */
export function gatherToldByComma(reading: Reading, facts: Facts, mentions: readonly Mention[], context: Context): void {
  const there = new Set<number>();
  /** The block in which a place of the name was first named without more. */
  const bare = new Map<number, number>();
  for (const [i, mention] of mentions.entries()) {
    const places = mention.candidates.filter(({ entity }) => facts.kindOf(entity) === PLACE);
    if (!places.length) continue;
    const next = mentions[i + 1];
    const block = reading.block[mention.from] as number;
    const behind = next && commaBetween(reading, facts, mention, next) ? entitiesOf(next) : [];
    for (const { entity } of places) if (isAnothers(reading, facts, mention, entity, behind)) context.notMeant.add(entity);
    // With the city goes the region that is called so, "Moscow".
    const abroad = places.find(({ entity }) => toldBehind(facts, entity, behind) === 'abroad');
    for (const { entity } of places) {
      const told = toldBehind(facts, entity, behind) || (abroad && facts.homeOf(entity) === facts.homeOf(abroad.entity) ? 'abroad' : '');
      if (told === 'there') {
        there.add(entity);
        if (!context.named.get(entity)?.includes(mention.from)) push(context.named, entity, mention.from);
      } else if (told) {
        // A headline has no room for the state.
        const first = bare.get(entity);
        const american = isAmerican(facts, entity);
        if ((told === 'abroad' || american) && (first === undefined || (first === 0 && block !== 0))) context.notMeant.add(entity);
      } else if (!bare.has(entity)) bare.set(entity, block);
    }
  }
  for (const entity of there) context.notMeant.delete(entity);
}
