import type { CardContext } from '../core/engine/engine.ts';
import { drawLocator } from '../core/map/draw.ts';
import { drawPlaces } from '../core/map/places.ts';
import type { CardAnswer, Overview } from '../core/protocol.ts';
import { atlas, engine } from './engine.ts';

/** A card and, for a place whose coordinates are known, its map. A map that cannot be drawn never costs the card. */
export async function cardFor(id: string, context: CardContext): Promise<CardAnswer | null> {
  const opened = await engine();
  const model = opened.card(id, context);
  if (!model) return null;
  if (!model.locator) return { model };
  try {
    const place = opened.entity(id);
    const country = place?.kind === 'place' && (place.type === 'country' || place.type === 'territory');
    return { model, map: drawLocator(await atlas(), { ...model.locator, country }) };
  } catch (error) {
    console.warn(`Backgrounder: no map for ${id}`, error);
    return { model };
  }
}

/** Names of entities, by id. */
export async function namesFor(ids: readonly string[]): Promise<Record<string, string>> {
  const opened = await engine();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const name = opened.entity(id)?.name;
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

/** Map and timeline of an article's entities, given in order of weight. A map that cannot be drawn never costs the timeline. */
export async function overviewOf(ids: readonly string[], date: string | undefined): Promise<Overview> {
  const opened = await engine();
  const timeline = opened.timeline(ids, date);
  const places = ids.flatMap((id) => {
    const place = opened.entity(id);
    // Continents and the like have no spot of their own.
    const spot = place?.kind === 'place' && (place.type !== 'area' || place.home !== undefined) ? place.at : undefined;
    return place?.kind === 'place' && spot ? [{ id, name: place.name, at: spot, country: place.type === 'country' }] : [];
  });
  try {
    const map = drawPlaces(await atlas(), places);
    return { timeline, ...(map ? { map } : {}) };
  } catch (error) {
    console.warn('Backgrounder: no map of the article', error);
    return { timeline };
  }
}
