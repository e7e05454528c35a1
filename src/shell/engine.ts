import { isWhole } from '../core/binary/seal.ts';
import type { Engine, Linker } from '../core/engine/engine.ts';
import { type Country, openAtlas, type World } from '../core/map/atlas.ts';
import type { EntityPack } from '../core/packs/model.ts';
import { browser } from './browser.ts';
import { type Bytes, keepCopies } from './copies.ts';
import { ATLAS, askedAhead, CARDS, FACTS, NAMES, packagedBytes, packagedText, readingAhead } from './packaged.ts';
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

/** In storage that lives as long as the browser and this version of the extension do: its files were found whole. */
const WHOLE = 'dataset-whole';
/** In the same: the background has made its copies of them. Others who open the files, as pages of the extension, make none. */
const COPIED = 'dataset-copied';
/**
 * What is known of the files since the browser started. The background is woken hundreds of times a day, and a package does not change
 * under a running extension; looking anew each time would cost a sixth of the waking.
 */
const known = once(async () => {
  const stored = await browser.storage.session.get([WHOLE, COPIED]).catch((): Record<string, unknown> => ({}));
  const { version } = browser.runtime.getManifest();
  return { whole: stored[WHOLE] === version, copied: stored[COPIED] === version };
});

async function sealedFile(path: string): Promise<{ file: Bytes; whole: boolean }> {
  const [{ bytes, copied }, { whole, copied: ours }] = await Promise.all([askedAhead(path), known()]);
  const file = copied && !ours ? await packagedBytes(path) : bytes;
  return { file, whole: whole || (await isWhole(file, (part) => crypto.subtle.digest('SHA-256', part))) };
}

const linking = once(async () => {
  const [names, facts] = await Promise.all([sealedFile(NAMES), sealedFile(FACTS)]);
  const whole = names.whole && facts.whole;
  // Whoever waits for the files goes first.
  if (whole) setTimeout(() => void remember({ [NAMES]: names.file, [FACTS]: facts.file }), 0);
  return { names: names.file, facts: facts.file, whole };
});

/** Has the next waking know of files that were found whole, and of copies of them. */
async function remember(files: Readonly<Record<string, Bytes>>): Promise<void> {
  const { whole, copied } = await known();
  const { version } = browser.runtime.getManifest();
  try {
    if (!copied && (await keepCopies(files))) await browser.storage.session.set({ [COPIED]: version });
    if (!whole) await browser.storage.session.set({ [WHOLE]: version });
  } catch (error) {
    console.warn('Backgrounder: the next waking checks the dataset anew', error);
  }
}
const cards = once(() => packagedBytes(CARDS));

/** Set up when the first card is wanted: what inflates the texts of cards makes itself tables, for a tenth of the time of waking. */
const forCards = () => import('../core/engine/open-engine.ts');

/** Set up while the browser hands over the files: linking makes itself lists and patterns, for a tenth of the time of waking. */
async function forLinking() {
  await readingAhead();
  return import('../core/engine/open-linker.ts');
}

function withPacks(): { linker: () => Promise<Linker>; engine: () => Promise<Engine> } {
  const linker = once(async () => {
    const [files, packs, { openLinker }] = await Promise.all([linking(), packsInUse(), forLinking()]);
    return openLinker(files, packs);
  });
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
