import { browser } from '../browser.ts';

/** What is stored under the keys that `wanted` names. Settings are read for every article: packs of megabytes are not read with them. */
export async function storedUnder(wanted: (key: string) => boolean): Promise<Record<string, unknown>> {
  const keys = (await (browser.storage.local as unknown as { getKeys(): Promise<string[]> }).getKeys()).filter(wanted);
  return keys.length ? browser.storage.local.get(keys) : {};
}
