import type { Engine } from '../core/engine.ts';
import { type Country, openAtlas, type World } from '../core/map/atlas.ts';
import { openEngine } from '../core/open-engine.ts';
import { browser } from './browser.ts';

/** Opened once per life of the background (or page) and shared by all who ask; a failed opening is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= make().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

const packed = async (file: string) => (await fetch(browser.runtime.getURL(`data/${file}`))).arrayBuffer();

/** The engine over the bundled dataset. */
export const engine: () => Promise<Engine> = once(async () => {
  const [names, facts, cards] = await Promise.all(['names.bin', 'facts.bin', 'cards.bin'].map(packed));
  return openEngine({ names, facts, cards } as { names: ArrayBuffer; facts: ArrayBuffer; cards: ArrayBuffer });
});

/** The atlas for locator maps; only opened when the first place is shown. */
export const atlas: () => Promise<Country[]> = once(async () => {
  const world = (await (await fetch(browser.runtime.getURL('data/atlas.json'))).json()) as World;
  return openAtlas(world);
});
