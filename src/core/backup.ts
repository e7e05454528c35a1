import { repairSettings, type Settings } from './settings.ts';

/** Bound of a backup file: all settings of a busy reader are a few hundred kilobytes. */
export const BACKUP_LIMIT = 5_000_000;

/** One file for everything that is the reader's own. */
export function backupText({ school: _, ...settings }: Settings, day: string): string {
  return `${JSON.stringify({ backgrounder: 'backup', made: day, settings }, null, 1)}\n`;
}

/** Reads a backup; every sound field is taken, the others get their usual values. Undefined for any other file. */
export function readBackup(text: string): { settings: Settings; damaged: boolean } | undefined {
  if (text.length > BACKUP_LIMIT) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || (data as { backgrounder?: unknown }).backgrounder !== 'backup' || !Object.hasOwn(data, 'settings'))
      return undefined;
    return repairSettings((data as { settings: unknown }).settings);
  } catch {
    // Not JSON: not a backup, and the caller says so.
    return undefined;
  }
}
