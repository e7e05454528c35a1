/** The packed dataset's files, as they lie in the package. */

/** What linking opens; the texts of cards are in a file of their own. */
export const NAMES = 'names.bin';
export const FACTS = 'facts.bin';
export const CARDS = 'cards.bin';

const onTheWay = new Map<string, Promise<ArrayBuffer>>();

/**
 * Asks for what linking needs, at the very beginning of a woken background: the browser reads while the rest of the code is still being
 * set up, a tenth of the waking. Does nothing outside of an extension, as where the build looks at the code.
 */
export function askAhead(): void {
  if (!globalThis.location?.protocol.endsWith('-extension:')) return;
  for (const name of [NAMES, FACTS]) {
    const file = fetchFile(name);
    // Whoever wants the file hears of the failure; until then nobody has to.
    file.catch(() => undefined);
    onTheWay.set(name, file);
  }
}

/** Bytes of a file: those that were asked for ahead, the first time. */
export function packedFile(name: string): Promise<ArrayBuffer> {
  const file = onTheWay.get(name) ?? fetchFile(name);
  onTheWay.delete(name);
  return file;
}

/** By a path of the package, as the door to the browser's interfaces is not open yet when files are asked for ahead. */
const fetchFile = async (name: string): Promise<ArrayBuffer> => (await fetch(`/data/${name}`)).arrayBuffer();
