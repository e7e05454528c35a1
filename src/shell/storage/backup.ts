/** Everything that is the reader's own, out into one file and in again. */

import { readReading } from '../../core/notes/read.ts';
import { backupText, type Kept, readBackup } from '../../core/settings/backup.ts';
import { ask } from '../messages.ts';
import { keptPacks, switchPack } from '../packs/store.ts';
import { keptAnswers, keptReadings, saveAnswers, saveReading } from './notes.ts';
import { loadSettings, replaceSettings } from './store.ts';

/** The file's text. Damaged packs and readings are in it as they are kept: nothing is lost. */
export async function makeBackup(day: string): Promise<string> {
  const [{ settings }, packs, readings, answers] = await Promise.all([loadSettings(), keptPacks(), keptReadings(), keptAnswers()]);
  return backupText(settings, day, { packs, readings, answers });
}

/**
 * Puts a backup back: settings in place of those that are there, packs and readings beside those that the file does not have.
 * @returns whether all of it came back; undefined for a file that is no backup, which changes nothing
 * @throws where the browser refuses to store
 */
export async function restoreBackup(text: string): Promise<boolean | undefined> {
  const found = readBackup(text);
  if (!found) return undefined;
  await replaceSettings(found.settings);
  const packs = await restorePacks(found.kept.packs);
  const readings = await restoreReadings(found.kept);
  return packs && readings && !found.damaged;
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

async function restoreReadings({ readings, answers }: Kept): Promise<boolean> {
  let whole = true;
  for (const text of readings) {
    const { reading } = readReading('backup', text);
    if (reading) await saveReading(reading);
    else whole = false;
  }
  for (const [id, written] of Object.entries(answers)) await saveAnswers(id, written);
  return whole;
}
