import { underPolicy, withSchool } from '../../core/managed/apply.ts';
import type { Managed } from '../../core/managed/read.ts';
import { type Chosen, chosenSettings, repairSettings, type Settings } from '../../core/settings/settings.ts';
import { browser } from '../browser.ts';
import { loadManaged, onManaged } from '../managed/policy.ts';
import { assemble, disassemble, isSettingsKey, type KnownName, knownKey, siteKey, type WrongMatch, wrongKey } from './settings-keys.ts';
import { storedUnder } from './stored.ts';

/** Where a damaged original is kept, so that nothing is lost and it can be looked at. */
export const DAMAGED_KEY = 'damaged:settings';

/** Settings as they hold, what the school says of them, and what was wrong with the stored ones. With a problem, reading goes on; nothing is overwritten. */
export interface Loaded {
  settings: Settings;
  managed: Managed;
  problem?: 'unreadable' | 'damaged';
}

/** Reads the settings. Never throws: storage that cannot be read is a problem to show, not a reason to stop. */
export async function loadSettings(): Promise<Loaded> {
  const managed = await loadManaged();
  let stored: Record<string, unknown>;
  try {
    stored = await storedUnder((key) => isSettingsKey(key) || key === DAMAGED_KEY);
  } catch (error) {
    console.warn('Backgrounder: the settings cannot be read', error);
    return { settings: withSchool(repairSettings(underPolicy(undefined, managed)).settings, managed), managed, problem: 'unreadable' };
  }
  const { settings: repaired, damaged } = repairSettings(underPolicy(assemble(stored), managed));
  const settings = withSchool(repaired, managed);
  if (!damaged) return { settings, managed };
  await keepDamaged(stored);
  return { settings, managed, problem: 'damaged' };
}

/** What the reader chose herself, as it is stored, whatever the school has set over it. Rejects where it cannot be read. */
export async function ownSettings(): Promise<Chosen> {
  return chosenSettings(assemble(await storedUnder(isSettingsKey))).settings;
}

async function keepDamaged(stored: Record<string, unknown>): Promise<void> {
  const original = Object.fromEntries(Object.entries(stored).filter(([key]) => isSettingsKey(key)));
  if (JSON.stringify(stored[DAMAGED_KEY]) === JSON.stringify(original)) return;
  await browser.storage.local.set({ [DAMAGED_KEY]: original }).catch((error) => console.warn('Backgrounder: no copy of the damaged settings', error));
}

type Plain = Omit<Settings, 'sites' | 'known' | 'wrong' | 'version'>;

/** Writes single fields; rejects where the browser refuses, for the caller to show. */
export async function saveSettings(change: Partial<Plain>): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(Object.entries(change).map(([field, value]) => [`set:${field}`, value])));
}

/** Sets or, with undefined, forgets what a site is. */
export const saveSite = (host: string, value: 'off' | 'always' | undefined) => put(siteKey(host), value);
/** Keeps or forgets a known name. */
export const saveKnown = (known: KnownName, keep: boolean) => put(knownKey(known), keep ? known : undefined);
/** Keeps or takes back a report of a wrong match. */
export const saveWrong = (wrong: WrongMatch, keep: boolean) => put(wrongKey(wrong), keep ? wrong : undefined);

/** Puts those of a backup in the place of all settings, in one write before the leftovers go. */
export async function replaceSettings(settings: Chosen): Promise<void> {
  const wanted = disassemble(settings);
  const stored = await storedUnder(isSettingsKey);
  await browser.storage.local.set(wanted);
  await browser.storage.local.remove(Object.keys(stored).filter((key) => isSettingsKey(key) && !Object.hasOwn(wanted, key)));
}

/** Calls back when settings or the school's policy changed, from wherever. Returns its undo. */
export function onSettings(changed: () => void): () => void {
  const forget = onManaged(changed);
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isSettingsKey)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
    forget();
  };
}

async function put(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}
