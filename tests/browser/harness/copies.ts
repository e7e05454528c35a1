/** The copies of `src/shell/copies.ts`, as Chromium's background has them. Each runs in the browser, so each stands for itself. */

/** Puts others in their place. @param files by path, base64 */
export async function putCopies(files: Record<string, string>): Promise<void> {
  const parts = Object.values(files).map((text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0)));
  const sizes = Object.fromEntries(Object.keys(files).map((path, i) => [path, parts[i]?.length]));
  const open = indexedDB.open('package');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const change = open.result.transaction('files', 'readwrite');
  change.objectStore('files').put({ blob: new Blob(parts), sizes }, 'copies');
  await new Promise((done) => {
    change.oncomplete = done;
  });
}

/** Bytes of each, by path. */
export async function sizesOfCopies(): Promise<Record<string, number>> {
  const open = indexedDB.open('package');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const asked = open.result.transaction('files').objectStore('files').get('copies');
  await new Promise((done) => {
    asked.onsuccess = done;
  });
  return asked.result.sizes;
}

export async function forgetCopies(): Promise<void> {
  const open = indexedDB.open('package');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const change = open.result.transaction('files', 'readwrite');
  change.objectStore('files').clear();
  await new Promise((done) => {
    change.oncomplete = done;
  });
}

/** Holds the database, from a page of the extension, until `letGo` is called there: whoever opens it meanwhile waits. */
export function holdCopies(): Promise<void> {
  return new Promise((held) => {
    const open = indexedDB.open('package', 2);
    open.onupgradeneeded = () => {
      const change = open.transaction as IDBTransaction;
      const goOn = () => {
        change.objectStore('files').count().onsuccess = goOn;
      };
      goOn();
      Object.assign(globalThis, { letGo: () => change.abort() });
      held();
    };
  });
}
