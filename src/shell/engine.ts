import { isWhole } from '../core/binary/seal.ts';
import type { Engine, Linker } from '../core/engine/engine.ts';
import { openLinker } from '../core/engine/open-linker.ts';
import { type Country, openAtlas, type World } from '../core/map/atlas.ts';
import type { EntityPack } from '../core/packs/model.ts';
import { browser } from './browser.ts';
import { ATLAS, CARDS, FACTS, NAMES, packagedBytes, packagedText } from './packaged.ts';
import { loadPacks } from './packs/store.ts';

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

const sealedFile = async (file: string) => {
  const [buffer, seen] = await Promise.all([packagedBytes(file), sealSeen()]);
  return { buffer, whole: seen || (await isWhole(buffer, (bytes) => crypto.subtle.digest('SHA-256', bytes))) };
};

/** In storage that lives as long as the browser and this version of the extension do: its files were found whole. */
const SEEN = 'dataset-whole';
/**
 * Whether the files were found whole since the browser started. The background is woken hundreds of times a day, and a package does not
 * change under a running extension; looking anew each time would cost a sixth of the waking.
 */
const sealSeen = once(async () => {
  const stored = await browser.storage.session.get(SEEN).catch((): Record<string, unknown> => ({}));
  return stored[SEEN] === browser.runtime.getManifest().version;
});

const linking = once(async () => {
  const [names, facts] = await Promise.all([sealedFile(NAMES), sealedFile(FACTS)]);
  const whole = names.whole && facts.whole;
  if (whole && !(await sealSeen())) void browser.storage.session.set({ [SEEN]: browser.runtime.getManifest().version }).catch(() => undefined);
  return { names: names.buffer, facts: facts.buffer, whole };
});
const cards = once(() => packagedBytes(CARDS));

/** Set up when the first card is wanted: what inflates the texts of cards makes itself tables, for a tenth of the time of waking. */
const forCards = () => import('../core/engine/open-engine.ts');

function withPacks(): { linker: () => Promise<Linker>; engine: () => Promise<Engine> } {
  const linker = once(async () => openLinker(...(await Promise.all([linking(), packsInUse()]))));
  const engine = once(async () => {
    const [{ engineOver }, open, texts] = await Promise.all([forCards(), linker(), cards()]);
    return engineOver(open, texts);
  });
  return { linker, engine };
}
let opened = withPacks();
/** Linking over the bundled dataset and the packs in use: what a woken background needs first. */
export const linker = (): Promise<Linker> => opened.linker();
/** The engine over the bundled dataset and the packs in use. */
export const engine = (): Promise<Engine> => opened.engine();
/** To be called when packs changed: who asks next gets an engine over what there is then. */
export const reopenEngine = (): void => {
  opened = withPacks();
};
/** The engine without packs; opened anew each time, as only a pack's check asks for it. */
export const bundledEngine = async (): Promise<Engine> => {
  const { openEngine } = await forCards();
  return openEngine({ ...(await linking()), cards: await cards() });
};

/** Packs that cannot be read never cost the bundled data. */
async function packsInUse(): Promise<EntityPack[]> {
  try {
    return (await loadPacks()).flatMap(({ on, pack }) => (on && pack ? [pack] : []));
  } catch (error) {
    console.warn('Backgrounder: own packs cannot be read', error);
    return [];
  }
}

/** The atlas for locator maps; only opened when the first place is shown. */
export const atlas: () => Promise<Country[]> = once(async () => {
  const world = JSON.parse(await packagedText(ATLAS)) as World;
  return openAtlas(world);
});
