/** Readings in storage, one key each, in their file form: what is read back passes the same check as a file from outside. */
import { NOTE_LIMITS as L } from '../../core/notes/limits.ts';
import type { PackProblem, TeacherReading } from '../../core/notes/model.ts';
import { readReading } from '../../core/notes/read.ts';
import { readingText } from '../../core/notes/write.ts';
import { browser } from '../browser.ts';
import { loadManaged } from '../managed/policy.ts';
import { storedUnder } from './stored.ts';

const PREFIX = 'reading:';

/** Every sound reading, the school's among them unless the reader keeps one of the same id; damaged ones stay in storage untouched. */
export async function loadReadings(): Promise<TeacherReading[]> {
  const stored = await storedUnder((key) => key.startsWith(PREFIX));
  const { readings: given = [] } = await loadManaged();
  const own = Object.entries(stored).flatMap(([key, text]) => {
    if (!key.startsWith(PREFIX) || typeof text !== 'string') return [];
    const { reading, problems } = readReading(key, text);
    if (!reading) console.warn('Backgrounder: a stored reading cannot be read', problems[0]);
    return reading ? [reading] : [];
  });
  const school = given.flatMap((text, i) => readReading(`readings.${i}`, text).reading ?? []);
  return [...own, ...school.filter(({ id }) => !own.some((reading) => reading.id === id))];
}

/** One sound reading, undefined where there is none. */
export async function loadReading(id: string): Promise<TeacherReading | undefined> {
  const { [PREFIX + id]: text } = await browser.storage.local.get(PREFIX + id);
  return typeof text === 'string' ? readReading(id, text).reading : undefined;
}

/** Rejects where the browser refuses, for the caller to show. */
export const saveReading = (reading: TeacherReading): Promise<void> => browser.storage.local.set({ [PREFIX + reading.id]: readingText(reading) });
export const forgetReading = (id: string): Promise<void> => browser.storage.local.remove(PREFIX + id);

const ANSWERS = 'answers:';
/** What a student has written so far, by note; whatever is damaged counts as not written. */
export async function loadAnswers(id: string): Promise<Record<string, string>> {
  const { [ANSWERS + id]: stored } = await browser.storage.local.get(ANSWERS + id);
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
export const saveAnswers = (id: string, answers: Readonly<Record<string, string>>): Promise<void> => browser.storage.local.set({ [ANSWERS + id]: answers });

/** Own readings as they stand in storage. */
export async function keptReadings(): Promise<string[]> {
  const stored = await storedUnder((key) => key.startsWith(PREFIX));
  return Object.entries(stored).flatMap(([key, text]) => (key.startsWith(PREFIX) && typeof text === 'string' ? [text] : []));
}
/** All that was written into readings, by reading. */
export async function keptAnswers(): Promise<Record<string, Record<string, string>>> {
  const stored = await storedUnder((key) => key.startsWith(ANSWERS));
  const ids = Object.keys(stored).flatMap((key) => (key.startsWith(ANSWERS) ? [key.slice(ANSWERS.length)] : []));
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await loadAnswers(id)] as const)));
}

/** Takes a file into storage, whole or not at all. */
export async function importReading(file: File): Promise<{ reading: TeacherReading; problems: [] } | { reading?: undefined; problems: PackProblem[] }> {
  if (file.size > L.fileBytes) return { problems: [{ file: file.name, place: 'file', reason: `is larger than ${L.fileBytes / 1_000_000} MB` }] };
  const read = readReading(file.name, await file.text());
  if (read.reading) await saveReading(read.reading);
  return read;
}
