import { openDictionary } from '../../src/core/dictionary/read.ts';
import type { Cold } from './cold.ts';
import { own } from './matchers.ts';

/** In a fresh page of an extension: the clock stands at the extension's file read, then at the names of a first text found. Milliseconds. */
export async function cold(file: string, input: string): Promise<Cold> {
  const text = await (await fetch(input)).text();
  const begin = performance.now();
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
  const read = performance.now();
  const found = own(openDictionary(bytes)).count(text);
  return { read: read - begin, ready: performance.now() - begin, found };
}
