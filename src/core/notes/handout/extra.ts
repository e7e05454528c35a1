import type { CardModel } from '../../card/types.ts';
import type { Entity } from '../../entity.ts';
import type { MapPicture } from '../../map/picture.ts';
import type { Extra } from './plan.ts';

/** Key dates of one name on a common timeline: more would drown the others. */
const DATES = 3;

/** What the data adds to a note: the map of a place, the day of an event, key dates of the others. */
export function extraOf(entity: Entity, card: CardModel, map: MapPicture | undefined): Extra {
  const own = entity.kind === 'event' ? [{ date: entity.from, text: entity.name, entity: entity.id }] : [];
  const day = card.date ?? '9999';
  // Those that the article looks back on, latest first; what came after only where there is room.
  const dated = (entity.dates ?? [])
    .toSorted((a, b) => Number(a.date > day) - Number(b.date > day) || (a.date < b.date ? 1 : -1))
    .slice(0, entity.kind === 'event' ? 0 : DATES);
  return { ...(map ? { map } : {}), dates: [...own, ...dated.map(({ date, text }) => ({ date, text: `${card.name}: ${text}` }))] };
}
