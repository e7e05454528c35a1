/**
 * Copies of the package's own files in the browser's database, from where Chromium hands them to a woken worker in half the time: a file
 * of the package goes through a pipe of 64 kB by turns, the copies are one blob. Elsewhere there are none.
 */
import { createStore, get, set } from 'idb-keyval';

export type Bytes = Uint8Array<ArrayBuffer>;

/** As they are kept: the files one behind another, and the bytes of each by its path, in that order. */
export interface Copies {
  blob: Blob;
  sizes: Readonly<Record<string, number>>;
}
const KEY = 'copies';
const store = createStore('package', 'files');

/** A database that has not answered after this long is done without, ms: what it holds is only the sooner way. */
const PATIENCE = 2000;
const inTime = <T>(asked: Promise<T>): Promise<T | undefined> =>
  Promise.race([asked, new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE))]);

const isWorker = (): boolean => 'ServiceWorkerGlobalScope' in globalThis;

/** What is kept, unread; undefined where nothing is or the browser does not say. Of which version it is, it does not know. Never rejects. */
export async function findCopies(): Promise<Copies | undefined> {
  if (!isWorker()) return undefined;
  // Browsers may throw away what they keep for an extension.
  return inTime(get<Copies>(KEY, store)).catch(() => undefined);
}

/** The copies by path; none where the browser has lost them or does not hand them over. Never rejects. */
export async function readCopies({ blob, sizes }: Copies): Promise<ReadonlyMap<string, Bytes>> {
  try {
    const bytes = await inTime(blob.arrayBuffer());
    if (!bytes) return new Map();
    let at = 0;
    return new Map(
      Object.entries(sizes).map(([path, size]) => {
        at += size;
        return [path, new Uint8Array(bytes, at - size, size)];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Keeps copies of files, by path, instead of all that were kept. Resolves to whether all of them are there now; never rejects. */
export async function keepCopies(files: Readonly<Record<string, Bytes>>): Promise<boolean> {
  if (!isWorker()) return false;
  try {
    const sizes = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, bytes.length]));
    await set(KEY, { blob: new Blob(Object.values(files)), sizes } satisfies Copies, store);
    return true;
  } catch (error) {
    console.warn('Backgrounder: copies of the dataset cannot be kept', error);
    return false;
  }
}
