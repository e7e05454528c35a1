import { NOTE_LIMITS as L } from '../../core/notes/limits.ts';
import { isNewer } from '../../core/notes/newer.ts';
import { readReading } from '../../core/notes/read.ts';
import type { ShownFile } from '../../core/notes/shown-file.ts';
import { browser } from '../browser.ts';
import { loadReading, saveReading } from '../storage/notes.ts';
import type { TabView } from '../tab.ts';

/**
 * The reading's file that a tab shows as it is: what a click on one does where a school's system lets the browser show it. Looked for
 * only when the reader opens the popup there; a page by itself can bring nothing in.
 */
export async function shownFile({ id, access, status, url }: TabView): Promise<ShownFile | undefined> {
  if (access !== 'ok' || status?.state !== 'none') return undefined;
  const [injected] = await browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, func: textOfFile, args: [L.fileBytes] });
  const text = injected?.result as string | null | undefined;
  if (!text) return undefined;
  const name = nameIn(url).slice(0, 100) || 'file';
  const { reading, problems } = readReading(name, text);
  if (!reading) return { name, problems };
  const stored = await loadReading(reading.id);
  return { name, reading, kept: stored !== undefined && !isNewer(reading, stored) };
}

/** The file's name as its address has it; raw where a `%` in it stands for itself (`/100%.json`). */
function nameIn(url: string): string {
  const raw = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** Keeps the reading that a tab shows. Rejects where the browser refuses, for the caller to show. */
export async function keepShown(file: ShownFile | undefined): Promise<void> {
  if (file?.reading) await saveReading(file.reading);
}

/** Runs in the page: the text of a plain file that may be a reading; null for all other pages. */
function textOfFile(most: number): string | null {
  if (!/^(?:application\/(?:\w+\+)?json|text\/plain)$/.test(document.contentType)) return null;
  const text = document.body?.textContent ?? '';
  return text.length <= most && /^\s*\{/.test(text) && /"AnnotationCollection"|"annotations"\s*:/.test(text) ? text : null;
}
