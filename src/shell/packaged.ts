/** The files of the extension's own package: the one place that fetches. */
import { type Bytes, findCopies, readCopies } from './copies.ts';

/** The packed dataset: names and facts are what linking opens. */
export const NAMES = 'data/names.bin';
export const FACTS = 'data/facts.bin';
export const CARDS = 'data/cards.bin';
export const ATLAS = 'data/atlas.json';

/** Bytes of a file, and whether they are a copy's, which may be of another version. */
export interface Packaged {
  bytes: Bytes;
  copied: boolean;
}

const ahead = new Map<string, Promise<Packaged>>();
let begun: Promise<unknown> = Promise.resolve();

/**
 * Asks for what linking needs, at the very beginning of a woken background: the browser reads while the rest of the code is still being
 * set up, a tenth of the waking. Does nothing outside of an extension, as where the build looks at the code.
 */
export function askAhead(): void {
  if (!globalThis.location?.protocol.endsWith('-extension:')) return;
  const found = findCopies();
  const copies = found.then((kept) => kept && readCopies(kept));
  begun = found;
  for (const path of [NAMES, FACTS]) {
    const bytes = copies.then((all) => copyOrFile(path, all?.get(path)));
    // Whoever wants the file hears of the failure; until then nobody has to.
    bytes.catch(() => undefined);
    ahead.set(path, bytes);
  }
}

/** Resolves when the browser reads what was asked for ahead: work done from then on costs no time. */
export const readingAhead = (): Promise<unknown> => begun;

/** What was asked for ahead, the first time; after that the file. Rejects where it cannot be read. */
export function askedAhead(path: string): Promise<Packaged> {
  const asked = ahead.get(path) ?? fileOf(path);
  ahead.delete(path);
  return asked;
}

const fileOf = async (path: string): Promise<Packaged> => ({ bytes: await packagedBytes(path), copied: false });

const copyOrFile = async (path: string, copy: Bytes | undefined): Promise<Packaged> => (copy ? { bytes: copy, copied: true } : fileOf(path));

/** Bytes of a file; rejects where it cannot be read. */
export async function packagedBytes(path: string): Promise<Bytes> {
  return new Uint8Array(await (await packaged(path)).arrayBuffer());
}

/** Text of a file; rejects where there is none. */
export async function packagedText(path: string): Promise<string> {
  return (await packaged(path)).text();
}

/** By its path alone: the door to the browser's interfaces is not open yet when files are asked for ahead. */
async function packaged(path: string): Promise<Response> {
  const answer = await fetch(`/${path}`);
  if (!answer.ok) throw new Error(`the package has no ${path}`);
  return answer;
}
