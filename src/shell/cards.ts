import type { CardContext } from '../core/engine.ts';
import { drawLocator } from '../core/map/draw.ts';
import type { CardAnswer } from '../core/protocol.ts';
import { atlas, engine } from './engine.ts';

/** A card and, for a place whose coordinates are known, its map. A map that cannot be drawn never costs the card. */
export async function cardFor(id: string, context: CardContext): Promise<CardAnswer | null> {
  const model = (await engine()).card(id, context);
  if (!model) return null;
  if (!model.locator) return { model };
  try {
    return { model, map: drawLocator(await atlas(), model.locator) };
  } catch (error) {
    console.warn(`Backgrounder: no map for ${id}`, error);
    return { model };
  }
}
