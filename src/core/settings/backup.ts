import { isPlain } from '../plain.ts';
import { type Chosen, chosenSettings } from './settings.ts';

/** Bound of a backup file, in characters: what a browser stores for an extension is 10 MB, and quotes in it are written double. */
export const BACKUP_LIMIT = 25_000_000;

/** What is the reader's own beside the settings, in the form in which it is kept: each passes its own check when it comes back. */
export interface Kept {
  packs: readonly { id: string; on: boolean; text: string }[];
  readings: readonly string[];
  /** What a student has written, by reading and note. */
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One file for everything that is the reader's own; what the school gives is not. */
export function backupText(settings: Chosen, day: string, kept: Kept = { packs: [], readings: [], answers: {} }): string {
  return `${JSON.stringify({ backgrounder: 'backup', made: day, settings, ...kept }, null, 1)}\n`;
}

/**
 * Reads a backup, also one of an older version, which held settings only. Every sound field of the settings is taken, a damaged one gets
 * its usual value; of the rest what has not the form of it is left out, and told as damaged. Undefined for any other file.
 */
export function readBackup(text: string): { settings: Chosen; kept: Kept; damaged: boolean } | undefined {
  if (text.length > BACKUP_LIMIT) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Not JSON: not a backup, and the caller says so.
    return undefined;
  }
  if (!isPlain(data) || data.backgrounder !== 'backup' || !Object.hasOwn(data, 'settings')) return undefined;
  const { settings, damaged } = chosenSettings(data.settings);
  const lists = [data.packs ?? [], data.readings ?? [], data.answers ?? {}];
  const [packs, readings, answers] = [listOf(lists[0], isPack), listOf(lists[1], isText), entriesOf(lists[2])];
  return {
    settings,
    kept: { packs: packs.sound, readings: readings.sound, answers: answers.sound },
    damaged: damaged || packs.damaged || readings.damaged || answers.damaged,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPack = (value: unknown): value is Kept['packs'][number] => isPlain(value) && isText(value.id) && isText(value.text) && typeof value.on === 'boolean';
const isAnswers = (value: unknown): value is Record<string, string> => isPlain(value) && Object.values(value).every(isText);

function listOf<T>(value: unknown, fits: (one: unknown) => one is T): { sound: T[]; damaged: boolean } {
  const all: unknown[] = Array.isArray(value) ? value : [];
  const sound = all.filter(fits);
  return { sound, damaged: !Array.isArray(value) || sound.length < all.length };
}

function entriesOf(value: unknown): { sound: Kept['answers']; damaged: boolean } {
  const all = isPlain(value) ? Object.entries(value) : [];
  const sound = all.filter((entry): entry is [string, Record<string, string>] => isAnswers(entry[1]));
  return { sound: Object.fromEntries(sound), damaged: !isPlain(value) || sound.length < all.length };
}
