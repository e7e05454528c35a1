/** Everything that is the reader's own, out into one file and in again. */

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
}

/**
 * Puts a backup back: settings in place of those that are there, packs and readings beside those that the file does not have. What was
 * written here after the backup is never lost to it: a reading changed later stays, and so does an answer.
 * @returns what came of it; undefined for a file that is no backup, which changes nothing
 * @throws where the browser refuses to store
 */
export async function restoreBackup(text: string): Promise<Restored | undefined> {
  const found = readBackup(text);
  if (!found) return undefined;
  await replaceSettings(found.settings);
  const packs = await restorePacks(found.kept.packs);
  const newer = new Set<string>();
  const readings = await restoreReadings(found.kept.readings, newer);
  await restoreAnswers(found.kept.answers, newer);
  return { whole: packs && readings && !found.damaged, newer: newer.size ? await titlesOf(newer) : [] };
}

/** One after the other: a pack may lean on one before it. */
async function restorePacks(packs: Kept['packs']): Promise<boolean> {
  let whole = true;
  for (const { id, on, text } of packs) {
    const taken = await ask('pack', { file: id, text });
    if ('problems' in taken) whole = false;
    else await switchPack(id, on);
  }
  return whole;
}

async function restoreReadings(readings: Kept['readings'], newer: Set<string>): Promise<boolean> {
  let whole = true;
  for (const text of readings) {
    const { reading } = readReading('backup', text);
    const here = reading && (await loadReading(reading.id));
    if (!reading) whole = false;
    else if (here && Date.parse(here.modified) > Date.parse(reading.modified)) newer.add(reading.id);
    else await saveReading(reading);
  }
  return whole;
}

/** Answers have no date: those that are here stay. */
async function restoreAnswers(answers: Kept['answers'], newer: Set<string>): Promise<void> {
  for (const [id, written] of Object.entries(answers)) {
    const here = await loadAnswers(id);
    if (Object.entries(written).some(([note, answer]) => Object.hasOwn(here, note) && here[note] !== answer)) newer.add(id);
    await saveAnswers(id, { ...written, ...here });
  }
}

async function titlesOf(ids: ReadonlySet<string>): Promise<string[]> {
  const titles = new Map((await loadReadings()).map(({ id, title }) => [id, title]));
  return [...ids].map((id) => titles.get(id) ?? id);
}
