/**
 * Copies of the package's own files in the browser's cache storage, from where Chromium hands them to a woken worker in half the time:
 * a file of the package goes through a pipe of 64 kB by turns, a copy is one blob. Elsewhere there are none.
 */
const CACHE = 'package';

/** A copy's key; cache storage takes no other scheme, and nothing is asked for there. */
const keyOf = (path: string): string => `https://package.invalid/${path}`;

const isWorker = (): boolean => 'ServiceWorkerGlobalScope' in globalThis;

/** The bytes of a copy; undefined where there is none. Of which version it is, it does not know. Never rejects. */
export async function copyOf(path: string): Promise<ArrayBuffer | undefined> {
  if (!isWorker()) return undefined;
  try {
    const copy = await caches.match(keyOf(path), { cacheName: CACHE });
    return copy && (await (await copy.blob()).arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Keeps copies of files, by path, instead of all that were kept. Resolves to whether all of them are there now; never rejects. */
export async function keepCopies(files: Readonly<Record<string, ArrayBuffer>>): Promise<boolean> {
  if (!isWorker()) return false;
  try {
    await caches.delete(CACHE);
    const cache = await caches.open(CACHE);
    await Promise.all(Object.entries(files).map(([path, bytes]) => cache.put(keyOf(path), new Response(bytes))));
    return true;
  } catch (error) {
    console.warn('Backgrounder: copies of the dataset cannot be kept', error);
    return false;
  }
}
