/** Readings in storage, one key each, in their file form: what is read back passes the same check as a file from outside. */
import { NOTE_LIMITS as L } from '../../core/notes/limits.ts';
import type { TeacherReading, TornReading } from '../../core/notes/model.ts';
import { isNewer } from '../../core/notes/newer.ts';
import { readReading, titleIn } from '../../core/notes/read.ts';
import { readingText } from '../../core/notes/write.ts';
import { inTurn } from '../../core/order/in-turn.ts';
import type { FileProblem } from '../../core/problem.ts';
import { browser } from '../browser.ts';
import { loadManaged } from '../managed/policy.ts';
import { storedUnder } from './stored.ts';

const PREFIX = 'reading:';

/** Every sound reading, the school's among them unless the reader keeps one of the same id; damaged ones stay in storage untouched. */
export async function loadReadings(): Promise<TeacherReading[]> {
  const own = (await ownReadings()).flatMap(({ reading }) => reading ?? []);
  const { readings: given = [] } = await loadManaged();
  const school = given.flatMap((text, i) => readReading(`readings.${i}`, text).reading ?? []);
  return [...own, ...school.filter(({ id }) => !own.some((reading) => reading.id === id))];
}

/** The reader's own that cannot be read, so that she hears of them and gets them out as they are. */
export async function loadTorn(): Promise<TornReading[]> {
  return (await ownReadings()).flatMap(({ id, text, reading }) => (reading ? [] : [{ id, title: titleIn(text) ?? id, text }]));
}

async function ownReadings(): Promise<{ id: string; text: string; reading: TeacherReading | undefined }[]> {
  return (await storedTexts()).map(([key, text]) => {
    const { reading, problems } = readReading(key, text);
    if (!reading) console.warn('Backgrounder: a stored reading cannot be read', problems[0]);
    return { id: key.slice(PREFIX.length), text, reading };
  });
}

const storedTexts = async () =>
  Object.entries(await storedUnder((key) => key.startsWith(PREFIX))).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** One of the reader's own, sound; undefined where there is none. */
export async function loadReading(id: string): Promise<TeacherReading | undefined> {
  const { [PREFIX + id]: text } = await browser.storage.local.get(PREFIX + id);
  return typeof text === 'string' ? readReading(id, text).reading : undefined;
}

/** Rejects where the browser refuses, for the caller to show; and where what is written could not be read again, so that what was kept before stays. */
export async function saveReading(reading: TeacherReading): Promise<void> {
  const text = readingText(reading);
  const [problem] = readReading(reading.id, text).problems;
  if (problem) throw new Error(`not stored, as it could not be read again: ${problem.place} ${problem.reason}`);
  await browser.storage.local.set({ [PREFIX + reading.id]: text });
}

const ANSWERS = 'answers:';
/** Takes a reading away with what was written into it. What is given back puts both back as they were. */
export async function forgetReading(id: string): Promise<() => Promise<void>> {
  const keys = [PREFIX + id, ANSWERS + id];
  const stored = await browser.storage.local.get(keys);
  await browser.storage.local.remove(keys);
  return () => browser.storage.local.set(stored);
}

/** Calls back with the id of a reading that was written or taken away, from wherever. */
export function onReading(changed: (id: string) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) changed(key.slice(PREFIX.length));
  });
}

/** What a student has written so far, by note; whatever is damaged counts as not written. */
export async function loadAnswers(id: string): Promise<Record<string, string>> {
  const { [ANSWERS + id]: stored } = await browser.storage.local.get(ANSWERS + id);
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Keeps all that was written into a reading, in place of what there was. Rejects where the browser refuses. */
export const saveAnswers = (id: string, answers: Readonly<Record<string, string>>): Promise<void> => browser.storage.local.set({ [ANSWERS + id]: answers });

const answered = inTurn();
/** Keeps one answer beside those that are there by then: another window may have written them. */
export const saveAnswer = (id: string, note: string, answer: string): Promise<void> =>
  answered(async () => saveAnswers(id, { ...(await loadAnswers(id)), [note]: answer }));

/** Own readings as they stand in storage. */
export const keptReadings = async (): Promise<string[]> => (await storedTexts()).map(([, text]) => text);
/** All that was written into readings, by reading. */
export async function keptAnswers(): Promise<Record<string, Record<string, string>>> {
  const stored = await storedUnder((key) => key.startsWith(ANSWERS));
  const ids = Object.keys(stored).map((key) => key.slice(ANSWERS.length));
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await loadAnswers(id)] as const)));
}

/** What came of a file: the reading that is kept now, and the file's own where that is older and was left; or what is wrong with it. */
export type TakenFile = { reading: TeacherReading; older?: TeacherReading; problems: [] } | { reading?: undefined; problems: FileProblem[] };

/** Takes a file into storage, whole or not at all; never in place of what was changed after it. */
export async function importReading(file: File): Promise<TakenFile> {
  if (file.size > L.fileBytes) return { problems: [{ file: file.name, place: 'file', reason: `is larger than ${L.fileBytes / 1_000_000} MB` }] };
  const { reading, problems } = readReading(file.name, await file.text());
  if (!reading) return { problems };
  const stored = await loadReading(reading.id);
  if (stored && isNewer(stored, reading)) return { reading: stored, older: reading, problems: [] };
  await saveReading(reading);
  return { reading, problems: [] };
}
