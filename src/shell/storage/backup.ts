/** Everything that is the reader's own, out into one file and in again. */

import { isNewer } from '../../core/notes/newer.ts';
import { readReading } from '../../core/notes/read.ts';
import { backupText, type Kept, readBackup } from '../../core/settings/backup.ts';
import { ask } from '../messages.ts';
import { keptPacks, switchPack } from '../packs/store.ts';
import { keptAnswers, keptReadings, loadAnswers, loadReading, loadReadings, saveAnswers, saveReading } from './notes.ts';
import { ownSettings, replaceSettings } from './store.ts';

/**
 * The file's text. Damaged packs and readings are in it as they are kept: nothing is lost; what the school has set is not.
 * @throws where storage cannot be read
 */
export async function makeBackup(day: string): Promise<string> {
  const [settings, packs, readings, answers] = await Promise.all([ownSettings(), keptPacks(), keptReadings(), keptAnswers()]);
  return backupText(settings, day, { packs, readings, answers });
}

/** What came of a backup that was put back. */
export interface Restored {
  /** Nothing in it was damaged. */
  whole: boolean;
  /** Titles of readings that were changed or answered here since, and stay as they are here. */
  newer: readonly string[];
  /** The browser refused to store before the end: what had come back by then stays, the settings are as they were. */
  stopped?: true;
}

/** What has been put back so far. */
interface Sofar {
  whole: boolean;
  newer: Set<string>;
  /** Something was written, beside or in place of what was there. */
  written: boolean;
}

/**
 * Puts a backup back: settings in place of those that are there, packs and readings beside those that the file does not have. What was
 * written here after the backup is never lost to it: a reading changed later stays, and so does an answer. The settings come last, as
 * they alone take the place of what is there: refused for want of room, nothing that the file does not have is gone.
 * @returns what came of it; undefined for a file that is no backup, which changes nothing
 * @throws where the browser refuses to store and nothing has been written
 */
export async function restoreBackup(text: string): Promise<Restored | undefined> {
  const found = readBackup(text);
  if (!found) return undefined;
  const sofar: Sofar = { whole: !found.damaged, newer: new Set(), written: false };
  const came = async () => ({ whole: sofar.whole, newer: sofar.newer.size ? await titlesOf(sofar.newer) : [] });
  try {
    await restorePacks(found.kept.packs, sofar);
    await restoreReadings(found.kept.readings, sofar);
    await restoreAnswers(found.kept.answers, sofar);
    await replaceSettings(found.settings);
  } catch (error) {
    if (!sofar.written) throw error;
    console.warn('Backgrounder: a backup was put back in part', error);
    return { ...(await came()), stopped: true };
  }
  return came();
}

async function restorePacks(packs: Kept['packs'], sofar: Sofar): Promise<void> {
  for (const { id, on, text } of packs) {
    const taken = await ask('pack', { file: id, text, restored: true });
    if ('problems' in taken) {
      sofar.whole = false;
      continue;
    }
    sofar.written = true;
    await switchPack(taken.id, on);
  }
}

async function restoreReadings(readings: Kept['readings'], sofar: Sofar): Promise<void> {
  for (const text of readings) {
    const { reading } = readReading('backup', text);
    const here = reading && (await loadReading(reading.id));
    if (!reading) sofar.whole = false;
    else if (here && isNewer(here, reading)) sofar.newer.add(reading.id);
    else {
      await saveReading(reading);
      sofar.written = true;
    }
  }
}

/** Answers have no date: those that are here stay. */
async function restoreAnswers(answers: Kept['answers'], sofar: Sofar): Promise<void> {
  for (const [id, written] of Object.entries(answers)) {
    const here = await loadAnswers(id);
    if (Object.entries(written).some(([note, answer]) => Object.hasOwn(here, note) && here[note] !== answer)) sofar.newer.add(id);
    await saveAnswers(id, { ...written, ...here });
    sofar.written = true;
  }
}

async function titlesOf(ids: ReadonlySet<string>): Promise<string[]> {
  const titles = new Map((await loadReadings()).map(({ id, title }) => [id, title]));
  return [...ids].map((id) => titles.get(id) ?? id);
}
