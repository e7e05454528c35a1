/** The files of the extension's own package: the one place that fetches. */

/** The packed dataset: names and facts are what linking opens. */
export const NAMES = 'data/names.bin';
export const FACTS = 'data/facts.bin';
export const CARDS = 'data/cards.bin';
export const ATLAS = 'data/atlas.json';

const ahead = new Map<string, Promise<ArrayBuffer>>();

/**
 * Asks for what linking needs, at the very beginning of a woken background: the browser reads while the rest of the code is still being
 * set up, a tenth of the waking. Does nothing outside of an extension, as where the build looks at the code.
 */
export function askAhead(): void {
  if (!globalThis.location?.protocol.endsWith('-extension:')) return;
  for (const path of [NAMES, FACTS]) {
    const bytes = bytesOf(path);
    // Whoever wants the file hears of the failure; until then nobody has to.
    bytes.catch(() => undefined);
    ahead.set(path, bytes);
  }
}

/** Bytes of a file: those that were asked for ahead, the first time. Rejects where they cannot be read. */
export function packagedBytes(path: string): Promise<ArrayBuffer> {
  const bytes = ahead.get(path) ?? bytesOf(path);
  ahead.delete(path);
  return bytes;
}

/** Text of a file; rejects where there is none. */
export async function packagedText(path: string): Promise<string> {
  return (await packaged(path)).text();
}

const bytesOf = async (path: string): Promise<ArrayBuffer> => (await packaged(path)).arrayBuffer();

/** By its path alone: the door to the browser's interfaces is not open yet when files are asked for ahead. */
async function packaged(path: string): Promise<Response> {
  const answer = await fetch(`/${path}`);
  if (!answer.ok) throw new Error(`the package has no ${path}`);
  return answer;
}
